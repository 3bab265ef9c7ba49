import Mustache

/// How confident people are about working together, from what the rounds published, over time.
struct ReportConfidence {
  private let trends: [SurveyTrend]

  init(_ context: DocumentContext) {
    trends = SurveyTrend.all(of: context.project.rounds).filter { !$0.isLookingBack }
  }

  /// The outcome of the guide that is about confidence.
  private static let outcome = 4

  var values: MustacheObject {
    let lines = trends.flatMap(lines)
    return [
      "has-confidence": .truth(!lines.isEmpty), "confidence": .list(lines),
      "asked-more-than-once": .truth(trends.contains { $0.waves.count > 1 }),
    ]
  }

  private func lines(_ trend: SurveyTrend) -> [MustacheValue] {
    trend.waves.flatMap { wave in
      wave.statements(on: Self.outcome).map { result in
        .object([
          "who": .text(trend.side.heading),
          "day": .text(wave.day.wordsWithoutWeekday),
          "finding": .text(withStop(result.sentence)),
          "statement": .text(result.row.text),
          "source": .text("round \(wave.round.name), \(result.statement.id)"),
        ])
      }
    }
  }
}

extension SurveyTrend {
  /// Whether its questionnaire looks back on how the group works.
  var isLookingBack: Bool { waves.contains(where: \.isLookingBack) }
}
