/// A round that was published before, as it bears on one that is being closed.
struct EarlierRound {
  /// How two rounds can be set beside each other.
  enum Bearing: Equatable {
    /// One corrects the other, or both correct a third: mostly the same forms.
    case sameForms
    /// Everyone, and one side of them: what is left over is the other side.
    case partOfEveryone
    /// The same people were asked again.
    case askedAgain
  }

  var round: Identifier<SurveyRound>
  var bearing: Bearing
  var side: SideAsked
  var isExact: Bool
  var table: PublishedTable
  /// Whether it was asked at the same meeting or, where no meeting is known, begun on the same day.
  var isSameOccasion: Bool
  /// Whether it asked the same questionnaire in another language.
  var isTranslation = false

  /// The row of the earlier round that asked the same in the same words, with the same options; of a
  /// round in another language, the row of the same name.
  func row(matching statement: Statement, scale: AnswerScale) -> PublishedRow? {
    table.rows.first { row in
      guard row.options.count == scale.options.count else { return false }
      if isTranslation, row.id == statement.id { return true }
      return zip(row.options, scale.labels).allSatisfy(SameWords.areSame)
        && SameWords.areSame(row.text, statement.text)
    }
  }
}

extension EarlierRound {
  /// The published rounds that can be set beside one that is being closed.
  static func all(bearingOn round: SurveyRound, among rounds: [SurveyRound]) -> [EarlierRound] {
    guard rounds.contains(where: { $0.id != round.id && $0.published != nil }) else { return [] }
    let firsts = Dictionary(rounds.map { ($0.id, $0.replaces) }) { one, _ in one }
    func first(of id: Identifier<SurveyRound>) -> Identifier<SurveyRound> {
      var id = id
      var steps = 0
      while let next = firsts[id] ?? nil, steps <= rounds.count { (id, steps) = (next, steps + 1) }
      return id
    }
    let own = round.replaces.map(first(of:)) ?? round.id
    return rounds.compactMap { other in
      guard other.id != round.id, let table = other.published else { return nil }
      let bearing: Bearing
      if first(of: other.id) == own, other.side == round.side {
        bearing = .sameForms
      } else if other.side == round.side {
        bearing = .askedAgain
      } else if other.side == .everyone || round.side == .everyone {
        bearing = .partOfEveryone
      } else {
        return nil
      }
      return EarlierRound(
        round: other.id, bearing: bearing, side: other.side, isExact: other.isExact, table: table,
        isSameOccasion: isSameOccasion(round, other),
        isTranslation: round.questionnaire == other.questionnaire
          && round.questions.language != other.questions.language)
    }
  }

  private static func isSameOccasion(_ one: SurveyRound, _ other: SurveyRound) -> Bool {
    if let meeting = one.meeting, let another = other.meeting { return meeting == another }
    return one.openedOn == other.openedOn
  }
}
