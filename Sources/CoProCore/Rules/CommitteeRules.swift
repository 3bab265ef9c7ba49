/// Rules about a report to a committee, once somebody has begun one.
enum CommitteeRules {
  static let all = [
    RuleCheck("west-berks-exec/implications-complete", complete),
    RuleCheck("west-berks-exec/one-rating-per-impact", rated),
    RuleCheck("west-berks-exec/call-in-answered", callIn),
  ]

  private static func entry(_ part: CommitteePart, _ facts: RuleFacts) -> CommitteeEntry? {
    facts.project.committee[part.name]
  }

  private static func hasText(_ part: CommitteePart, _ facts: RuleFacts) -> Bool {
    !trimmed(entry(part, facts)?.text ?? "").isEmpty
  }

  private static func complete(_ facts: RuleFacts) -> RuleAnswer {
    guard !facts.project.committee.entries.isEmpty else { return .kept }
    let parts = CommitteePart.implications
    let open = parts.filter { !hasText($0, facts) }
    guard let first = open.first else { return .kept }
    return .broken(
      "The report to the committee says nothing under \(open.count) of the \(parts.count) implications and "
        + "impacts.", remedy: first.remedy)
  }

  private static func rated(_ facts: RuleFacts) -> RuleAnswer {
    let parts = CommitteePart.implications.filter { $0.isRated && hasText($0, facts) }
    let open = parts.filter { entry($0, facts)?.rating == nil }
    if let first = open.first {
      return .broken(
        "The report to the committee has \(counted(open.count, "impact")) without a rating: "
          + "\(inARow(open.map(\.label))).", remedy: first.remedy)
    }
    let odd = parts.filter { part in
      entry(part, facts)?.rating == .negative
        && (entry(part, facts)?.text ?? "").mentions("no implications", "no impact")
    }
    guard let first = odd.first else { return .kept }
    return .broken(
      "The \(first.label) is rated negative, and its comment says that there is none.",
      remedy: first.remedy)
  }

  private static func callIn(_ facts: RuleFacts) -> RuleAnswer {
    guard !facts.project.committee.entries.isEmpty, !hasText(.callIn, facts) else { return .kept }
    return .broken(
      "The report to the committee does not say whether it is subject to call-in.",
      remedy: CommitteePart.callIn.remedy)
  }
}
