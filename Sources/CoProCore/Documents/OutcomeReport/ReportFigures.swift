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
      "both-sides": .list(
        BesideFields.sides(of: context.project.rounds).map { .object($0.value) }),
      "asked-again": .list(
        SurveyTrend.askedAgain(of: context.project.rounds).map {
          .object(TrendFields(trend: $0, onlyAskedAgain: true).value)
        }),
      "has-training": .truth(!training.isEmpty),
      "training-sentence": .text(
        context.language.say("report/trained", ["people": .text(sides(trained))])),
      "training": .list(training),
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
          "source": .text(
            context.language.say(
              "report/source-members",
              ["day": .text(line.training.on.wordsWithoutWeekday(in: context.language))])),
        ])
      }
  }

  private func sides(_ members: [Member]) -> String {
    let language = context.language
    let residents = members.count { $0.side == .resident }
    let council = members.count(where: \.side.isCouncil)
    let others = members.count { $0.side == .other }
    let words = [
      residents == 0 ? nil : language.say("report/residents", ["count": .number(residents)]),
      council == 0 ? nil : language.say("report/council-people", ["count": .number(council)]),
      others == 0 ? nil : language.say("report/other-people", ["count": .number(others)]),
    ].compactMap(\.self)
    return words.isEmpty ? language.say("report/nobody") : language.list(words)
  }
}
