import Mustache

/// How confident people are about working together, from what the rounds published, over time.
struct ReportConfidence {
  private let trends: [SurveyTrend]
  private let language: LanguagePack
  private let sources: ReportSources

  init(_ context: DocumentContext) {
    language = context.language
    sources = ReportSources(context)
    trends = SurveyTrend.all(of: context.project.rounds).filter { !$0.isLookingBack }
  }

  /// The outcome of the guide that is about confidence.
  private static let outcome = 4

  var values: MustacheObject {
    let lines = trends.flatMap(lines)
    return [
      "has-confidence": .truth(!lines.isEmpty), "confidence": .list(lines),
      "asked-more-than-once": .truth(trends.contains { $0.caution != nil }),
    ]
  }

  private func lines(_ trend: SurveyTrend) -> [MustacheValue] {
    trend.waves.flatMap { wave in
      wave.statements(on: Self.outcome).map { result in
        .object([
          "who": .text(trend.side.heading(in: language)),
          "day": .text(wave.day.wordsWithoutWeekday(in: language)),
          "finding": .text(withStop(result.sentence(in: language))),
          "statement": .text(result.heading(in: language)),
          "source": .text(sources.statement(result.statement.id, of: wave.round)),
        ])
      }
    }
  }
}

extension SurveyTrend {
  /// Whether its questionnaire looks back on how the group works.
  var isLookingBack: Bool { waves.contains(where: \.isLookingBack) }
}
