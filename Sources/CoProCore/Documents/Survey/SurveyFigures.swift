import Markup
import Mustache

/// The figures of a closed round as a document shows them: a chart and a table for each scale.
struct SurveyFigures {
  /// Statements that follow one another on the same scale.
  private struct Part {
    var number: Int
    var statements: [StatementResult]
    var options: [String] { statements.first?.row.options ?? [] }
    /// Options too long to stand above columns stand below one another.
    var isList: Bool { statements.count == 1 && options.contains { $0.count > 30 } }
  }

  let results: SurveyResults
  let language: LanguagePack

  /// What the part `figures.md` of a document shows.
  var value: MustacheObject {
    [
      "parts": .list(parts.map(value)),
      "notes": .list(notes.map(MustacheValue.text)),
    ]
  }

  /// The charts, one for each scale that has anything to show.
  var charts: [Chart] { parts.compactMap(chart) }

  private var parts: [Part] {
    var parts: [Part] = []
    for result in results.statements {
      if let last = parts.indices.last, parts[last].options == result.row.options {
        parts[last].statements.append(result)
      } else {
        parts.append(Part(number: parts.count + 1, statements: [result]))
      }
    }
    return parts
  }

  private func value(_ part: Part) -> MustacheValue {
    .object([
      "chart": .literal(chart(part)?.markdown ?? ""),
      "is-list": .truth(part.isList),
      "is-table": .truth(!part.isList),
      "scale": .list(part.options.map(MustacheValue.text)),
      "rows": .list(part.statements.map(row)),
      "levels": .list(
        (part.statements.first?.levels ?? []).map {
          .object(["label": .text($0.label), "figure": .text($0.figure)])
        }),
    ])
  }

  private func row(_ statement: StatementResult) -> MustacheValue {
    .object([
      "statement": .text(statement.heading(in: language)),
      "cells": .list(statement.levels.map { .text($0.figure) }),
      "blank": .text(statement.row.blank.map { "\($0)" } ?? StatementResult.hiddenMark),
      "answered": .text(statement.row.n.map { "\($0)" } ?? StatementResult.hiddenMark),
    ])
  }

  private var notes: [String] {
    var notes: [String] = []
    if results.statements.contains(where: \.statement.isReworded) {
      notes.append(language.say("survey/reworded-note"))
    }
    guard !results.withheld.isEmpty else { return notes }
    notes.append(language.say("report/hidden-mark", ["mark": .text(StatementResult.hiddenMark)]))
    return notes + results.withheld.map { withheld($0, $0.heading(in: language)) }
  }

  /// The chart of a part; nothing where no row of it has figures.
  private func chart(_ part: Part) -> Chart? {
    guard part.statements.contains(where: { $0.row.counts != nil }) else { return nil }
    let name =
      "chart-\(results.round.id.text)" + (part.number == 1 ? "" : "-\(part.number)")
    let bars = StackedBars(
      id: name,
      title: language.say(
        "survey/chart-title", ["side": .text(results.round.side.heading(in: language))]),
      words: language.say("survey/chart"), key: part.options, rows: part.statements.map(bar))
    return Chart(bars, in: language)
  }

  private func bar(_ result: StatementResult) -> StackedBars.Row {
    let label = result.heading(in: language)
    guard let counts = result.row.counts, let n = result.row.n, n > 0 else {
      return StackedBars.Row(
        label: label, words: result.sentence(in: language), description: described(result))
    }
    return StackedBars.Row(
      label: label, parts: counts, end: language.say("survey/of", ["number": .number(n)]),
      answered: language.say("survey/chart-answered", ["number": .number(n)]),
      description: described(result))
  }

  private func described(_ result: StatementResult) -> String {
    let heading = result.heading(in: language)
    guard let n = result.row.n else { return withheld(result, heading) }
    let levels = result.levels.map { "\($0.label): \($0.figure)" }.joined(separator: ", ")
    return language.say(
      "survey/described",
      ["statement": .text(heading), "levels": .text(levels), "number": .number(n)])
  }

  private func withheld(_ result: StatementResult, _ heading: String) -> String {
    language.say(
      "report/withheld",
      ["statement": .text(heading), "sentence": .text(result.sentence(in: language))])
  }
}
