import Mustache

/// How the group felt it was working, from the published figures of the reflection tool over time.
struct ReportReflection {
  private let trends: [SurveyTrend]
  private let language: LanguagePack

  init(_ context: DocumentContext) {
    language = context.language
    trends = SurveyTrend.all(of: context.project.rounds).filter {
      $0.waves.contains(where: \.isLookingBack)
    }
  }

  var values: MustacheObject {
    [
      "has-reflection": .truth(!trends.isEmpty),
      "reflections": .list(trends.map(value)),
    ]
  }

  private func value(_ trend: SurveyTrend) -> MustacheValue {
    .object([
      "who": .text(
        trend.side == .everyone
          ? language.say("report/the-group") : trend.side.heading(in: language)),
      "days": .list(trend.waves.map { .text($0.day.wordsWithoutWeekday(in: language)) }),
      "rows": .list(
        trend.lines.map { line in
          .object([
            "statement": .text(line.heading(in: language)),
            "cells": .list(line.results.map { .text(cell($0)) }),
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
      "notes": .list(notes(trend).map(MustacheValue.text)),
    ])
  }

  private func cell(_ result: StatementResult?) -> String {
    guard let result else { return language.say("report/not-asked") }
    if let share = result.headline {
      return language.say(
        "report/count-of", ["number": .number(share.count), "all": .number(share.n)])
    }
    return result.row.words ?? StatementResult.hiddenMark
  }

  private func notes(_ trend: SurveyTrend) -> [String] {
    let hidden = trend.lines.flatMap(\.results).contains { $0?.row.hidden != nil }
    guard hidden else { return [] }
    return [language.say("report/hidden-mark", ["mark": .text(StatementResult.hiddenMark)])]
  }
}

extension SurveyResults {
  /// Whether the questionnaire serves its outcomes as a whole, as the reflection tool does.
  var isLookingBack: Bool { !round.questions.outcomes.isEmpty }
  /// Whether anything of the round is shown.
  var showsAnything: Bool { statements.contains { $0.row.hidden == nil } }
}
