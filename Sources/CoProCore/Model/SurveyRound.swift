/// One round of one questionnaire: what was asked of whom and, once closed, its published figures.
public struct SurveyRound: StoredRecord {
  /// The identifier.
  public var id: Identifier<SurveyRound>
  /// The name it is called by, such as `outcomes-residents`; one round a name.
  public var name = ""
  /// The questions and scales as they were asked, with names filled in.
  public var questions = Questionnaire()
  /// How many people were asked: typed by a person, never worked out from the members.
  public var asked: Int?
  /// The meeting it was asked at.
  public var meeting: Identifier<Meeting>?
  /// Whether the group chose exact figures before answering; fixed when the round is made.
  public var isExact = false
  /// The day it was opened.
  public var openedOn: Day = .epoch
  /// The day it was closed.
  public var closedOn: Day?
  /// The round that this one corrects and whose place it takes in later documents.
  public var replaces: Identifier<SurveyRound>?
  /// What closing published; frozen from then on.
  public var published: PublishedTable?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank round, to be filled by reading.
  public init() { id = .blank }

  /// Opens a round that asks a questionnaire whose names are filled in.
  public init(
    id: Identifier<SurveyRound>, name: String, questions: Questionnaire, asked: Int? = nil,
    meeting: Identifier<Meeting>? = nil, isExact: Bool = false, openedOn: Day,
    replaces: Identifier<SurveyRound>? = nil
  ) {
    self.id = id
    self.name = name
    self.questions = questions
    self.asked = asked
    self.meeting = meeting
    self.isExact = isExact
    self.openedOn = openedOn
    self.replaces = replaces
  }

  /// The name of the questionnaire, such as `outcomes`.
  public var questionnaire: String { questions.name }
  /// Whom it asks.
  public var side: SideAsked { questions.side }
  /// Whether answers can still be entered.
  public var isOpen: Bool { closedOn == nil && published == nil }

  /// Where rounds are kept.
  public static var shelf: Shelf { .folder("surveys") }
  /// The name of the round's file.
  public var fileIdentifier: String? { id.text }
  /// The path of its tally below the project folder.
  public var tallyPath: String { Tally(of: questions, in: id).path }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("name", &name)
    fields.required("questions", &questions)
    fields.optional("asked", &asked)
    fields.optional("meeting", &meeting)
    fields.flag("exact", &isExact)
    fields.required("opened-on", &openedOn)
    fields.optional("closed-on", &closedOn)
    fields.optional("replaces", &replaces)
    fields.optional("published", &published)
  }
}

extension Sequence<SurveyRound> {
  /// The rounds that no later round corrects: those a document should speak of.
  public var current: [SurveyRound] {
    let corrected = Set(filter { !$0.isOpen }.compactMap(\.replaces))
    return filter { !corrected.contains($0.id) }
  }
}
