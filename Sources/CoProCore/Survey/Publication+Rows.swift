extension Publication {
  /// What may be published about one statement.
  func content(of counted: TallyRow, statement: Statement) -> Content {
    guard let scale = round.questions.scale(of: statement) else {
      return .hidden(Self.fewAnswers)
    }
    let verdict = PublicationGuard.verdict(
      on: counted.counts, scale: scale, isExact: round.isExact,
      isAboutPeople: round.questions.isAboutPeople)
    let mayStand = earlier.allSatisfy { other in
      guard let row = row(of: other, on: statement) else { return true }
      return may(verdict, counted, scale, standBeside: row, of: other)
    }
    guard mayStand, mayStandBesideSides(verdict, counted, statement: statement) else {
      return .hidden(Self.together)
    }
    switch verdict {
    case .figures: return .figures
    case .words(let sentence): return .words(sentence)
    case .tooFew: return .hidden(Self.fewAnswers)
    case .tooFewInOne: return .hidden(Self.fewInOneAnswer)
    }
  }

  /// Whether what this row would show can stand beside what another round showed.
  private func may(
    _ verdict: PublicationGuard.Verdict, _ counted: TallyRow, _ scale: AnswerScale,
    standBeside row: PublishedRow, of other: EarlierRound
  ) -> Bool {
    switch other.bearing {
    case .askedAgain:
      return true
    case .partOfEveryone:
      return round.side == .everyone || may(verdict, counted, standBesideTotal: row)
    case .sameForms where other.table.forms == nil:
      return true
    case .sameForms:
      if case .words = verdict { return row.words != nil }
      guard verdict == .figures, let figures = Figures(row) else { return false }
      return (Figures(counted) - figures)
        .canBeTold(
          scale: scale, isExact: round.isExact && other.isExact,
          isAboutPeople: round.questions.isAboutPeople)
    }
  }

  /// Whether a side's row can stand beside everyone's: a total and a part of it give the other part.
  ///
  /// It does not matter what the other part would tell: to hide only what matters tells that it does.
  private func may(
    _ verdict: PublicationGuard.Verdict, _ counted: TallyRow, standBesideTotal row: PublishedRow
  ) -> Bool {
    if let total = Figures(row) { return verdict == .figures && total == Figures(counted) }
    if row.words != nil, case .words = verdict { return true }
    return row.words == nil
  }

  /// Whether everyone's row can stand beside the sides': only where it adds nothing to them.
  private func mayStandBesideSides(
    _ verdict: PublicationGuard.Verdict, _ counted: TallyRow, statement: Statement
  ) -> Bool {
    guard round.side == .everyone else { return true }
    let sides = earlier.filter { other in
      other.bearing == .partOfEveryone && row(of: other, on: statement) != nil
    }
    if sides.isEmpty { return true }
    let shown = sides.compactMap { figures(of: $0, on: statement) }
    guard verdict == .figures, shown.count == sides.count else { return false }
    let sums = bothSides.compactMap { residents, council in
      figures(of: residents, on: statement).flatMap { one in
        figures(of: council, on: statement).map { one + $0 }
      }
    }
    return (shown + sums).contains(Figures(counted))
  }

  /// Every pair of a residents' and a council's round, where this round asks everyone.
  var bothSides: [(residents: EarlierRound, council: EarlierRound)] {
    guard round.side == .everyone else { return [] }
    let council = earlier.filter { $0.side == .council }
    return earlier.filter { $0.side == .resident }.flatMap { one in
      council.map { (residents: one, council: $0) }
    }
  }
}
