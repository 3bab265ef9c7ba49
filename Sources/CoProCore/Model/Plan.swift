/// What the project hopes to do and how: aim, outcomes, objectives, activities, measures, limits, money.
///
/// Activities lead to objectives, objectives to outcomes, outcomes to the aim. Source: *How to do
/// Co-production*, West Berkshire Council, “Aims, outcomes and objectives”.
public struct Plan: StoredRecord {
  /// The one sentence that says what the project hopes to achieve.
  public var aim: String?
  /// The day the group agreed the aim.
  public var aimAgreed: Day?
  /// The changes that are expected.
  public var outcomes: [Outcome] = []
  /// What will be completed.
  public var objectives: [Objective] = []
  /// The actions that complete the objectives.
  public var activities: [Activity] = []
  /// How each outcome will be known.
  public var measures: [Measure] = []
  /// What cannot be changed, and why.
  public var constraints: [Constraint] = []
  /// What money is set aside for.
  public var budget: [BudgetLine] = []
  /// Parts of the work that are not co-produced, and why.
  public var notCoProduced: [ScopePart] = []
  /// Deadlines that others set.
  public var deadlines: [OutsideDeadline] = []
  /// The highest number of each kind that was ever given, so that a removed label is never given again.
  public var lastLabels = LastLabels()
  /// What other programs keep here.
  public var extras = Extras()

  /// An empty plan.
  public init() {}

  /// Where the plan is kept.
  public static var shelf: Shelf { .file("plan.json") }
  /// A project has one plan.
  public var fileIdentifier: String? { nil }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.optional("aim", &aim)
    fields.optional("aim-agreed", &aimAgreed)
    fields.list("outcomes", &outcomes)
    fields.list("objectives", &objectives)
    fields.list("activities", &activities)
    fields.list("measures", &measures)
    fields.list("constraints", &constraints)
    fields.list("budget", &budget)
    fields.list("not-co-produced", &notCoProduced)
    fields.list("deadlines", &deadlines)
    fields.field("last-labels", &lastLabels, default: LastLabels())
  }

  /// The outcome with a label.
  public func outcome(_ label: Label<Outcome>) -> Outcome? { outcomes.first { $0.label == label } }

  /// The objective with a label.
  public func objective(_ label: Label<Objective>) -> Objective? {
    objectives.first { $0.label == label }
  }

  /// The measures of an outcome, in order.
  public func measures(of label: Label<Outcome>) -> [Measure] {
    measures.filter { $0.outcome == label }
  }

  /// The activities of an objective, in order.
  public func activities(of label: Label<Objective>) -> [Activity] {
    activities.filter { $0.objective == label }
  }
}

/// The highest number of each kind that was ever given in a plan.
public struct LastLabels: Record {
  /// Of outcomes.
  public var outcomes = 0
  /// Of objectives.
  public var objectives = 0
  /// Of activities.
  public var activities = 0
  /// Of measures.
  public var measures = 0
  /// Of constraints.
  public var constraints = 0
  /// Of budget lines.
  public var budget = 0
  /// Of what people said.
  public var feedback = 0
  /// Of pieces of evidence.
  public var evidence = 0
  /// Of expenses.
  public var expenses = 0
  /// Of ways of taking part.
  public var involvement = 0
  /// Of training sessions.
  public var training = 0
  /// Of parts that are not co-produced.
  public var notCoProduced = 0
  /// Of deadlines.
  public var deadlines = 0
  /// What other programs keep here.
  public var extras = Extras()

  /// Nothing given yet.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("outcomes", &outcomes, default: 0)
    fields.field("objectives", &objectives, default: 0)
    fields.field("activities", &activities, default: 0)
    fields.field("measures", &measures, default: 0)
    fields.field("constraints", &constraints, default: 0)
    fields.field("budget", &budget, default: 0)
    fields.field("feedback", &feedback, default: 0)
    fields.field("evidence", &evidence, default: 0)
    fields.field("expenses", &expenses, default: 0)
    fields.field("involvement", &involvement, default: 0)
    fields.field("training", &training, default: 0)
    fields.field("not-co-produced", &notCoProduced, default: 0)
    fields.field("deadlines", &deadlines, default: 0)
  }
}
