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
      "statement": .text(statement.heading),
      "cells": .list(statement.levels.map { .text($0.figure) }),
      "blank": .text(statement.row.blank.map { "\($0)" } ?? StatementResult.hiddenMark),
      "answered": .text(statement.row.n.map { "\($0)" } ?? StatementResult.hiddenMark),
    ])
  }

  private var notes: [String] {
    var notes: [String] = []
    if results.statements.contains(where: \.statement.isReworded) {
      notes.append(
        "“(reworded)” marks a statement that says in other words what the guide's says. It is never "
          + "compared with the guide's.")
    }
    guard !results.withheld.isEmpty else { return notes }
    let mark =
      "\(StatementResult.hiddenMark) stands for a figure that is not shown, so that nobody can "
    return notes + [mark + "work out what one person answered."]
      + results.withheld.map { "“\($0.row.text)” \($0.sentence)" }
  }

  /// The chart of a part; nothing where no row of it has figures.
  private func chart(_ part: Part) -> Chart? {
    guard part.statements.contains(where: { $0.row.counts != nil }) else { return nil }
    let name =
      "chart-\(results.round.id.text)" + (part.number == 1 ? "" : "-\(part.number)")
    let bars = StackedBars(
      id: name, title: "\(results.round.side.heading): how people answered",
      description: part.statements.map(described).joined(separator: " "), key: part.options,
      rows: part.statements.map(bar))
    return Chart(
      address: "\(name).svg",
      words: "Bars that show how people answered. The table after it has the same figures.",
      svg: bars.svg)
  }

  private func bar(_ result: StatementResult) -> StackedBars.Row {
    guard let counts = result.row.counts, let n = result.row.n, n > 0 else {
      return StackedBars.Row(label: result.heading, words: result.sentence)
    }
    return StackedBars.Row(label: result.heading, parts: counts, end: "of \(n)")
  }

  private func described(_ result: StatementResult) -> String {
    guard let n = result.row.n else { return "“\(result.heading)” \(result.sentence)" }
    let levels = result.levels.map { "\($0.label): \($0.figure)" }.joined(separator: ", ")
    return "“\(result.heading)” \(levels), of \(n)."
  }
}
