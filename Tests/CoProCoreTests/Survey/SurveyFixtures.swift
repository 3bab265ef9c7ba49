import CoProCore
import Testing

/// Rounds and tallies made for the tests of the survey guard.
enum SurveyFixtures {
  /// Two options that share their words and one with words of its own.
  static let threeOptions = AnswerScale(
    id: "three",
    options: [
      AnswerOption(label: "No", group: "no"),
      AnswerOption(label: "Agree", group: "agree"),
      AnswerOption(label: "Strongly agree", group: "agree"),
    ],
    groups: [
      AnswerGroup(id: "no", figures: "{{count}} of {{n}} people said no.", words: "Most said no."),
      AnswerGroup(
        id: "agree", figures: "{{count}} of {{n}} people agreed.", words: "Almost everyone agreed."),
    ],
    headline: "agree")

  /// The scale of the outcomes questionnaire.
  static let fiveOptions =
    (try? Questionnaire.builtIn("outcomes", for: .resident))?.scales.first ?? threeOptions

  /// The outcomes questionnaire as it comes with the program.
  static func outcomes(_ side: SideAsked) throws -> Questionnaire {
    let found = try Questionnaire.builtIn("outcomes", for: side)
    return try #require(found)
  }

  static func questions(
    for side: SideAsked, scale: AnswerScale = fiveOptions, statements: Int = 1,
    about: String = "Statement"
  ) -> Questionnaire {
    Questionnaire(
      name: "ours", side: side, title: "Ours", prompt: "Do you agree?", scales: [scale],
      statements: (1...statements).map { Statement(id: "q\($0)", text: "\(about) \($0).") })
  }

  static func id(_ number: Int) -> Identifier<SurveyRound> {
    let letters = Array("23456789")
    let last = letters[number % 8]
    return Identifier(text: "bcdfghj\(last)") ?? .blank
  }

  static func round(
    _ number: Int, for side: SideAsked = .resident, scale: AnswerScale = fiveOptions,
    statements: Int = 1, about: String = "Statement", isExact: Bool = false, asked: Int? = nil,
    replacing: Int? = nil
  ) -> SurveyRound {
    SurveyRound(
      id: id(number), name: "round-\(number)",
      questions: questions(for: side, scale: scale, statements: statements, about: about),
      asked: asked, isExact: isExact, openedOn: .epoch, replaces: replacing.map(id))
  }

  /// A tally of one row a statement: how many chose each option and, last, how many left it blank.
  static func tally(_ rows: [Int]..., in round: SurveyRound) -> Tally {
    var tally = Tally(of: round.questions, in: round.id)
    tally.forms = rows.first?.reduce(0, +) ?? 0
    for (index, row) in rows.enumerated() {
      tally.rows[index].counts = Array(row.dropLast())
      tally.rows[index].blank = row.last ?? 0
    }
    return tally
  }

  /// The round with the table that closing it publishes.
  static func closed(
    _ round: SurveyRound, _ rows: [Int]..., among rounds: [SurveyRound] = []
  ) -> SurveyRound {
    var round = round
    var tally = Tally(of: round.questions, in: round.id)
    tally.forms = rows.first?.reduce(0, +) ?? 0
    for (index, row) in rows.enumerated() {
      tally.rows[index].counts = Array(row.dropLast())
      tally.rows[index].blank = row.last ?? 0
    }
    round.published = Publication.table(closing: round, tally: tally, among: rounds)
    round.closedOn = .epoch
    return round
  }

  /// Every way of sharing out a number among so many parts.
  static func shares(of number: Int, among parts: Int) -> [[Int]] {
    guard parts > 1 else { return [[number]] }
    return (0...number).flatMap { first in
      shares(of: number - first, among: parts - 1).map { [first] + $0 }
    }
  }
}
