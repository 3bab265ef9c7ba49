extension Publication {
  /// Why nothing of the round may be shown, not even how many forms came back.
  ///
  /// Forms are figures too: what everyone sent in less what residents sent in is how many the council
  /// sent in, and one form more than in the round that is corrected is somebody's late form.
  var reasonToHideAll: String? {
    let related = earlier.filter { other in
      (other.bearing == .sameForms || other.bearing == .partOfEveryone)
        && sharesStatement(with: other)
    }
    if tally.forms < PublicationGuard.smallestBase {
      return related.isEmpty && meanwhile.isEmpty ? Self.fewForms : Self.together
    }
    let canBeTold =
      related.allSatisfy(formsCanBeTold)
      && leftOverForms.allSatisfy(Self.isNoneOrEnough)
      && !meanwhile.contains(where: tellsOfASmallSide) && !areBothSidesHidden
      && !earlier.contains(where: isSameFormsAndAFew)
    return canBeTold ? nil : Self.together
  }

  private func formsCanBeTold(beside other: EarlierRound) -> Bool {
    guard let forms = other.table.forms else {
      // A side too small to be shown could be worked out from everyone.
      return !(other.bearing == .partOfEveryone && round.side == .everyone)
    }
    // Whoever knows how many were asked of each side could tell, from both being hidden beside everyone,
    // how few answered. So both are, however many they are.
    if other.bearing == .partOfEveryone, other.side == .everyone, cameFirst(other) { return false }
    return Self.isNoneOrEnough(tally.forms - forms)
  }

  /// Whether everyone's round came before the sides': otherwise it keeps its rows back beside them.
  private func cameFirst(_ other: EarlierRound) -> Bool {
    round.questions.statements.contains { statement in
      row(of: other, on: statement).map { $0.hidden != Self.together } ?? false
    }
  }

  private static func isNoneOrEnough(_ forms: Int) -> Bool {
    forms == 0 || abs(forms) >= PublicationGuard.smallestBase
  }

  /// The forms of everyone less those of both sides, where all were asked some of the same.
  private var leftOverForms: [Int] {
    bothSides.compactMap { residents, council in
      guard sharesStatement(with: residents), sharesStatement(with: council),
        let one = residents.table.forms, let other = council.table.forms
      else { return nil }
      return tally.forms - one - other
    }
  }

  /// Rounds of everyone beside a side, or the other way round, on the same occasion, whatever they
  /// asked: it is the same people who fill in both.
  private var meanwhile: [EarlierRound] {
    earlier.filter { $0.bearing == .partOfEveryone && $0.isSameOccasion }
  }

  /// Whether everyone's forms less those of a side tell how few sent in the other side's.
  ///
  /// Where the other side's forms of that occasion are shown, nothing is left to be told.
  private func tellsOfASmallSide(_ other: EarlierRound) -> Bool {
    guard let forms = other.table.forms else { return false }
    let isEveryone = round.side == .everyone
    let left = isEveryone ? tally.forms - forms : forms - tally.forms
    let asked = isEveryone ? other.side : round.side
    let isOtherSideShown = earlier.contains { third in
      third.side != asked && third.side != .everyone && third.isSameOccasion
        && third.table.forms != nil
    }
    return left > 0 && !Self.isNoneOrEnough(left) && !isOtherSideShown
  }

  /// Whether both sides of the occasion were hidden whole: two of at most four are at most eight, and
  /// eight from everyone would tell both.
  private var areBothSidesHidden: Bool {
    let hidden = Set(meanwhile.filter { $0.table.forms == nil }.map(\.side))
    return hidden.isSuperset(of: [.resident, .council])
  }

  /// Whether an earlier round of the same side looks like this one with a few forms more or fewer.
  ///
  /// Somebody who was late could otherwise be given a round that does not say what it corrects. Where
  /// people really were asked again, some of them will have changed an answer; a row that showed no
  /// figures does not tell, so it is taken to be the same.
  private func isSameFormsAndAFew(_ other: EarlierRound) -> Bool {
    guard other.bearing == .askedAgain, let forms = other.table.forms,
      !Self.isNoneOrEnough(tally.forms - forms)
    else { return false }
    let rows = zip(round.questions.statements, tally.rows).compactMap { statement, counted in
      row(of: other, on: statement).map { (earlier: $0, counted: counted) }
    }
    let changes = rows.compactMap { row in
      Figures(row.earlier).map { Figures(row.counted) - $0 }
    }
    return !rows.isEmpty
      && (changes.allSatisfy(\.takenAway.isNothing) || changes.allSatisfy(\.added.isNothing))
  }

  private func sharesStatement(with other: EarlierRound) -> Bool {
    round.questions.statements.contains { row(of: other, on: $0) != nil }
  }

  /// The row of another round about a statement of this one.
  func row(of other: EarlierRound, on statement: Statement) -> PublishedRow? {
    round.questions.scale(of: statement).flatMap { other.row(matching: statement, scale: $0) }
  }

  /// The figures another round shows about a statement of this one.
  func figures(of other: EarlierRound, on statement: Statement) -> Figures? {
    row(of: other, on: statement).flatMap(Figures.init)
  }
}
