/// The terms of reference as they stood at one step: what the group had before it that day.
///
/// It holds what the group can change. The template's own words are not repeated, and no names.
public struct TermsVersion: Record {
  /// The aim.
  public var aim: String?
  /// The objectives, in order.
  public var objectives: [String] = []
  /// Why the group was set up.
  public var background: String?
  /// How far the group decided.
  public var decisionMaking = TermsOfReference.DecisionMaking.advisory
  /// What the group could decide within, where that was the choice.
  public var decisionLimits: String?
  /// Clauses in the group's own words.
  public var clauses: [Clause] = []
  /// The group's own ground rules; empty means the guide's list.
  public var groundRules: [String] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank version, to be filled by reading.
  public init() {}

  /// The terms and the plan as they are now.
  public init(of project: Project) {
    aim = project.plan.aim
    objectives = project.plan.objectives.map(\.text)
    background = project.terms.background
    decisionMaking = project.terms.decisionMaking
    decisionLimits = project.terms.decisionLimits
    clauses = project.terms.clauses
    groundRules = project.terms.groundRules.rules
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.optional("aim", &aim)
    fields.list("objectives", &objectives)
    fields.optional("background", &background)
    fields.field("decision-making", &decisionMaking, default: .advisory)
    fields.optional("decision-limits", &decisionLimits)
    fields.list("clauses", &clauses)
    fields.list("ground-rules", &groundRules)
  }
}
