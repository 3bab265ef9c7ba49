/// What people said of how they work, beside what the records show of the same points.
public struct AuditComparison: Sendable {
  /// How the two go together.
  public enum Outcome: String, Sendable {
    /// They say the same.
    case agree
    /// They do not.
    case differ
    /// Only people can tell, or the records say nothing of it yet.
    case onlySaid = "only-said"
    /// The records show something that nobody has answered.
    case onlyRecorded = "only-recorded"

    /// In words.
    public var words: String {
      switch self {
      case .agree: "agree"
      case .differ: "differ"
      case .onlySaid: "only said"
      case .onlyRecorded: "only recorded"
      }
    }
  }

  /// What the records show on one point.
  public struct Record: Sendable {
    /// The rule that was checked.
    public let rule: String
    /// What was found.
    public let sentence: String
    /// Whether the rule is kept; nothing where that cannot be said.
    public let holds: Bool?
  }

  /// One question.
  public struct Line: Sendable {
    /// What was answered.
    public let said: AuditResults.Line
    /// What the records show.
    public let records: [Record]
    /// How the two go together.
    public let outcome: Outcome
  }

  /// The form.
  public let form: AuditForm
  /// The questions on which there is something to say, in order.
  public let lines: [Line]
  /// What people said one by one of each part of the form, such as an ‘I’ statement.
  public let bySection: [(section: AuditSection, sentences: [String])]

  /// Compares the answers of a project with its records.
  public init(_ form: AuditForm, in project: Project, on today: Day, guide: RuleGuide) {
    self.form = form
    let results = AuditResults(form, in: project)
    let reading = RecordReading(project: project, today: today, guide: guide)
    lines = results.parts.flatMap(\.lines).compactMap { said in
      Self.line(said, said.question.rules.compactMap(reading.record))
    }
    let called = MayBeCalled(project)
    bySection = form.sections.compactMap { section in
      guard let number = section.standard?.split(separator: "#").last.flatMap({ Int($0) }),
        form.name == MayBeCalled.form, called.areas.indices.contains(number - 1)
      else { return nil }
      let sentences = called.areas[number - 1].agreements.map(\.sentence)
      return sentences.isEmpty ? nil : (section, sentences)
    }
  }

  /// How many questions have an outcome.
  public func count(_ outcome: Outcome) -> Int { lines.count { $0.outcome == outcome } }

  private static func line(_ said: AuditResults.Line, _ records: [Record]) -> Line? {
    let known = records.compactMap(\.holds)
    guard let answer = said.given.lowest?.answer else {
      return known.isEmpty ? nil : Line(said: said, records: records, outcome: .onlyRecorded)
    }
    guard !known.isEmpty, answer.verdict != .notApplicable else {
      return Line(said: said, records: records, outcome: .onlySaid)
    }
    // An answer in words says that there is something; partly says that not all of it is there.
    let isYes = answer.verdict.map(\.isMet) ?? true
    return Line(
      said: said, records: records,
      outcome: isYes == !known.contains(false) ? .agree : .differ)
  }
}

/// Reads what the records show on the point of a rule.
private struct RecordReading {
  let project: Project
  let today: Day
  let guide: RuleGuide

  /// An audit is not compared with itself.
  private static let readFromAudits = Set((AuditRules.all + CoProductionRules.all).map(\.id))

  /// - Returns: nothing where the rule is read from audits itself, or is not checked.
  func record(_ id: String) -> AuditComparison.Record? {
    guard let rule = guide.table.rules.first(where: { $0.id == id }), rule.how == .computed,
      !Self.readFromAudits.contains(id)
    else { return nil }
    if let aside = project.rulesSetAside[id] {
      return .init(rule: id, sentence: "Set aside, because: \(aside.because)", holds: nil)
    }
    if AlwaysKept.reasons[id] != nil {
      return .init(rule: id, sentence: "The way copro works sees to it.", holds: true)
    }
    guard let check = RuleCheck.byName[id] else { return nil }
    let facts = RuleFacts(project: project, today: today, guide: guide, rule: rule)
    switch check.answer(facts) {
    case .broken(let message, _, _): return .init(rule: id, sentence: message, holds: false)
    case .cannotBeShown(let sentence): return .init(rule: id, sentence: sentence, holds: nil)
    case .notAsked: return nil
    case .kept:
      guard rule.phase <= project.phase(on: today) else { return nil }
      return .init(
        rule: id, sentence: "Kept, as far as the records show: \(rule.statement)", holds: true)
    }
  }
}
