/// What a group, or one side of it, answered to one checklist or audit.
///
/// It holds what people agreed on together, never who said what: answers of single people are counted
/// in a survey round instead.
public struct Audit: StoredRecord {
  /// The identifier.
  public var id: Identifier<Audit>
  /// The name of the form, such as `i-statement-audit`.
  public var form = ""
  /// Who answered together.
  public var by = AuditVoice.group
  /// The meeting it is about, where it is answered for one.
  public var meeting: Identifier<Meeting>?
  /// The day the first question was answered.
  public var startedOn = Day.epoch
  /// The answers, in the order of the form.
  public var answers: [AuditAnswer] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank audit, to be filled by reading.
  public init() { id = .blank }

  /// An audit that nothing is answered of yet.
  public init(
    id: Identifier<Audit>, form: String, by voice: AuditVoice, meeting: Identifier<Meeting>? = nil,
    startedOn: Day
  ) {
    self.id = id
    self.form = form
    by = voice
    self.meeting = meeting
    self.startedOn = startedOn
  }

  /// Where audits are kept.
  public static var shelf: Shelf { .folder("audits") }
  /// The name of the audit's file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("form", &form)
    fields.field("by", &by, default: .group)
    fields.optional("meeting", &meeting)
    fields.required("started-on", &startedOn)
    fields.list("answers", &answers)
  }

  /// The answer to a question.
  public func answer(to question: String) -> AuditAnswer? {
    answers.first { $0.question == question }
  }

  /// The last day on which something was answered.
  public var lastOn: Day { answers.map(\.on).max() ?? startedOn }
}

/// Who answered an audit together; never a person.
public enum AuditVoice: String, Choice {
  /// Residents and the council side as one group.
  case group
  /// The residents among themselves.
  case resident
  /// Council staff and councillors among themselves.
  case council

  /// In words that follow “answered by”.
  public var words: String {
    switch self {
    case .group: "the group"
    case .resident: "the residents"
    case .council: "the council side"
    }
  }
}
