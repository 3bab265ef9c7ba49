/// What differs between two versions of the terms of reference, part by part.
public struct TermsComparison: Equatable, Sendable {
  /// One part whose words differ.
  public struct Change: Equatable, Sendable {
    /// What the part is called.
    public var heading: String
    /// The words before; `nil` where there were none, or the template's own.
    public var before: String?
    /// The words after; `nil` where there are none, or the template's own again.
    public var after: String?
    /// Whether the template has words of its own for the part.
    public var hasTemplate = false
  }

  /// The parts whose words differ, in the order of the document.
  public var changes: [Change] = []
  /// Ground rules that came in.
  public var rulesIn: [String] = []
  /// Ground rules that went out.
  public var rulesOut: [String] = []
  /// Objectives that came in.
  public var objectivesIn: [String] = []
  /// Objectives that went out.
  public var objectivesOut: [String] = []

  /// Whether nothing differs.
  public var isEmpty: Bool { self == TermsComparison() }

  /// How many parts differ, each rule and objective counted.
  public var count: Int {
    changes.count + rulesIn.count + rulesOut.count + objectivesIn.count + objectivesOut.count
  }

  init() {}

  /// Compares two versions.
  ///
  /// - Parameters:
  ///   - old: the earlier version.
  ///   - new: the later version.
  ///   - wording: the clauses of the template.
  ///   - guideRules: the rules that a group has which has written none of its own.
  ///   - aim: what the part with the aim is called.
  public init(
    from old: TermsVersion, to new: TermsVersion, wording: ClauseWording, guideRules: [String],
    aim: String
  ) {
    note(aim, old.aim, new.aim)
    for clause in wording.clauses { compare(clause, old, new) }
    for own in new.clauses + old.clauses
    where wording.clause(own.id) == nil
      && !changes.contains(where: { $0.heading == Self.title(own) })
    {
      note(Self.title(own), old.words(of: own.id), new.words(of: own.id))
    }
    (rulesIn, rulesOut) = Self.inAndOut(
      old.groundRules.isEmpty ? guideRules : old.groundRules,
      new.groundRules.isEmpty ? guideRules : new.groundRules)
    (objectivesIn, objectivesOut) = Self.inAndOut(old.objectives, new.objectives)
  }

  private mutating func compare(
    _ clause: ClauseWording.ClauseText, _ old: TermsVersion, _ new: TermsVersion
  ) {
    note(clause.heading, old.words(of: clause.id), new.words(of: clause.id), hasTemplate: true)
    if clause.id == "background" { note(clause.heading, old.background, new.background) }
    if clause.id == "decision-making" {
      note(clause.heading, old.choice(in: clause), new.choice(in: clause))
    }
  }

  private mutating func note(
    _ heading: String, _ before: String?, _ after: String?, hasTemplate: Bool = false
  ) {
    guard before != after else { return }
    changes.append(
      Change(heading: heading, before: before, after: after, hasTemplate: hasTemplate))
  }

  private static func title(_ clause: Clause) -> String { clause.title ?? clause.id }

  private static func inAndOut(_ old: [String], _ new: [String]) -> ([String], [String]) {
    (new.filter { !old.contains($0) }, old.filter { !new.contains($0) })
  }
}

extension TermsVersion {
  fileprivate func words(of id: String) -> String? { clauses.first { $0.id == id }?.text }

  /// How far the group decides, in the words of the choice, with its limits.
  fileprivate func choice(in clause: ClauseWording.ClauseText) -> String? {
    let title = clause.choices.first { $0.id == decisionMaking.text }?.title ?? decisionMaking.text
    guard decisionMaking == .withinLimits, let decisionLimits else { return title }
    return "\(title): \(decisionLimits)"
  }
}
