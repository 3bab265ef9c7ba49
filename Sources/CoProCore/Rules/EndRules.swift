/// Rules about the end: what people were asked, what came of the project, what was learned.
///
/// Figures come from ``SurveyResults`` alone, which hold only what was published.
enum EndRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks/three-stages", threeStages),
    RuleCheck("west-berks/ask-felt-influence", influence),
    RuleCheck("west-berks/confidence-at-least-once", confidence),
    RuleCheck("west-berks/low-confidence-flag", lowConfidence),
    RuleCheck("west-berks/right-questionnaire-for-side", rightSide),
    RuleCheck("west-berks/improvement-evidence-after-project", lateEvidence),
    RuleCheck("west-berks-exec/capture-outcomes-and-lessons", captured),
  ]

  private static func threeStages(_ facts: RuleFacts) -> RuleAnswer {
    guard let reported = facts.settings.reported else { return .kept }
    var missing: [String] = []
    if facts.aim.isEmpty && facts.plan.activities.isEmpty { missing.append("planning") }
    if !facts.meetings.contains(where: \.hasRecord) { missing.append("carrying out the plan") }
    if facts.settings.lessons.isEmpty && facts.rounds.isEmpty {
      missing.append("reflecting and learning")
    }
    guard !missing.isEmpty else { return .kept }
    return .broken(
      "The project was reported on \(reported.words), but nothing is recorded of "
        + "\(inARow(missing)).", remedy: "copro status")
  }

  /// Whether a round asks a statement of the outcomes questionnaire, in the version for any side.
  private static func asks(_ number: Int, _ round: SurveyRound) -> Bool {
    round.questions.statements.contains { isStatement(number, $0) }
  }

  /// Whether a statement is one of the outcomes questionnaire, word for word or in other words.
  ///
  /// Its place on the form does not say so: a project can move its statements, and put others there.
  private static func isStatement(_ number: Int, _ statement: Statement) -> Bool {
    [statement.standard, statement.basedOn].compactMap(\.self).contains { name in
      name.holds("outcomes-questionnaire") && name.hasSuffix("#q\(number)")
    }
  }

  private static func influence(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isAtEnd, !facts.rounds.contains(where: { asks(1, $0) }) else { return .kept }
    return .broken(
      "Nobody has been asked whether they could influence the work.",
      remedy: "copro survey open outcomes --for resident")
  }

  private static func confidence(_ facts: RuleFacts) -> RuleAnswer {
    let asking = facts.rounds.filter { asks(6, $0) }
    guard facts.isAtEnd, !asking.contains(where: { !$0.isOpen }) else { return .kept }
    if let open = asking.first {
      return .broken(
        "How confident people are is asked in round \(open.name), which is still open.",
        remedy: "copro survey close \(open.name)")
    }
    return .broken(
      "Nobody has been asked how confident they are about working in partnership. The end is early "
        + "enough.", remedy: "copro survey open outcomes --for resident")
  }

  private static func lowConfidence(_ facts: RuleFacts) -> RuleAnswer {
    let most = facts.figure("percent", usually: 25)
    var hidden: String?
    for round in facts.rounds {
      guard let results = SurveyResults(round) else { continue }
      for result in results.statements where isStatement(6, result.statement) {
        // In a scale of the project's own nothing may lean that way.
        guard result.scale.groups.contains(where: { $0.id == "disagree" }) else { continue }
        guard let low = result.share(of: "disagree") else {
          hidden = hidden ?? "\(round.name): \(result.row.sentenceForFigures ?? "Not shown.")"
          continue
        }
        guard low.count * 100 > most * low.n else { continue }
        return .broken(
          "\(low.count) of \(low.n) people in round \(round.name) are not confident about working in "
            + "partnership\(result.statement.isReworded ? " (asked in other words)" : ""). Ask the "
            + "group why.", remedy: "copro survey results \(round.name)")
      }
    }
    return hidden.map { .cannotBeShown($0) } ?? .kept
  }

  private static func rightSide(_ facts: RuleFacts) -> RuleAnswer {
    let wrong = facts.rounds.first { round in
      // The other statements are the same in both versions.
      let standards = round.questions.statements.compactMap(\.standard)
        .filter { $0.hasSuffix("#q4") || $0.hasSuffix("#q6") }
      switch round.side {
      case .resident: return standards.contains { $0.contains("-council#") }
      case .council: return standards.contains { $0.contains("-residents#") }
      case .everyone: return false
      }
    }
    guard let wrong else { return .kept }
    return .broken(
      "Round \(wrong.name) asked \(wrong.side.plural) the other side's questions.",
      remedy: "copro survey open outcomes --for \(wrong.side.rawValue)")
  }

  private static func lateEvidence(_ facts: RuleFacts) -> RuleAnswer {
    let due = facts.plan.measures.filter { measure in
      measure.result == nil && (measure.due.map { $0 < facts.today } ?? false)
    }
    guard let first = due.first, let day = first.due else { return .kept }
    return .broken(
      "Evidence for outcome \(first.outcome.text) was due on \(day.words) "
        + "(\(inARow(due.map(\.label.text)))).",
      remedy: "copro plan measure edit \(first.label.text) --result TEXT")
  }

  private static func captured(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isAtEnd else { return .kept }
    if facts.settings.lessons.isEmpty {
      return .broken(
        "No lessons are written down. What would you do again, and what not?",
        remedy: "copro set lessons \"Meet face to face first\" …")
    }
    let open = facts.plan.outcomes.filter { outcome in
      facts.plan.measures(of: outcome.label).allSatisfy { $0.result == nil && $0.due == nil }
    }
    guard let first = open.first else { return .kept }
    let measure = facts.plan.measures(of: first.label).first
    return .broken(
      "No result is written down for \(open.count == 1 ? "outcome" : "outcomes") "
        + "\(inARow(open.map(\.label.text))), nor a day when it will be known.",
      remedy: measure.map { "copro plan measure edit \($0.label.text) --result TEXT" }
        ?? "copro plan measure add --outcome \(first.label.text) --method TEXT --result TEXT")
  }
}
