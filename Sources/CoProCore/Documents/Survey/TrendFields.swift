import Mustache

/// Rounds of the same side over time, as the part `trend.md` of a document shows them.
struct TrendFields {
  let trend: SurveyTrend
  let language: LanguagePack
  /// Whether statements that only one round asked are left out.
  var onlyAskedAgain = false

  var value: MustacheObject {
    [
      "who": .text(
        trend.side == .everyone
          ? language.say("report/the-group") : trend.side.heading(in: language)),
      "days": .list(trend.waves.map { .text($0.day.wordsWithoutWeekday(in: language)) }),
      "rows": .list(
        lines.map { line in
          .object([
            "statement": .text(
              line.results.compactMap(\.self).first?.heading(in: language) ?? line.text),
            "cells": .list(line.results.map { .text(Self.cell($0, language)) }),
          ])
        }),
      "waves": .list(
        trend.waves.map { wave in
          .object([
            "day": .text(wave.day.wordsWithoutWeekday(in: language)),
            "turnout": .text(wave.turnout(in: language)),
            "source": .text(
              language.say("report/source-round", ["round": .text(wave.round.name)])),
          ])
        }),
      "questions-title": .text(trend.waves.last?.round.questions.title ?? ""),
      "what-counts": .text(whatCounts),
      "caution": .optional(trend.caution(in: language)),
      "has-hidden": .truth(lines.flatMap(\.results).contains { $0?.row.hidden != nil }),
    ]
  }

  private var lines: [SurveyTrend.Line] {
    trend.lines.filter { !onlyAskedAgain || $0.results.compactMap(\.self).count > 1 }
  }

  /// The answers that the figures count, such as “Agree” and “Strongly agree”.
  private var whatCounts: String {
    guard let scale = lines.first?.results.compactMap(\.self).first?.scale else { return "" }
    return scale.headlineWords(in: language)
  }

  /// A cell of a table: how many of how many leaned the way that the scale speaks of first.
  static func cell(_ result: StatementResult?, _ language: LanguagePack) -> String {
    guard let result else { return language.say("report/not-asked") }
    if let share = result.headline {
      return language.say(
        "report/count-of", ["number": .number(share.count), "all": .number(share.n)])
    }
    return result.row.words ?? StatementResult.hiddenMark
  }
}

extension AnswerScale {
  /// The answers that a figure counts: “Agree” or “Strongly agree”.
  func headlineWords(in language: LanguagePack) -> String {
    let words = members(of: headline).map { "“\(labels[$0])”" }
    return words.dropFirst().reduce(words.first ?? "") { list, last in
      language.say("lists/or", ["list": .text(list), "last": .text(last)])
    }
  }
}
