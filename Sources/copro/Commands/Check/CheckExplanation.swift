import CoProCore
import JSONText

/// One rule: what it asks, where it is written, and whether this project keeps it.
struct RuleExplanation {
  private let rule: Rule
  private let table: RuleTable
  private let setAside: RuleSetAside?
  private let review: RuleReview

  init(_ rule: Rule, of project: Project, on today: Day, guide: RuleGuide) {
    self.rule = rule
    table = guide.table
    setAside = project.rulesSetAside[rule.id]
    var alone = guide
    alone.table.rules = [rule]
    // Asked about by name, a rule is checked even when it was set aside.
    var project = project
    project.rulesSetAside.takeBack(rule.id)
    review = RuleReview(of: project, on: today, guide: alone, rules: .everything)
  }

  func text(width: Int) -> String {
    var lines = [
      rule.id,
      "",
      rule.statement,
      "",
      "Strength: \(rule.severity.rawValue)",
      "From: \(rule.phase.words)",
      "Source: \(table.source(of: rule)): \(rule.section)",
    ]
    if !rule.thresholds.isEmpty {
      lines.append("Figures: \(rule.thresholds.map(Self.words).joined(separator: "; "))")
    }
    lines.append("Here: \(here)")
    lines += review.findings.map { "  \($0.remedy)" }
    if let setAside {
      lines.append("Set aside on \(setAside.on.words), because: \(setAside.because)")
    }
    return WrappedText(lines.joined(separator: "\n"), width: width).text + "\n"
  }

  var members: [JSONMember] {
    guard case .object(let members) = rule.json(in: table).kind else { return [] }
    return members + [JSONMember("here", .string(here))]
  }

  private var here: String {
    switch rule.standing {
    case .asked: return "copro cannot see this. It is a question for people, in an audit."
    case .alwaysKept(let reason): return "kept. \(reason)"
    case .notCheckedYet(let wanting): return "not checked yet. \(wanting)"
    case .checked:
      if let finding = review.findings.first { return "not kept. \(finding.message)" }
      if let hidden = review.hidden.first { return "cannot be shown. \(hidden.sentence)" }
      return "kept, or its time has not come."
    }
  }

  private static func words(_ threshold: Rule.Threshold) -> String {
    "\(threshold.name) \(threshold.figure)" + (threshold.isOurs ? " (copro's own)" : "")
  }
}
