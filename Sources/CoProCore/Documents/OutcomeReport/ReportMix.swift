import Mustache

/// The mix of the group, as far as people said who they are: published counts, never a person.
struct ReportMix {
  private let results: [SurveyResults]
  private let language: LanguagePack
  private let sources: ReportSources

  init(_ context: DocumentContext) {
    language = context.language
    sources = ReportSources(context)
    results = context.project.rounds.current.filter(\.questions.isAboutPeople)
      .compactMap { SurveyResults($0) }
  }

  var values: MustacheObject {
    ["has-mix": .truth(!results.isEmpty), "mix-rounds": .list(results.map(value))]
  }

  private func value(_ result: SurveyResults) -> MustacheValue {
    .object([
      "who": .text(result.round.side.heading(in: language)),
      "day": .optional(result.round.closedOn?.wordsWithoutWeekday(in: language)),
      "turnout": .text(result.turnout(in: language)),
      "source": .text(
        language.say("report/source-round", ["round": .text(result.round.name)])),
      "questions": .list(result.statements.map { value($0, result.round) }),
    ])
  }

  private func value(_ answered: StatementResult, _ round: SurveyRound) -> MustacheValue {
    .object([
      "question": .text(answered.heading(in: language)),
      "finding": .text(finding(answered)),
      "hoped-for": .optional(answered.statement.hopedFor.map(withStop)),
      "source": .text(sources.statement(answered.statement.id, of: round)),
    ])
  }

  /// Every choice with its figure; where figures are hidden, the words in their place or the reason.
  private func finding(_ answered: StatementResult) -> String {
    guard let n = answered.row.n else { return answered.sentence(in: language) }
    let levels = answered.levels.map { level in
      language.say(
        "report/mix-level", ["choice": .text(level.label), "count": .text(level.figure)])
    }
    return language.say(
      "report/mix-answers",
      ["levels": .text(language.list(levels)), "count": .number(n)])
  }
}
