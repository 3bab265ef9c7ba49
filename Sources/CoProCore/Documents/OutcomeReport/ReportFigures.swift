import Mustache

/// The published figures of the closed rounds.
struct ReportFigures {
  private let context: DocumentContext
  private let results: [SurveyResults]

  init(_ context: DocumentContext) {
    self.context = context
    // Rounds that look back have a part of the report of their own.
    results = context.project.rounds.current.compactMap { SurveyResults($0) }
      .filter { !$0.isLookingBack }
  }

  var values: MustacheObject {
    [
      "has-figures": .truth(!results.isEmpty),
      "rounds": .list(results.map(value)),
      "both-sides": .list(
        BesideFields.sides(of: context.project.rounds).map { .object($0.value) }),
      "asked-again": .list(
        SurveyTrend.askedAgain(of: context.project.rounds).map {
          .object(TrendFields(trend: $0, onlyAskedAgain: true).value)
        }),
    ]
  }

  private func value(_ result: SurveyResults) -> MustacheValue {
    let side = result.round.side.heading(in: context.language)
    let name: [String: PhrasePlace] = ["side": .text(side), "round": .text(result.round.name)]
    let own: MustacheObject = [
      "name": .text(context.language.say("report/round", name)),
      "about": .text(about(result)),
      "scale": .list((result.statements.first?.row.options ?? []).map(MustacheValue.text)),
      "rows": .list(result.statements.map(row)),
      "notes": .list(notes(result).map(MustacheValue.text)),
    ]
    return .object(own.merging(SurveyFigures(results: result).value) { one, _ in one })
  }

  /// The charts of all rounds.
  var charts: [Chart] { results.flatMap { SurveyFigures(results: $0).charts } }

  private func about(_ result: SurveyResults) -> String {
    let closed = result.round.closedOn.map { day in
      let words = day.wordsWithoutWeekday(in: context.language)
      return context.language.say("report/round-closed", ["day": .text(words)])
    }
    return [result.turnout(in: context.language), closed].compactMap(\.self)
      .joined(separator: " ")
  }

  private func row(_ statement: StatementResult) -> MustacheValue {
    .object([
      "statement": .text(statement.heading),
      "cells": .list(statement.levels.map { .text($0.figure) }),
      "blank": .text(statement.row.blank.map { "\($0)" } ?? StatementResult.hiddenMark),
      "answered": .text(statement.row.n.map { "\($0)" } ?? StatementResult.hiddenMark),
    ])
  }

  private func notes(_ result: SurveyResults) -> [String] {
    guard !result.withheld.isEmpty else { return [] }
    let language = context.language
    return [language.say("report/hidden-mark", ["mark": .text(StatementResult.hiddenMark)])]
      + result.withheld.map { statement in
        language.say(
          "report/withheld",
          [
            "statement": .text(statement.row.text),
            "sentence": .text(statement.sentence(in: language)),
          ])
      }
  }
}
