import CoProCore

/// What a check found, as text: at most a screen unless all of it is wanted.
struct CheckText {
  private let review: RuleReview
  private let isWhole: Bool
  private static let most = 7
  private static let mostLists = 3

  init(_ review: RuleReview, isWhole: Bool) {
    self.review = review
    self.isWhole = isWhole
  }

  func text(width: Int) -> String {
    let parts = [[heading]] + groups + [waiting, more, notAsked, hidden, setAside]
    return WrappedText(
      parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n"),
      width: width
    ).text + "\n"
  }

  private var heading: String {
    let count = review.findings.count
    guard count > 0 else {
      return "\(phase) Nothing was found that a rule asks for and is not there."
    }
    return "\(phase) \(count == 1 ? "1 rule is" : "\(count) rules are") not kept."
  }

  private var phase: String { "Now: \(review.phase.words)." }

  private var shown: [Finding] {
    guard !isWhole else { return review.findings }
    return Array(review.findings.filter { !isGathered($0) }.prefix(Self.most))
  }

  /// Checklists that wait, told together in one line unless all of it is wanted.
  private var checklists: [Finding] {
    let found = review.findings.filter { $0.isAboutChecklist && $0.severity != .must }
    return isWhole || found.count < 3 ? [] : found
  }

  private func isGathered(_ finding: Finding) -> Bool { checklists.contains(finding) }

  private var waiting: [String] {
    guard let first = checklists.first else { return [] }
    return [
      "Checklists:",
      "  \(checklists.count) rules ask for a checklist or worksheet that is not answered. Take one at a "
        + "time.",
      "    \(first.remedy)  (\(first.rule.id))",
    ]
  }

  private var groups: [[String]] {
    Rule.Severity.allCases.map { severity in
      let found = shown.filter { $0.severity == severity }
      return found.isEmpty ? [] : [severity.heading] + found.flatMap(lines)
    }
  }

  private func lines(_ finding: Finding) -> [String] {
    // What cannot be put right any more is set aside by name, so the name need not stand twice.
    let name = finding.remedy.contains(finding.rule.id) ? "" : "  (\(finding.rule.id))"
    return ["  \(finding.message)", "    \(finding.remedy)\(name)"]
  }

  private var more: [String] {
    let left = review.findings.count - shown.count - checklists.count
    guard left > 0 else { return [] }
    return ["And \(left) more: copro check --all"]
  }

  private var notAsked: [String] {
    let lists = isWhole ? review.notAsked : Array(review.notAsked.prefix(Self.mostLists))
    guard !lists.isEmpty else { return [] }
    let left = review.notAsked.count - lists.count
    return ["Not asked yet, and only people can tell:"]
      + lists.map { list in
        let count = list.rules.count == 1 ? "1 rule" : "\(list.rules.count) rules"
        return "  “\(list.title)” (\(count)): \(list.remedy)"
      } + (left > 0 ? ["  And \(left) more: copro audit list"] : [])
  }

  private var hidden: [String] {
    guard isWhole, !review.hidden.isEmpty else { return [] }
    return ["Cannot be shown, to keep answers anonymous:"]
      + review.hidden.map { "  \($0.rule.id): \($0.sentence)" }
  }

  private var setAside: [String] {
    guard !review.setAside.isEmpty else { return [] }
    return ["Set aside:"]
      + review.setAside.map { "  \($0.rule), on \($0.on.words), because: \($0.because)" }
  }
}

extension Rule.Severity {
  /// The heading above the findings of this strength.
  var heading: String {
    switch self {
    case .must: "Must (a condition of the guide):"
    case .should: "Should (the guide recommends it):"
    case .may: "May (the guide offers it):"
    }
  }
}
