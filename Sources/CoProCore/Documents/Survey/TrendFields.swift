import Mustache

/// Rounds of the same side over time, as the part `trend.md` of a document shows them.
struct TrendFields {
  let trend: SurveyTrend
  /// Whether statements that only one round asked are left out.
  var onlyAskedAgain = false

  var value: MustacheObject {
    [
      "who": .text(trend.side == .everyone ? "The group" : trend.side.heading),
      "days": .list(trend.waves.map { .text($0.day.wordsWithoutWeekday) }),
      "rows": .list(
        lines.map { line in
          .object([
            "statement": .text(line.results.compactMap(\.self).first?.heading ?? line.text),
            "cells": .list(line.results.map { .text(Self.cell($0)) }),
          ])
        }),
      "waves": .list(
        trend.waves.map { wave in
          .object([
            "day": .text(wave.day.wordsWithoutWeekday), "turnout": .text(wave.turnout),
            "source": .text("round \(wave.round.name)"),
          ])
        }),
      "questions-title": .text(trend.waves.last?.round.questions.title ?? ""),
      "what-counts": .text(whatCounts),
      "caution": .optional(trend.caution),
      "has-hidden": .truth(lines.flatMap(\.results).contains { $0?.row.hidden != nil }),
    ]
  }

  private var lines: [SurveyTrend.Line] {
    trend.lines.filter { !onlyAskedAgain || $0.results.compactMap(\.self).count > 1 }
  }

  /// The answers that the figures count, such as “Agree” and “Strongly agree”.
  private var whatCounts: String {
    guard let scale = lines.first?.results.compactMap(\.self).first?.scale else { return "" }
    return scale.headlineWords
  }

  /// A cell of a table: how many of how many leaned the way that the scale speaks of first.
  static func cell(_ result: StatementResult?) -> String {
    guard let result else { return "not asked" }
    if let share = result.headline { return "\(share.count) of \(share.n)" }
    return result.row.words ?? StatementResult.hiddenMark
  }
}

extension AnswerScale {
  /// The answers that a figure counts: “Agree” or “Strongly agree”.
  var headlineWords: String {
    members(of: headline).map { "“\(labels[$0])”" }.joined(separator: " or ")
  }
}
