import Mustache

/// The published figures of the closed rounds, and the learning that was recorded.
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
    let training = training
    let trained = context.project.members.filter { !$0.training.isEmpty }
    return [
      "has-figures": .truth(!results.isEmpty),
      "rounds": .list(results.map(value)),
      "has-training": .truth(!training.isEmpty),
      "training-sentence": .text(
        "\(sides(trained)) had training in co-production, formal or informal."),
      "training": .list(training),
    ]
  }

  private func value(_ result: SurveyResults) -> MustacheValue {
    .object([
      "name": .text("\(result.round.side.heading) (round \(result.round.name))"),
      "about": .text(about(result)),
      "scale": .list((result.statements.first?.row.options ?? []).map(MustacheValue.text)),
      "rows": .list(result.statements.map(row)),
      "notes": .list(notes(result).map(MustacheValue.text)),
    ])
  }

  private func about(_ result: SurveyResults) -> String {
    let closed =
      result.round.closedOn.map { " The round closed on \($0.wordsWithoutWeekday)." } ?? ""
    return result.turnout + closed
  }

  private func row(_ statement: StatementResult) -> MustacheValue {
    .object([
      "statement": .text(statement.row.text),
      "cells": .list(statement.levels.map { .text($0.figure) }),
      "blank": .text(statement.row.blank.map { "\($0)" } ?? StatementResult.hiddenMark),
      "answered": .text(statement.row.n.map { "\($0)" } ?? StatementResult.hiddenMark),
    ])
  }

  private func notes(_ result: SurveyResults) -> [String] {
    guard !result.withheld.isEmpty else { return [] }
    let mark =
      "\(StatementResult.hiddenMark) stands for a figure that is not shown, so that nobody can "
    return [mark + "work out what one person answered."]
      + result.withheld.map { "“\($0.row.text)” \($0.sentence)" }
  }

  /// One line for each kind of training on each day, in order.
  private var training: [MustacheValue] {
    var lines: [(training: Training, people: [Member])] = []
    for member in context.project.members {
      for training in member.training {
        if let index = lines.firstIndex(where: { $0.training == training }) {
          lines[index].people.append(member)
        } else {
          lines.append((training, [member]))
        }
      }
    }
    return lines.sorted { ($0.training.on, $0.training.what) < ($1.training.on, $1.training.what) }
      .map { line in
        .object([
          "what": .text(line.training.what),
          "people": .text(sides(line.people)),
          "source": .text("members' records, \(line.training.on.wordsWithoutWeekday)"),
        ])
      }
  }

  private func sides(_ members: [Member]) -> String {
    let parts = [
      (members.filter { $0.side == .resident }.count, "resident", "residents"),
      (members.filter(\.side.isCouncil).count, "council person", "council people"),
      (members.filter { $0.side == .other }.count, "other person", "other people"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { counted($0.0, $0.1, $0.2) }
    return words.isEmpty ? "Nobody" : inARow(words)
  }
}
