/// The published figures of the last closed round of one questionnaire and side.
struct PublishedFigures: Equatable, Sendable {
  /// One statement.
  struct Row: Equatable, Sendable {
    /// The words as they were asked.
    var text: String
    /// The words with a mark where they are not those of the guide.
    var heading: String
    /// The statement of the guide that this says in other words.
    var basedOn: String?
    /// The options, in order.
    var options: [String]
    /// How many chose each option; nothing where that is hidden.
    var counts: [Int]?
    /// How many left it blank; nothing where that is hidden.
    var blank: Int?
  }

  /// The name of the questionnaire.
  var questionnaire: String
  /// Whom it asked.
  var side: SideAsked
  /// The statements, in the order of the form.
  var rows: [Row]

  /// What a closed round has published.
  init(_ results: SurveyResults) {
    questionnaire = results.round.questionnaire
    side = results.round.side
    rows = results.statements.map { result in
      let row = result.row
      return Row(
        text: row.text, heading: result.heading, basedOn: result.statement.basedOn,
        options: row.options, counts: row.counts, blank: row.blank)
    }
  }

  /// The last round of each questionnaire and side: the same people are not added to themselves.
  static func last(of project: Project) -> [PublishedFigures] {
    var last: [SurveyRound] = []
    func place(_ round: SurveyRound) -> (Day, Day, String) {
      (round.closedOn ?? .epoch, round.openedOn, round.name)
    }
    for round in project.rounds.current.ofOpinions where round.published != nil {
      let index = last.firstIndex {
        $0.side == round.side && $0.questionnaire == round.questionnaire
      }
      if let index {
        if place(last[index]) < place(round) { last[index] = round }
      } else {
        last.append(round)
      }
    }
    return last.sorted {
      ($0.questionnaire, $0.side.rawValue) < ($1.questionnaire, $1.side.rawValue)
    }
    .compactMap { SurveyResults($0).map(PublishedFigures.init) }
  }
}
