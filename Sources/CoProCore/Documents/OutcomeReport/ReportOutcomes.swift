import Mustache

/// Each outcome with what shows that it came about: answers, results of measures, decisions.
struct ReportOutcomes {
  private let context: DocumentContext
  private let results: [SurveyResults]

  init(_ context: DocumentContext) {
    self.context = context
    results = context.project.rounds.current.compactMap { SurveyResults($0) }
  }

  var values: MustacheObject {
    ["outcomes": .list(context.project.plan.outcomes.map(value))]
  }

  private func value(_ outcome: Outcome) -> MustacheValue {
    let statements = statements(for: outcome)
    let evidence =
      context.project.plan.measures(of: outcome.label).compactMap(evidence)
      + lookingBack(on: outcome)
    let decided = decisions(for: outcome)
    let isBare = statements.isEmpty && evidence.isEmpty
    // A heading has no full stop.
    let heading = outcome.text.hasSuffix(".") ? String(outcome.text.dropLast()) : outcome.text
    return .object([
      "label": .text(outcome.label.text),
      "heading": .text(heading),
      "statements": .list(statements),
      "evidence": .list(evidence),
      "decided": .list(decided.map(MustacheValue.text)),
      "nothing": .text(isBare ? nothing(outcome) : ""),
    ])
  }

  private func nothing(_ outcome: Outcome) -> String {
    let due = context.project.plan.measures(of: outcome.label).compactMap(\.due).max()
    guard let due else { return "There is no evidence for this outcome yet." }
    return due > context.today
      ? "There is no evidence for this outcome yet. It will be collected by \(due.words)."
      : "There is no evidence for this outcome. It was to be collected by \(due.words)."
  }

  private func statements(for outcome: Outcome) -> [MustacheValue] {
    guard let standard = outcome.standard else { return [] }
    return results.flatMap { result in
      result.evidence(for: standard).map { statement in
        .object([
          "who": .text(result.round.side.heading),
          "statement": .text(statement.row.text),
          "finding": .text(statement.sentence),
          "source": .text("round \(result.round.name), \(statement.statement.id)"),
        ])
      }
    }
  }

  /// The reflection tool counts for its outcomes as a whole; its figures stand in one place.
  private func lookingBack(on outcome: Outcome) -> [MustacheValue] {
    guard let standard = outcome.standard else { return [] }
    let rounds = results.filter { result in
      result.round.questions.outcomes.contains(standard) && result.showsAnything
    }
    guard !rounds.isEmpty else { return [] }
    let times = rounds.count == 1 ? "once" : "\(rounds.count) times"
    return [
      .object([
        "method": .text("Look back on how the group is working"),
        "finding": .text("People answered \(times). The figures are further below."),
        "source": .text(
          "\(rounds.count == 1 ? "round" : "rounds") \(inARow(rounds.map(\.round.name)))"),
      ])
    ]
  }

  private func evidence(_ measure: Measure) -> MustacheValue? {
    guard let result = measure.result else { return nil }
    let before = measure.baseline.map { "Before: \(withStop($0)) After: " } ?? ""
    let day = measure.resultOn.map { ", \($0.wordsWithoutWeekday)" } ?? ""
    var method = measure.method
    if method.last == "." { method.removeLast() }
    return .object([
      "method": .text(method),
      "finding": .text(before + withStop(result)),
      "source": .text("plan, \(measure.label.text)\(day)"),
    ])
  }

  private func decisions(for outcome: Outcome) -> [String] {
    context.project.meetings.flatMap { meeting in
      let number = context.numbers[meeting.id]
      return meeting.decisions.filter { $0.outcomes.contains(outcome.label) }.map {
        "Decided at meeting \(number): \(withStop($0.text)) (\($0.label.text))"
      }
    }
  }
}
