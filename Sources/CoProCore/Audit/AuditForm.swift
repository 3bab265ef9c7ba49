/// A checklist or audit: questions that people answer about how they work, as data.
///
/// The order and the meaning of the questions are the guide's; the words are our own, but for headings,
/// ladder levels and values, which are exact.
public struct AuditForm: StoredRecord {
  /// The name it is called by, such as `i-statement-audit`.
  public var name = ""
  /// The heading of the form.
  public var title = ""
  /// The phase of a project in which it is first of use.
  public var phase = ProjectPhase.any
  /// When it is answered, in words that follow “When:”.
  public var when = ""
  /// Who answers it, in words that follow “Who:”.
  public var who = ""
  /// What it is for.
  public var about = ""
  /// Where the questions come from; nothing for a project's own.
  public var source: InstrumentSource?
  /// What a reader should know about the wording and the answers.
  public var note: String?
  /// Whether it is answered for one meeting at a time.
  public var isPerMeeting = false
  /// Whether it belongs to one person: then it is printed, and no answer is ever kept.
  public var isPrivate = false
  /// The parts, in the order of the form.
  public var sections: [AuditSection] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank form, to be filled by reading.
  public init() {}

  /// Where forms are kept in a project that has its own.
  public static var shelf: Shelf { .folder("templates/audits") }
  /// The name of the form's file.
  public var fileIdentifier: String? { name }

  /// The path of the form below `templates/`.
  public var file: String { "audits/\(name).json" }

  /// Every question, in order.
  public var questions: [AuditQuestion] { sections.flatMap(\.questions) }

  /// The questions that count towards “answered 7 of 22”: no smaller ones, none that may be left out.
  public var mainQuestions: [AuditQuestion] { questions.filter(\.counts) }

  /// The question with an identifier, written as on the form or with a `q` before it.
  public func question(_ id: String) -> AuditQuestion? {
    let wanted = id.lowercased()
    return questions.first { $0.id.lowercased() == wanted }
      ?? questions.first { "q" + $0.id.lowercased() == wanted }
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("name", &name)
    fields.required("title", &title)
    fields.field("phase", &phase, default: .any)
    fields.required("when", &when)
    fields.required("who", &who)
    fields.required("about", &about)
    fields.optional("source", &source)
    fields.optional("note", &note)
    fields.flag("per-meeting", &isPerMeeting)
    fields.flag("private", &isPrivate)
    fields.required("sections", &sections)
  }
}

/// A part of a form under a heading of its own.
public struct AuditSection: Record {
  /// Its name in the form.
  public var id = ""
  /// The heading; nothing where the form has only one part.
  public var title: String?
  /// The heading of the guide that this is word for word.
  public var standard: String?
  /// What to think of first.
  public var opening: String?
  /// Points to talk about before the questions.
  public var prompts: [String] = []
  /// The questions, in order.
  public var questions: [AuditQuestion] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank part, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.optional("title", &title)
    fields.optional("standard", &standard)
    fields.optional("opening", &opening)
    fields.list("prompts", &prompts)
    fields.required("questions", &questions)
  }
}
