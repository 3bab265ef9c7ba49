/// The plan that every new project starts from: the standard aim, outcomes, objectives and measures.
///
/// Source: *How to do Co-production*, West Berkshire Council, “Aims, outcomes and objectives for
/// Co-production in West Berkshire” and “Measuring outcomes”.
public struct StarterPlan: Wording {
  /// An objective with the activities that are suggested for it.
  public struct StarterObjective: Record {
    /// The objective.
    public var objective = Objective()
    /// What could be done to complete it.
    public var activities: [StarterActivity] = []
    /// What other programs keep here.
    public var extras = Extras()

    /// A blank objective, to be filled by reading.
    public init() {}

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      objective.visit(&fields)
      fields.list("activities", &activities)
    }
  }

  /// A suggested activity.
  public struct StarterActivity: Record {
    /// What is done.
    public var text = ""
    /// Whose suggestion it is.
    public var from = Origin.copro
    /// What other programs keep here.
    public var extras = Extras()

    /// A blank activity, to be filled by reading.
    public init() {}

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.required("text", &text)
      fields.field("from", &from, default: .copro)
    }
  }

  /// A suggested measure.
  public struct StarterMeasure: Record {
    /// The outcome it measures.
    public var outcome = Label<Outcome>(1)
    /// How people find out.
    public var method = ""
    /// What with.
    public var instrument: String?
    /// When.
    public var when: String?
    /// Whose suggestion it is.
    public var from = Origin.copro
    /// What other programs keep here.
    public var extras = Extras()

    /// A blank measure, to be filled by reading.
    public init() {}

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.required("outcome", &outcome)
      fields.required("method", &method)
      fields.optional("instrument", &instrument)
      fields.optional("when", &when)
      fields.field("from", &from, default: .copro)
    }
  }

  /// Whose suggestion something is.
  public enum Origin: String, Choice {
    /// The guide's.
    case guide
    /// This program's.
    case copro
  }

  /// The path below `templates/`.
  public static var file: String { "starter-plan.json" }
  /// Where the wording comes from.
  public var source = ""
  /// The aim of all co-production, with `{{council}}` for the council's name.
  public var aim = ""
  /// How a project's own aim may begin.
  public var aimPattern = ""
  /// The outcomes of all co-produced projects, and one to be replaced.
  public var outcomes: [Outcome] = []
  /// The objectives of all co-produced projects.
  public var objectives: [StarterObjective] = []
  /// The measures of the first four outcomes.
  public var measures: [StarterMeasure] = []
  /// Measures that suit a project's own outcome.
  public var measuresToChooseFrom: [StarterMeasure] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank plan, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("source", &source)
    fields.required("aim", &aim)
    fields.required("aim-pattern", &aimPattern)
    fields.list("outcomes", &outcomes)
    fields.list("objectives", &objectives)
    fields.list("measures", &measures)
    fields.list("measures-to-choose-from", &measuresToChooseFrom)
  }
}

extension StarterPlan {
  /// The standard aim with the council's name in it.
  public func aim(council: String) -> String {
    WordingText.filled(aim, ["council": council])
  }

  /// Whether an aim is the standard one, whatever council it names.
  public func isStandard(_ aim: String) -> Bool {
    let mark: Character = "\u{0}"
    let parts = self.aim(council: String(mark))
      .split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    let aim = aim.hasSuffix(".") ? aim.dropLast() : aim[...]
    guard parts.count == 2 else { return aim == self.aim }
    return aim.utf8.count > parts[0].utf8.count + parts[1].utf8.count && aim.hasPrefix(parts[0])
      && aim.hasSuffix(parts[1])
  }

  /// The plan of a new project, its aim still the standard one.
  ///
  /// - Parameter council: the council's name, “West Berkshire Council”.
  /// - Returns: outcomes, objectives, suggested activities and measures.
  public func plan(council: String) -> Plan {
    var plan = Plan()
    plan.aim = aim(council: council)
    plan.outcomes = outcomes
    for starter in objectives {
      plan.objectives.append(starter.objective)
      plan.activities += starter.activities.map { activity in
        Activity(label: plan.takeLabel(), text: activity.text, objective: starter.objective.label)
      }
    }
    for starter in measures {
      var measure = Measure(
        label: plan.takeLabel(), outcome: starter.outcome, method: starter.method)
      measure.instrument = starter.instrument
      measure.when = starter.when
      plan.measures.append(measure)
    }
    plan.lastLabels.outcomes = outcomes.map(\.label.number).max() ?? 0
    plan.lastLabels.objectives = plan.objectives.map(\.label.number).max() ?? 0
    return plan
  }
}
