/// Something that went out: what, to whom and when.
///
/// It names no person: kinds of people are words, members are identifiers.
public struct Sending: StoredRecord {
  /// What can go out.
  public enum What: String, Choice {
    case flyer
    case details
    case applicationForm = "application-form"
    case letters
    case papers
    case other

    /// What went out, in words that begin a sentence.
    public var words: String {
      switch self {
      case .flyer: "The flyer"
      case .details: "How to apply"
      case .applicationForm: "The application form"
      case .letters: "Letters"
      case .papers: "The papers"
      case .other: "Something else"
      }
    }
  }

  /// The identifier.
  public var id: Identifier<Sending>
  /// What went out.
  public var what = What.flyer
  /// More about what it was: which letters.
  public var about: String?
  /// The day it went out.
  public var on = Day.epoch
  /// The kinds of people it went to, such as “all libraries”.
  public var to: [String] = []
  /// The members it went to.
  public var members: [Identifier<Member>] = []
  /// How many people it went to, where that was counted.
  public var people: Int?
  /// The meeting it was for.
  public var meeting: Identifier<Meeting>?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank sending, to be filled by reading.
  public init() { id = .blank }

  /// Something that went out on a day.
  public init(id: Identifier<Sending>, what: What, on day: Day) {
    self.id = id
    self.what = what
    on = day
  }

  /// Where sendings are kept.
  public static var shelf: Shelf { .folder("sent") }
  /// The name of the sending's file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("what", &what)
    fields.optional("about", &about)
    fields.required("on", &on)
    fields.list("to", &to)
    fields.list("members", &members)
    fields.optional("people", &people)
    fields.optional("meeting", &meeting)
  }
}
