/// A way of doing a part of a meeting, from the facilitator's shelf: an opener, a way of finding ideas,
/// a quiz.
///
/// The six creative tools, the quiz, the scenarios and the talk about power are those of the
/// *Co-Production Toolkit*, Fulfilling Lives in Islington & Camden; the hula-hoop task is that of *How to
/// do Co-production*, West Berkshire Council. Each file names its source; steps and access notes are
/// written afresh.
public struct ShelfActivity: Record {
  /// What an activity is for.
  public enum Kind: String, Choice {
    /// Getting to know each other, at the start.
    case opener
    /// Talking about something big.
    case discussion
    /// Finding ideas and solutions.
    case ideas
    /// Learning together.
    case learning
    /// Statements that are true or false.
    case quiz

    /// The kind as a heading.
    public var words: String {
      switch self {
      case .opener: "Openers"
      case .discussion: "To talk about something big"
      case .ideas: "To find ideas and solutions"
      case .learning: "To learn together"
      case .quiz: "Quizzes"
      }
    }

    /// The sort of agenda item that it makes.
    public var itemKind: AgendaItem.Kind {
      switch self {
      case .opener: .opener
      case .discussion, .ideas: .work
      case .learning, .quiz: .learning
      }
    }
  }

  /// How many people it works with.
  public struct People: Record {
    /// The fewest.
    public var from = 2
    /// The most; `nil` where there is no limit.
    public var to: Int?
    /// What other programs keep here.
    public var extras = Extras()

    /// Two or more.
    public init() {}

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.required("from", &from)
      fields.optional("to", &to)
    }

    /// “4 to 40 people”, “8 people or more”.
    public var words: String { words(in: .builtIn) }

    /// How many people, in words.
    func words(in language: LanguagePack) -> String {
      guard let to else { return language.say("activity/people-from", ["count": .number(from)]) }
      return language.say("activity/people-between", ["from": .number(from), "to": .number(to)])
    }
  }

  /// A statement of a quiz, with its answer.
  public struct QuizStatement: Record {
    /// The statement, exact as in the source.
    public var text = ""
    /// Whether it is true.
    public var isTrue = false
    /// What is behind the answer.
    public var because = ""
    /// What other programs keep here.
    public var extras = Extras()

    /// A blank statement, to be filled by reading.
    public init() {}

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.required("text", &text)
      fields.required("true", &isTrue)
      fields.required("because", &because)
    }
  }

  /// A short story to talk about, with what others have tried.
  public struct Scenario: Record {
    /// What it is called.
    public var title = ""
    /// The story.
    public var text = ""
    /// What others have tried.
    public var ideas: [String] = []
    /// What other programs keep here.
    public var extras = Extras()

    /// A blank scenario, to be filled by reading.
    public init() {}

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.required("title", &title)
      fields.required("text", &text)
      fields.list("ideas", &ideas)
    }
  }

  /// The name by which it is chosen, the same as its file's: `world-cafe`.
  public var id = ""
  /// What it is called.
  public var title = ""
  /// What it is for.
  public var kind = Kind.discussion
  /// Where it comes from.
  public var source = ""
  /// What it is good for, in a line that members read.
  public var purpose = ""
  /// How long it takes, in minutes, 1 to 600.
  public var minutes = 0
  /// The fewest minutes it can be shortened to.
  public var least: Int?
  /// How many people it works with.
  public var people = People()
  /// How to run it, in order.
  public var steps: [String] = []
  /// What to bring.
  public var kit: [String] = []
  /// How everybody can take part.
  public var access: [String] = []
  /// How to do it online or by telephone.
  public var online: [String] = []
  /// Questions or beginnings of sentences that people get.
  public var prompts: [String] = []
  /// The statements of a quiz.
  public var statements: [QuizStatement] = []
  /// Stories to talk about.
  public var scenarios: [Scenario] = []
  /// What others have tried, for whoever runs it.
  public var ideas: [String] = []
  /// What is to be known of the source.
  public var note: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank activity, to be filled by reading.
  public init() {}

  /// The path of the activity below `templates/`.
  public var file: String { "activities/\(id).json" }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("title", &title)
    fields.required("kind", &kind)
    fields.required("source", &source)
    fields.required("purpose", &purpose)
    fields.required("minutes", &minutes)
    fields.optional("least", &least)
    fields.field("people", &people, default: People())
    fields.list("steps", &steps)
    fields.list("kit", &kit)
    fields.list("access", &access)
    fields.list("online", &online)
    fields.list("prompts", &prompts)
    fields.list("statements", &statements)
    fields.list("scenarios", &scenarios)
    fields.list("ideas", &ideas)
    fields.optional("note", &note)
  }

  /// The part of an agenda that it makes.
  public var item: AgendaItem {
    var item = AgendaItem(title: title, minutes: minutes, kind: kind.itemKind)
    item.purpose = purpose
    item.guidance = steps
    item.kit = kit
    item.least = least
    item.activity = id
    return item
  }
}
