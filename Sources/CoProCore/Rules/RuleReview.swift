/// A project held against the rules on a day.
public struct RuleReview: Sendable {
  /// A rule that turns on a figure which the published table hides.
  public struct Hidden: Equatable, Sendable {
    /// The rule.
    public var rule: Rule
    /// The sentence that stands in place of the figure.
    public var sentence: String
  }

  /// The phase the project is in.
  public let phase: ProjectPhase
  /// What was found, the most urgent first: conditions of the guides, then what the records lack before
  /// checklists that wait, each in the order of a project.
  public let findings: [Finding]
  /// The rules that turn on a hidden figure.
  public let hidden: [Hidden]
  /// The rules that the project set aside, among those that were asked for.
  public let setAside: [RuleSetAside]

  /// Checks a project.
  ///
  /// - Parameters:
  ///   - project: the project.
  ///   - today: the day.
  ///   - guide: the rules and the wording they refer to.
  ///   - rules: which rules to check; those that are set aside are left out.
  public init(
    of project: Project, on today: Day, guide: RuleGuide, rules: RuleSelection = .dueNow
  ) {
    let phase = project.phase(on: today)
    let asked = guide.table.rules.filter { rules.includes($0, in: phase) }
    var findings: [Finding] = []
    var hidden: [Hidden] = []
    for rule in asked where project.rulesSetAside[rule.id] == nil {
      let facts = RuleFacts(project: project, today: today, guide: guide, rule: rule)
      switch RuleCheck.byName[rule.id]?.answer(facts) ?? .kept {
      case .kept: break
      case .cannotBeShown(let sentence): hidden.append(Hidden(rule: rule, sentence: sentence))
      case .broken(let message, let remedy, let milder):
        findings.append(
          Finding(
            rule: rule, source: guide.table.source(of: rule),
            severity: max(milder ?? rule.severity, rule.severity), message: message,
            remedy: remedy))
      }
    }
    self.phase = phase
    self.findings = findings.filter { rules.includes($0.severity) }.enumerated()
      .sorted { Self.urgency($0) < Self.urgency($1) }.map(\.element)
    self.hidden = hidden
    let names = Set(asked.map(\.id))
    setAside = project.rulesSetAside.rules.filter { names.contains($0.rule) }
  }

  private static func urgency(
    _ finding: (offset: Int, element: Finding)
  ) -> (Rule.Severity, Int, ProjectPhase, Int) {
    let element = finding.element
    return (
      element.severity, element.isAboutChecklist ? 1 : 0, element.rule.phase, finding.offset
    )
  }
}

/// Which rules to check.
public struct RuleSelection: Equatable, Sendable {
  /// Whether to check rules of phases that are still to come too.
  public var isEverything = false
  /// Findings of this strength alone.
  public var severity: Rule.Severity?
  /// Rules of this phase alone, reached or not.
  public var phase: ProjectPhase?

  /// Which rules to check.
  public init(
    everything: Bool = false, severity: Rule.Severity? = nil, phase: ProjectPhase? = nil
  ) {
    isEverything = everything
    self.severity = severity
    self.phase = phase
  }

  /// The rules whose time has come.
  public static let dueNow = RuleSelection()
  /// All of them.
  public static let everything = RuleSelection(everything: true)

  func includes(_ rule: Rule, in phase: ProjectPhase) -> Bool {
    if let only = self.phase { return rule.phase == only }
    return isEverything || rule.phase <= phase
  }

  func includes(_ severity: Rule.Severity) -> Bool {
    self.severity.map { $0 == severity } ?? true
  }
}
