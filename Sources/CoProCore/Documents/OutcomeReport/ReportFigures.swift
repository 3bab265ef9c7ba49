import Mustache

/// The published figures of the closed rounds.
struct ReportFigures {
  private let context: DocumentContext
  private let rounds: [SurveyRound]
  private let results: [SurveyResults]

  init(_ context: DocumentContext) {
    self.context = context
    // Rounds that look back have a part of the report of their own.
    rounds = context.project.rounds.ofOpinions
    results = rounds.current.compactMap { SurveyResults($0) }
      .filter { !$0.isLookingBack }
  }

  var values: MustacheObject {
    [
      "has-figures": .truth(!results.isEmpty),
      "rounds": .list(results.map(value)),
      "both-sides": .list(
        BesideFields.sides(of: rounds, in: context.language).map {
          .object($0.value)
        }),
      "asked-again": .list(
        SurveyTrend.askedAgain(of: rounds).map {
          .object(
            TrendFields(
              trend: $0, language: context.language, onlyAskedAgain: true
            ).value)
        }),
    ]
  }

  private func value(_ result: SurveyResults) -> MustacheValue {
    let side = result.round.side.heading(in: context.language)
    let name: [String: PhrasePlace] = ["side": .text(side), "round": .text(result.round.name)]
    let own: MustacheObject = [
      "name": .text(context.language.say("report/round", name)),
      "about": .text(result.about(in: context.language)),
      "scale": .list((result.statements.first?.row.options ?? []).map(MustacheValue.text)),
    ]
    return .object(
      own.merging(SurveyFigures(results: result, language: context.language).value) { one, _ in one
      })
  }

  /// The charts of all rounds.
  var charts: [Chart] {
    results.flatMap { SurveyFigures(results: $0, language: context.language).charts }
  }
}
