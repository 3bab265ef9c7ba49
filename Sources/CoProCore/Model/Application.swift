/// What one person who wants to join sent in, and what became of it.
///
/// Personal: kept under `private/`. The words of the application are not kept, only how many there
/// were. Source: *How to do Co-production*, West Berkshire Council, “Details of how to apply example”.
public struct Application: StoredRecord {
  /// How an application reached the council.
  public enum Way: String, Choice {
    case email
    case form
    case post
    case telephone
    case inPerson = "in-person"
    case other

    /// The way in words that follow “received”.
    public var words: String {
      switch self {
      case .email: "by e-mail"
      case .form: "on a form"
      case .post: "by post"
      case .telephone: "by telephone"
      case .inPerson: "in person"
      case .other: "in another way"
      }
    }
  }

  /// What was decided.
  public enum Outcome: String, Choice {
    case offered
    case notThisTime = "not-this-time"
    case withdrawn

    /// The outcome in words.
    public var words: String {
      switch self {
      case .offered: "offered a place"
      case .notThisTime: "not this time"
      case .withdrawn: "withdrawn"
      }
    }
  }

  /// The identifier.
  public var id: Identifier<Application>
  /// The name as the person writes it.
  public var name = ""
  /// The e-mail address.
  public var email: String?
  /// The telephone number.
  public var telephone: String?
  /// How the person wants to be sent letters.
  public var format: ReadingFormat?
  /// The day the application came.
  public var receivedOn = Day.epoch
  /// How it came.
  public var way: Way?
  /// How many words it has, where somebody counted.
  public var wordCount: Int?
  /// How the person fits each criterion, in the order they were looked at.
  public var assessments: [Assessment] = []
  /// What was decided; `nil` until then.
  public var outcome: Outcome?
  /// The day it was decided.
  public var decidedOn: Day?
  /// Why.
  public var reason: String?
  /// Who decided, in words that name nobody: “two residents and an officer”.
  public var panel: String?
  /// The day the person was told.
  public var toldOn: Day?
  /// The member the person became.
  public var member: Identifier<Member>?
  /// The day the person's details were removed.
  public var forgotten: Day?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank application, to be filled by reading.
  public init() { id = .blank }

  /// An application that came on a day.
  public init(id: Identifier<Application>, name: String, receivedOn: Day) {
    self.id = id
    self.name = name
    self.receivedOn = receivedOn
  }

  /// Where applications are kept.
  public static var shelf: Shelf { .folder("private/applications") }
  /// The name of the application's file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("name", &name)
    fields.optional("email", &email)
    fields.optional("telephone", &telephone)
    fields.optional("reading-format", &format)
    fields.required("received-on", &receivedOn)
    fields.optional("how-received", &way)
    fields.optional("word-count", &wordCount)
    fields.list("assessments", &assessments)
    fields.optional("outcome", &outcome)
    fields.optional("decided-on", &decidedOn)
    fields.optional("reason", &reason)
    fields.optional("panel", &panel)
    fields.optional("told-on", &toldOn)
    fields.optional("member", &member)
    fields.optional("forgotten", &forgotten)
  }

  /// How many words there are over a limit; nothing where they were not counted or are within it.
  public func words(over limit: Int) -> Int? {
    guard let wordCount, wordCount > limit else { return nil }
    return wordCount - limit
  }

  /// Notes how the person fits a criterion, in the place of what was noted before.
  public mutating func assess(_ assessment: Assessment) {
    if let index = assessments.firstIndex(where: { $0.criterion == assessment.criterion }) {
      assessments[index] = assessment
    } else {
      assessments.append(assessment)
    }
  }
}

/// How an applicant fits one criterion, as the people who choose see it.
public struct Assessment: Record {
  /// How well.
  public enum Answer: String, Choice {
    case yes
    case partly
    case no
    case notClear = "not-clear"

    /// The answer in words.
    public var words: String { self == .notClear ? "not clear" : rawValue }
  }

  /// The criterion, as it was worded when the application was looked at.
  public var criterion = ""
  /// How well the applicant fits it.
  public var answer = Answer.notClear
  /// Why.
  public var note: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank assessment, to be filled by reading.
  public init() {}

  /// An assessment by one criterion.
  public init(criterion: String, answer: Answer, note: String? = nil) {
    self.criterion = criterion
    self.answer = answer
    self.note = note
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("criterion", &criterion)
    fields.required("answer", &answer)
    fields.optional("note", &note)
  }
}
