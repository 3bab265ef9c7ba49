/// A project held against the rules on a day.
public struct RuleReview: Sendable {
  /// A rule that turns on a figure which the published table hides.
  public struct Hidden: Equatable, Sendable {
    /// The rule.
    public var rule: Rule
    /// The sentence that stands in place of the figure.
    public var sentence: String
  }

  /// Questions of a checklist or audit from which rules are read, and which nobody has answered yet.
  public struct NotAsked: Equatable, Sendable {
    /// The name of the checklist or audit.
    public var form: String
    /// Its title.
    public var title: String
    /// The rules that are read from it.
    public var rules: [Rule]

    /// The command that answers it.
    public var remedy: String { "copro audit answer \(form)" }
  }

  /// The phase the project is in.
  public let phase: ProjectPhase
  /// What was found, the most urgent first: conditions of the guides, then what the records lack before
  /// checklists that wait, each in the order of a project.
  public let findings: [Finding]
  /// The rules that turn on a hidden figure.
  public let hidden: [Hidden]
  /// The rules that nobody has been asked about yet, by the checklist or audit that asks.
  public let notAsked: [NotAsked]
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
    var unasked: [String: [Rule]] = [:]
    for rule in asked where project.rulesSetAside[rule.id] == nil {
      let facts = RuleFacts(project: project, today: today, guide: guide, rule: rule)
      switch facts.answer {
      case .kept: break
      case .notAsked(let form): unasked[form, default: []].append(rule)
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
    // A list whose time has not come is not asked for yet, whatever rules it helps to answer.
    notAsked = guide.forms.compactMap { form in
      let open = unasked[form.name, default: []].filter { rules.includes($0.severity) }
      guard !open.isEmpty, rules.isEverything || rules.phase != nil || form.phase <= phase else {
        return nil
      }
      return NotAsked(form: form.name, title: form.title, rules: open)
    }
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

extension RuleFacts {
  /// What the rule says of the project: as it is recorded, or as people answered.
  fileprivate var answer: RuleAnswer {
    if rule.how == .attested { return AttestedRule(facts: self).answer }
    return RuleCheck.byName[rule.id]?.answer(self) ?? .kept
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
