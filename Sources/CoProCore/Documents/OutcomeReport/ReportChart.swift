import Markup
import Mustache

/// The one chart of the short report: what residents said last to one statement about each outcome.
///
/// Where residents were not asked by themselves it is everyone, and else the council. A table beside it
/// has the same figures. What is not shown in figures is left to the whole report.
struct ReportChart {
  /// One bar: the answers to one statement.
  private struct Bar {
    var label: String
    var result: StatementResult
    var counts: [Int]
    var round: SurveyRound
    var outcome: Label<Outcome>
  }

  private let language: LanguagePack
  private let sources: ReportSources
  private let bars: [Bar]

  init(_ context: DocumentContext) {
    language = context.language
    sources = ReportSources(context)
    let rounds = context.project.rounds.ofOpinions.current
      .sorted { ($0.closedOn ?? .epoch, $0.id) < ($1.closedOn ?? .epoch, $1.id) }
    let results = rounds.compactMap { SurveyResults($0) }.filter { !$0.isLookingBack }
    bars =
      [SideAsked.resident, .everyone, .council].lazy.map { side in
        Self.bars(results.filter { $0.round.side == side }, context)
      }.first { !$0.isEmpty } ?? []
  }

  private static func bars(_ results: [SurveyResults], _ context: DocumentContext) -> [Bar] {
    let bars = context.project.plan.outcomes.compactMap { outcome -> Bar? in
      guard let standard = outcome.standard else { return nil }
      let said = results.compactMap { result in
        result.statements(on: standard).first.map { (round: result.round, statement: $0) }
      }
      guard let last = said.last, let counts = last.statement.row.counts,
        counts.contains(where: { $0 > 0 })
      else { return nil }
      let label = context.language.say(
        "report/chart-row",
        [
          "outcome": .text(outcome.label.text),
          "statement": .text(last.statement.heading(in: context.language)),
        ])
      return Bar(
        label: label, result: last.statement, counts: counts, round: last.round,
        outcome: outcome.label)
    }
    // One key stands above all bars, so only those on one scale can stand below it.
    return bars.filter { $0.result.row.options == bars.first?.result.row.options }
  }

  private var title: String {
    language.say(
      "report/chart-title",
      ["who": .text(bars.first?.round.side.heading(in: language) ?? "")])
  }

  /// The outcomes that have a bar.
  var outcomes: Set<Label<Outcome>> { Set(bars.map(\.outcome)) }

  /// The statements by round: “round outcomes-residents, q1, q4 and q6”.
  private var source: String {
    bars.map(\.round.id).withoutRepeats().compactMap { id in
      let own = bars.filter { $0.round.id == id }
      return own.first.map { first in
        sources.statement(
          language.list(own.map(\.result.statement.id)), of: first.round)
      }
    }.joined(separator: "; ")
  }

  private var options: [String] { bars.first?.result.row.options ?? [] }

  var values: MustacheObject {
    [
      "chart-title": .text(title),
      "has-chart": .truth(!bars.isEmpty),
      "outcome-chart": .literal(charts.first?.markdown ?? ""),
      "chart-source": .text(source),
      "chart-scale": .list(options.map(MustacheValue.text)),
      "chart-rows": .list(
        bars.map { bar in
          .object([
            "label": .text(bar.label),
            "cells": .list(bar.counts.map { .text("\($0)") }),
            "answered": .text("\(bar.counts.reduce(0, +))"),
          ])
        }),
    ]
  }

  /// The chart; none where there are no figures to show.
  var charts: [Chart] {
    guard !bars.isEmpty else { return [] }
    let bars = StackedBars(
      id: "chart-outcomes", title: title, words: language.say("survey/chart"), key: options,
      rows: bars.map { bar in
        let number = PhrasePlace.number(bar.counts.reduce(0, +))
        return StackedBars.Row(
          label: bar.label, parts: bar.counts, end: language.say("survey/of", ["number": number]),
          answered: language.say("survey/chart-answered", ["number": number]),
          description: described(bar))
      })
    return [Chart(bars, in: language)]
  }

  private func described(_ bar: Bar) -> String {
    let levels = bar.result.levels.map { "\($0.label): \($0.figure)" }.joined(separator: ", ")
    return language.say(
      "survey/described",
      [
        "statement": .text(bar.label), "levels": .text(levels),
        "number": .number(bar.counts.reduce(0, +)),
      ])
  }
}
