import Arguments
import CoProCore
import JSONText

/// `copro survey results`: the published figures of a round.
enum SurveyResultsCommand {
  static let trend = Flag(
    "trend", help: "Every closed round of the questionnaire beside each other, the earliest first.")
  static let beside = Option<String>(
    "beside", value: "ROUND", help: "Another closed round, such as the council's, beside this one.")

  static let command = Command<Console>(
    "results",
    summary: "Show the published figures of a closed round.",
    discussion: """
      In the terminal it prints a bar for each answer. With --save, --output or --format it writes a \
      document; as a web page it has charts. For figures as a table, see copro survey export.
      """,
    examples: [
      Example("copro survey results outcomes-residents", "in the terminal"),
      Example("copro survey results outcomes-residents -o results.html", "a page with charts"),
      Example(
        "copro survey results outcomes-residents --beside outcomes-council", "both sides together"),
      Example("copro survey results outcomes-residents --json", "for other programs"),
      Example("copro survey results reflection --trend", "every round of it, over time"),
    ],
    parameters: [SurveyCommand.round, trend, beside, Shared.json] + Shared.document
  ) { arguments, console in
    if arguments[trend], arguments[beside] != nil { throw arguments.exclusive(trend, beside) }
    let project = try console.load(arguments)
    let name = arguments[SurveyCommand.round]
    if arguments[trend] {
      let trends = try trends(named: name, in: project)
      let json = JSONValue.object([
        "format": .integer(1), "trends": .array(trends.map(\.json)),
      ])
      return try show(.trend(trends), project, arguments, &console, json: json) { width in
        trends.map { $0.text(width: width) }.joined(separator: "\n")
      }
    }
    let results = try closed(name, in: project, arguments, console)
    if let other = arguments[beside] {
      let both = try SideBySide(results, closed(other, in: project, arguments, console))
      return try show(.beside(both), project, arguments, &console, json: both.json) { _ in
        both.text
      }
    }
    let outcomes = project.plan.outcomes.compactMap { outcome in
      outcome.standard.map { ($0, outcome.text) }
    }
    let quotations = project.quotations.filter { $0.round == results.round.id }
    let json = results.json(quoting: quotations)
    try show(.round(results), project, arguments, &console, json: json) { width in
      results.text(outcomes: Dictionary(outcomes) { first, _ in first }, width: width)
        + results.text(quoting: quotations)
    }
  }

  /// Shows results in the form that was asked for: JSON, a document or, for a terminal, text.
  private static func show(
    _ scope: SurveyResultsDocument.Scope, _ project: Project, _ arguments: Arguments,
    _ console: inout Console, json: JSONValue, text: (Int) -> String
  ) throws {
    if arguments[Shared.json] {
      try console.output.write(String(decoding: JSONText.write(json), as: UTF8.self))
    } else if wantsDocument(arguments) {
      let document = SurveyResultsDocument(scope)
      try console.deliver(document, try console.context(arguments, project), arguments)
    } else {
      let width = max(console.width, 40)
      try console.result(WrappedText(text(width), width: width).text)
    }
  }

  private static func wantsDocument(_ arguments: Arguments) -> Bool {
    arguments[Shared.output] != nil || arguments[Shared.format] != nil
      || [
        Shared.save, Shared.largePrint, Shared.strict, Shared.plain, Shared.easyRead,
        Shared.checkWords,
      ].contains { arguments[$0] }
  }

  /// The results of a closed round.
  ///
  /// - Throws: ``Failure`` where it is open, with whether five forms are in and no more.
  static func closed(
    _ name: String, in project: Project, _ arguments: Arguments, _ console: Console
  ) throws -> SurveyResults {
    let round = try project.round(named: name)
    guard let results = SurveyResults(round) else {
      let folder = try console.folder(arguments)
      // On an earlier day a round may be open that is closed by now: its sums are no longer kept.
      let isOpen = try folder.load().project.rounds.contains { $0.id == round.id && $0.isOpen }
      let progress =
        isOpen
        ? " " + SurveyRound.progress(try folder.record(Tally.self, at: round.tallyPath)) : ""
      throw Failure(
        .refused, "The round \(round.name) is open, so nobody sees its results.\(progress)",
        wayOut: "When all forms are in, close it with: copro survey close \(round.name)")
    }
    return results
  }

  /// The rounds of a questionnaire over time; a round's name stands for its questionnaire and side.
  private static func trends(named name: String, in project: Project) throws -> [SurveyTrend] {
    let all = SurveyTrend.all(of: project.rounds)
    var trends = all.filter { $0.questionnaire == name }
    if !project.rounds.contains(where: { $0.questionnaire == name }) {
      let round = try project.round(named: name)
      trends = all.filter { $0.questionnaire == round.questionnaire && $0.side == round.side }
    }
    guard !trends.isEmpty else {
      throw Failure(
        .refused, "No round of \(name) is closed yet, so there is nothing to set side by side.",
        wayOut: "See the rounds with: copro survey list")
    }
    return trends
  }
}
