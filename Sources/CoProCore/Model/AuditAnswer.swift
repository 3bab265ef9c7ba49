/// The answer to one question of an audit.
public struct AuditAnswer: Record {
  /// How far something holds.
  public enum Verdict: String, Choice {
    case yes
    case partly
    case no
    case notApplicable = "not-applicable"

    /// In words that stand alone.
    public var words: String {
      switch self {
      case .yes: "Yes"
      case .partly: "Partly"
      case .no: "No"
      case .notApplicable: "Not applicable"
      }
    }
  }

  /// The name of the question in its form.
  public var question = ""
  /// The question as it was asked.
  public var asked = ""
  /// The day it was answered.
  public var on = Day.epoch
  /// How far it holds.
  public var verdict: Verdict?
  /// The names of the options that were chosen.
  public var chosen: [String] = []
  /// The answer in words.
  public var text: String?
  /// The answer line by line.
  public var rows: [AuditRow] = []
  /// Why, or what shows it.
  public var note: String?
  /// The records of evidence that show it.
  public var evidence: [Label<Evidence>] = []
  /// Whether more is to be done here.
  public var develop: Bool?
  /// How it will be done.
  public var how: String?
  /// Who will do it.
  public var owner: Owner?
  /// By when.
  public var due: Day?
  /// The activity of the plan that it became.
  public var activity: Label<Activity>?
  /// The meeting whose action it became.
  public var meeting: Identifier<Meeting>?
  /// The action it became.
  public var action: Label<Action>?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank answer, to be filled by reading.
  public init() {}

  /// An answer to a question that says nothing yet.
  public init(to question: AuditQuestion, on day: Day) {
    self.question = question.id
    asked = question.text
    on = day
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("question", &question)
    fields.required("asked", &asked)
    fields.required("on", &on)
    fields.optional("answer", &verdict)
    fields.list("chosen", &chosen)
    fields.optional("text", &text)
    fields.list("rows", &rows)
    fields.optional("note", &note)
    fields.list("evidence", &evidence)
    fields.optional("develop", &develop)
    fields.optional("how", &how)
    fields.optional("owner", &owner)
    fields.optional("due", &due)
    fields.optional("activity", &activity)
    fields.optional("meeting", &meeting)
    fields.optional("action", &action)
  }

  /// Whether the question itself is answered, and not only a note or a step written down.
  public var isGiven: Bool { verdict != nil || !chosen.isEmpty || text != nil || !rows.isEmpty }
}

/// One line of an answer that is given line by line.
public struct AuditRow: Record {
  /// The text of each column, in the order of the form; blank where nothing was written.
  public var cells: [String] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank line, to be filled by reading.
  public init() {}

  /// A line.
  public init(cells: [String]) { self.cells = cells }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) { fields.required("cells", &cells) }
}
