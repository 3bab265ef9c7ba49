/// A change that is expected as a result of the project.
public struct Outcome: Record, Labelled {
  /// Whether every co-produced project has this outcome, or this project alone.
  public enum Kind: String, Choice {
    /// One of the outcomes of all co-produced projects.
    case general
    /// An outcome of this project, from its aim.
    case project
  }

  /// `O` and a number.
  public static var labelPrefix: String { "O" }
  /// The label, such as `O1`.
  public var label = Label<Outcome>(1)
  /// The change, in a sentence.
  public var text = ""
  /// General, or the project's own.
  public var kind = Kind.project
  /// The outcome of the guide that this is, by its number from 1 to 5; questionnaires point at it.
  public var standard: Int?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank outcome, to be filled by reading.
  public init() {}

  /// An outcome.
  public init(label: Label<Outcome>, text: String, kind: Kind, standard: Int? = nil) {
    self.label = label
    self.text = text
    self.kind = kind
    self.standard = standard
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("text", &text)
    fields.field("kind", &kind, default: .project)
    fields.optional("standard", &standard)
  }
}

/// Something specific that the project intends to complete.
public struct Objective: Record, Labelled {
  /// Whether the objective is about working together or about the project's subject.
  public enum Kind: String, Choice {
    /// One of the objectives of all co-produced projects.
    case coProduction = "co-production"
    /// An objective of this project.
    case project
  }

  /// `OB` and a number.
  public static var labelPrefix: String { "OB" }
  /// The label, such as `OB1`.
  public var label = Label<Objective>(1)
  /// What will be completed.
  public var text = ""
  /// About co-production, or the project's own.
  public var kind = Kind.project
  /// The outcomes it leads to.
  public var outcomes: [Label<Outcome>] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank objective, to be filled by reading.
  public init() {}

  /// An objective.
  public init(label: Label<Objective>, text: String, kind: Kind, outcomes: [Label<Outcome>]) {
    self.label = label
    self.text = text
    self.kind = kind
    self.outcomes = outcomes
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("text", &text)
    fields.field("kind", &kind, default: .project)
    fields.list("outcomes", &outcomes)
  }
}

/// An action taken to complete an objective.
public struct Activity: Record, Labelled {
  /// `A` and a number.
  public static var labelPrefix: String { "A" }
  /// The label, such as `A1`.
  public var label = Label<Activity>(1)
  /// What is done.
  public var text = ""
  /// The objective it serves.
  public var objective: Label<Objective>?
  /// Who does it.
  public var owner: Owner?
  /// When it is to be done.
  public var due: Day?
  /// When it was done.
  public var done: Day?
  /// The meetings at which the group worked on it.
  public var meetings: [Identifier<Meeting>] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank activity, to be filled by reading.
  public init() {}

  /// An activity.
  public init(label: Label<Activity>, text: String, objective: Label<Objective>?) {
    self.label = label
    self.text = text
    self.objective = objective
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("text", &text)
    fields.optional("objective", &objective)
    fields.optional("owner", &owner)
    fields.optional("due", &due)
    fields.optional("done", &done)
    fields.list("meetings", &meetings)
  }
}

/// How an outcome will be known.
public struct Measure: Record, Labelled {
  /// `M` and a number.
  public static var labelPrefix: String { "M" }
  /// The label, such as `M1`.
  public var label = Label<Measure>(1)
  /// The outcome it measures.
  public var outcome = Label<Outcome>(1)
  /// How: ask people, count, review the notes, an objective figure.
  public var method = ""
  /// What with: a questionnaire, the attendance record, a council figure.
  public var instrument: String?
  /// When the evidence is collected, in words: “at the end”, “six months after”.
  public var when: String?
  /// The day by which the evidence is due, where it has one.
  public var due: Day?
  /// How things were before.
  public var baseline: String?
  /// What was found.
  public var result: String?
  /// When it was found.
  public var resultOn: Day?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank measure, to be filled by reading.
  public init() {}

  /// A measure.
  public init(label: Label<Measure>, outcome: Label<Outcome>, method: String) {
    self.label = label
    self.outcome = outcome
    self.method = method
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("outcome", &outcome)
    fields.required("method", &method)
    fields.optional("instrument", &instrument)
    fields.optional("when", &when)
    fields.optional("due", &due)
    fields.optional("baseline", &baseline)
    fields.optional("result", &result)
    fields.optional("result-on", &resultOn)
  }
}

/// Something that cannot be changed by the project, and why.
public struct Constraint: Record, Labelled {
  /// `C` and a number.
  public static var labelPrefix: String { "C" }
  /// The label, such as `C1`.
  public var label = Label<Constraint>(1)
  /// What cannot be changed.
  public var text = ""
  /// Why not: a law, a contract, a budget.
  public var because: String?
  /// The day it was explained to the group.
  public var explained: Day?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank constraint, to be filled by reading.
  public init() {}

  /// A constraint.
  public init(label: Label<Constraint>, text: String, because: String?) {
    self.label = label
    self.text = text
    self.because = because
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("text", &text)
    fields.optional("because", &because)
    fields.optional("explained", &explained)
  }
}

/// Money set aside for one purpose.
public struct BudgetLine: Record, Labelled {
  /// What the money is for.
  public enum Kind: String, Choice {
    case venue
    case travel
    case refreshments
    case support
    case interpreters
    case payment
    case materials
    case training
    case other
  }

  /// `B` and a number.
  public static var labelPrefix: String { "B" }
  /// The label, such as `B1`.
  public var label = Label<BudgetLine>(1)
  /// What it is for, in words.
  public var text = ""
  /// What kind of cost it is.
  public var kind = Kind.other
  /// How much is set aside.
  public var amount = Money(pence: 0)
  /// How much has been spent, in all, as typed by the officer.
  public var spent: Money?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank line, to be filled by reading.
  public init() {}

  /// A budget line.
  public init(label: Label<BudgetLine>, text: String, kind: Kind, amount: Money) {
    self.label = label
    self.text = text
    self.kind = kind
    self.amount = amount
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("text", &text)
    fields.field("kind", &kind, default: .other)
    fields.required("amount", &amount)
    fields.optional("spent", &spent)
  }
}
