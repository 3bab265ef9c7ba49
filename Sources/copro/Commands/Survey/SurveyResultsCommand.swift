import Arguments
import CoProCore
import JSONText

/// `copro survey results`: the published figures of a round.
enum SurveyResultsCommand {
  static let trend = Flag(
    "trend", help: "Every closed round of the questionnaire beside each other, the earliest first.")

  static let command = Command<Console>(
    "results",
    summary: "Show the published figures of a closed round.",
    examples: [
      Example("copro survey results outcomes-residents", "in the terminal"),
      Example("copro survey results outcomes-residents --json", "for other programs"),
      Example("copro survey results reflection --trend", "every round of it, over time"),
    ],
    parameters: [SurveyCommand.round, trend, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    if arguments[trend] { return try showTrend(project, arguments, console) }
    let round = try project.round(named: arguments[SurveyCommand.round])
    guard let results = SurveyResults(round) else {
      let tally = try console.folder(arguments).record(Tally.self, at: round.tallyPath)
      throw Failure(
        .refused,
        "The round \(round.name) is open, so nobody sees its results. \(SurveyRound.progress(tally))",
        wayOut: "When all forms are in, close it with: copro survey close \(round.name)")
    }
    let quotations = project.quotations.filter { $0.round == round.id }
    if arguments[Shared.json] {
      try console.output.write(
        String(decoding: JSONText.write(results.json(quoting: quotations)), as: UTF8.self))
    } else {
      let outcomes = project.plan.outcomes.compactMap { outcome in
        outcome.standard.map { ($0, outcome.text) }
      }
      let text =
        results.text(outcomes: Dictionary(outcomes) { first, _ in first })
        + results.text(quoting: quotations)
      try console.result(WrappedText(text, width: console.width).text)
    }
  }

  /// Shows the rounds of a questionnaire over time; a round's name stands for its questionnaire and side.
  private static func showTrend(
    _ project: Project, _ arguments: Arguments, _ console: Console
  ) throws {
    let name = arguments[SurveyCommand.round]
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
    if arguments[Shared.json] {
      let json = JSONValue.object([
        "format": .integer(1), "trends": .array(trends.map(\.json)),
      ])
      return try console.output.write(String(decoding: JSONText.write(json), as: UTF8.self))
    }
    let text = trends.map(\.text).joined(separator: "\n")
    try console.result(WrappedText(text, width: console.width).text)
  }
}
