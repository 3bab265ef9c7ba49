import Arguments
import CoProCore
import JSONText

/// `copro survey results`: the published figures of a round.
enum SurveyResultsCommand {
  static let command = Command<Console>(
    "results",
    summary: "Show the published figures of a closed round.",
    examples: [
      Example("copro survey results outcomes-residents", "in the terminal"),
      Example("copro survey results outcomes-residents --json", "for other programs"),
    ],
    parameters: [SurveyCommand.round, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let round = try project.round(named: arguments[SurveyCommand.round])
    guard let results = SurveyResults(round) else {
      let tally = try console.folder(arguments).record(Tally.self, at: round.tallyPath)
      throw Failure(
        .refused,
        "The round \(round.name) is open, so nobody sees its results. \(SurveyRound.progress(tally))",
        wayOut: "When all forms are in, close it with: copro survey close \(round.name)")
    }
    if arguments[Shared.json] {
      try console.output.write(String(decoding: JSONText.write(results.json), as: UTF8.self))
    } else {
      let outcomes = project.plan.outcomes.compactMap { outcome in
        outcome.standard.map { ($0, outcome.text) }
      }
      let text = results.text(outcomes: Dictionary(outcomes) { first, _ in first })
      try console.result(WrappedText(text, width: console.width).text)
    }
  }
}
