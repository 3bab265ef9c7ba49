import CoProCore
import JSONText

/// One rule: what it asks, where it is written, and whether this project keeps it.
struct RuleExplanation {
  private let rule: Rule
  private let table: RuleTable
  private let setAside: RuleSetAside?
  private let review: RuleReview
  private let given: GivenAnswer?

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
    given =
      rule.how == .attested
      ? guide.questions(on: rule.id).flatMap { form, question in
        project.latestAnswers(to: question.id, of: form.name)
      }.first : nil
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
    lines += review.notAsked.map { "  \($0.remedy)" }
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
    case .alwaysKept(let reason): return "kept. \(reason)"
    case .notCheckedYet(let wanting): return "not checked yet. \(wanting)"
    case .checked, .asked:
      if let list = review.notAsked.first { return "not asked yet. See “\(list.title)”." }
      if let finding = review.findings.first { return "not kept. \(finding.message)" }
      if let hidden = review.hidden.first { return "cannot be shown. \(hidden.sentence)" }
      return answered ?? "kept, or its time has not come."
    }
  }

  /// What people answered, where a rule is theirs to tell.
  private var answered: String? {
    given.map { "kept. Answered “\($0.answer.verdict?.words.lowercased() ?? "")” \($0.when)." }
  }

  private static func words(_ threshold: Rule.Threshold) -> String {
    "\(threshold.name) \(threshold.figure)" + (threshold.isOurs ? " (copro's own)" : "")
  }
}
