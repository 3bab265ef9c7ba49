/// Statements that people are asked about, and the scales they answer on.
public struct Questionnaire: StoredRecord {
  /// The name it is opened by, such as `outcomes`; its versions for each side share it.
  public var name = ""
  /// Whom this version is for.
  public var side = SideAsked.everyone
  /// The heading of the form.
  public var title = ""
  /// The sentence above the statements.
  public var prompt = ""
  /// The scales; a statement that names none is answered on the first.
  public var scales: [AnswerScale] = []
  /// The statements, in the order the form prints them.
  public var statements: [Statement] = []
  /// The questions answered in people's own words.
  public var openQuestions: [OpenQuestion] = []
  /// The outcomes that the questionnaire as a whole gives evidence for, where the guide does not say
  /// which statement serves which.
  public var outcomes: [Int] = []
  /// Whether it asks who people are, not what they think: where they live, for how long.
  public var isAboutPeople = false
  /// What the form says before anything else.
  public var opening: String?
  /// What the form says after the last question.
  public var closing: String?
  /// Where the words come from; nothing for a project's own questionnaire.
  public var source: InstrumentSource?
  /// What a reader should know about the wording.
  public var note: String?
  /// The language it is in; a translation keeps the ids of the statements.
  public var language = Language.english

  /// What other programs keep here.
  public var extras = Extras()

  /// A blank questionnaire, to be filled by reading.
  public init() {}

  /// Makes a questionnaire.
  public init(
    name: String, side: SideAsked, title: String, prompt: String, scales: [AnswerScale],
    statements: [Statement], source: InstrumentSource? = nil, note: String? = nil
  ) {
    self.name = name
    self.side = side
    self.title = title
    self.prompt = prompt
    self.scales = scales
    self.statements = statements
    self.source = source
    self.note = note
  }

  /// Where questionnaires are kept in a project that has its own.
  public static var shelf: Shelf { .folder("templates/questionnaires") }
  /// The name of the questionnaire's file, such as `outcomes-residents`.
  public var fileIdentifier: String? { "\(name)-\(side.plural)" }

  /// The scale a statement is answered on; nothing where the questionnaire does not hold it.
  public func scale(of statement: Statement) -> AnswerScale? {
    guard let id = statement.scale else { return scales.first }
    return scales.first { $0.id == id }
  }

  /// How many options each statement offers, in the order of the statements.
  public var optionCounts: [Int] {
    statements.map { scale(of: $0)?.options.count ?? 0 }
  }

  /// The same questionnaire with the council's and the area's names in place.
  ///
  /// A round keeps this copy, so that results always say what was really asked.
  public func filled(council: String, area: String) -> Questionnaire {
    func fill(_ text: String) -> String {
      text.filling("council", with: council).filling("area", with: area)
    }
    var copy = self
    copy.title = fill(title)
    copy.prompt = fill(prompt)
    copy.opening = opening.map(fill)
    copy.closing = closing.map(fill)
    copy.statements = statements.map { statement in
      var statement = statement
      statement.text = fill(statement.text)
      return statement
    }
    copy.openQuestions = openQuestions.map { question in
      var question = question
      question.text = fill(question.text)
      return question
    }
    return copy
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("name", &name)
    fields.required("for", &side)
    fields.required("title", &title)
    fields.required("prompt", &prompt)
    fields.required("scales", &scales)
    fields.required("statements", &statements)
    fields.list("open-questions", &openQuestions)
    fields.list("outcomes", &outcomes)
    fields.field("about-people", &isAboutPeople, default: false)
    fields.optional("opening", &opening)
    fields.optional("closing", &closing)
    fields.optional("source", &source)
    fields.optional("note", &note)
    fields.field("language", &language, default: .english)
  }
}
