/// How the group works: its clauses, choices, ground rules, and who agreed them when.
///
/// Source: *How to do Co-production*, West Berkshire Council, “Setting terms of reference”.
public struct TermsOfReference: StoredRecord {
  /// How far the group decides.
  ///
  /// The guide's template has an advisory body; a group may choose more.
  public enum DecisionMaking: String, Choice {
    case advisory
    case shared
    case withinLimits = "within-limits"
  }

  /// Why the group was set up.
  public var background: String?
  /// How far the group decides.
  public var decisionMaking = DecisionMaking.advisory
  /// What the group may decide within, where that is the choice.
  public var decisionLimits: String?
  /// Clauses in the group's own words, in place of the template's or besides them.
  public var clauses: [Clause] = []
  /// The group's ground rules.
  public var groundRules = GroundRules()
  /// The steps taken: discussed, drafted, agreed.
  public var steps: [TermsStep] = []
  /// What yearly talks with members came to, told to the group as themes.
  public var reviews: [ReviewThemes] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// No terms yet.
  public init() {}

  /// Where the terms are kept.
  public static var shelf: Shelf { .file("terms-of-reference.json") }
  /// A project has one.
  public var fileIdentifier: String? { nil }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.optional("background", &background)
    fields.field("decision-making", &decisionMaking, default: .advisory)
    fields.optional("decision-limits", &decisionLimits)
    fields.list("clauses", &clauses)
    fields.field("ground-rules", &groundRules, default: GroundRules())
    fields.list("steps", &steps)
    fields.list("reviews", &reviews)
  }

  /// The latest step of a stage.
  public func step(_ stage: TermsStep.Stage) -> TermsStep? { steps.last { $0.stage == stage } }

  /// The step at which the terms were agreed, if they are.
  public var agreed: TermsStep? { step(.agreed) }
}

/// A clause in the group's own words.
public struct Clause: Record {
  /// The clause of the template that it takes the place of, or a short name for one of the group's own.
  public var id = ""
  /// The heading, for a clause of the group's own.
  public var title: String?
  /// The words.
  public var text = ""
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank clause, to be filled by reading.
  public init() {}

  /// A clause.
  public init(id: String, title: String?, text: String) {
    self.id = id
    self.title = title
    self.text = text
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.optional("title", &title)
    fields.required("text", &text)
  }
}

/// How members have agreed to treat one another.
public struct GroundRules: Record {
  /// The group's own rules; empty means the guide's list.
  public var rules: [String] = []
  /// The meeting at which they were agreed.
  public var agreedAt: Identifier<Meeting>?
  /// The day they were agreed.
  public var agreedOn: Day?
  /// What other programs keep here.
  public var extras = Extras()

  /// The guide's list, not yet agreed.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.list("rules", &rules)
    fields.optional("agreed-at", &agreedAt)
    fields.optional("agreed-on", &agreedOn)
  }
}

/// One step of the terms of reference: discussed, drafted or agreed, at which meeting and when.
public struct TermsStep: Record {
  /// The three stages of the guide, at meetings 1, 2 and 3.
  public enum Stage: String, Choice {
    case discussed
    case draft
    case agreed
  }

  /// The stage.
  public var stage = Stage.discussed
  /// The meeting.
  public var meeting: Identifier<Meeting>?
  /// The day.
  public var on = Day.epoch
  /// What the terms said then; `nil` for a step of which that was not kept.
  public var version: TermsVersion?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank step, to be filled by reading.
  public init() {}

  /// A step.
  public init(stage: Stage, meeting: Identifier<Meeting>?, on day: Day) {
    self.stage = stage
    self.meeting = meeting
    on = day
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("stage", &stage)
    fields.optional("meeting", &meeting)
    fields.required("on", &on)
    fields.optional("version", &version)
  }

  /// Whether another step is the same stage on the same occasion, whatever the terms said.
  public func isSameOccasion(as other: TermsStep) -> Bool {
    (stage, meeting, on) == (other.stage, other.meeting, other.on)
  }
}
