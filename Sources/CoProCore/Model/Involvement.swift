/// A way of taking part besides the group's meetings: a survey, a visit, reading a draft, a workshop.
///
/// Not private: it counts people and names none. Source: *Co-production Guide: Working Stronger
/// Together*, Sefton Council, “The Commissioning cycle”, for the first eight kinds; the others are ours.
public struct Involvement: StoredRecord, Labelled {
  /// What way it is.
  public enum Kind: String, Choice {
    case activity
    case focusGroup = "focus-group"
    case workshop
    case marketTesting = "market-testing"
    case shadowing
    case mysteryShopping = "mystery-shopping"
    case reading
    case panel
    case survey
    case visit
    case interview
    case dropIn = "drop-in"
    case event
    case online
    case other

    /// The way in words.
    public var words: String {
      switch self {
      case .activity: "activity or game"
      case .focusGroup: "focus group"
      case .workshop: "workshop"
      case .marketTesting: "trying out an idea"
      case .shadowing: "shadowing"
      case .mysteryShopping: "mystery shopping"
      case .reading: "reading and changing drafts"
      case .panel: "panel"
      case .survey: "survey"
      case .visit: "visit"
      case .interview: "talk with one person"
      case .dropIn: "drop-in"
      case .event: "event"
      case .online: "online"
      case .other: "other"
      }
    }

    /// Whether it only asks people, and does not let them make or decide anything.
    public var onlyAsks: Bool { self == .survey || self == .interview }
  }

  /// Which part of the work it belongs to.
  ///
  /// Source: *Co-production Toolkit*, West Glamorgan, “Design”, “Development”, “Monitoring, review and
  /// evaluation”.
  public enum Stage: String, Choice {
    case design
    case development
    case review
  }

  /// `W` and a number.
  public static var labelPrefix: String { "W" }
  /// The identifier.
  public var id: Identifier<Involvement>
  /// The short code, such as `W1`; never given again.
  public var label = Label<Involvement>(1)
  /// What it was, in words.
  public var text = ""
  /// What way it is.
  public var kind = Kind.other
  /// Which part of the work it belongs to.
  public var stage: Stage?
  /// The first day of it.
  public var from: Day?
  /// The last day of it.
  public var until: Day?
  /// How many hours one person gave, about.
  public var hours: Quantity?
  /// How many residents took part.
  public var residents: Int?
  /// How many council staff and councillors took part.
  public var council: Int?
  /// How many others took part.
  public var others: Int?
  /// Kinds of people it was meant to reach, such as those the equality impact assessment names.
  public var reaches: [String] = []
  /// What came of it.
  public var result: String?
  /// The outcomes it serves.
  public var outcomes: [Label<Outcome>] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank record, to be filled by reading.
  public init() { id = .blank }

  /// A way of taking part.
  public init(id: Identifier<Involvement>, label: Label<Involvement>, text: String, kind: Kind) {
    self.id = id
    self.label = label
    self.text = text
    self.kind = kind
  }

  /// Where ways of taking part are kept.
  public static var shelf: Shelf { .folder("involvement") }
  /// The name of its file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("label", &label)
    fields.required("text", &text)
    fields.required("kind", &kind)
    fields.optional("stage", &stage)
    fields.optional("from", &from)
    fields.optional("until", &until)
    fields.optional("hours", &hours)
    fields.optional("residents", &residents)
    fields.optional("council", &council)
    fields.optional("others", &others)
    fields.list("reaches", &reaches)
    fields.optional("result", &result)
    fields.list("outcomes", &outcomes)
  }

  /// Whether it has begun by a day; a way without days was offered from the start.
  public func hasBegun(by day: Day) -> Bool { from.map { $0 <= day } ?? true }

  /// The record as it stood at the end of a day: what it came to is not known before it began.
  func asOf(_ day: Day) -> Involvement {
    guard let from, from > day else { return self }
    var then = self
    then.residents = nil
    then.council = nil
    then.others = nil
    then.result = nil
    return then
  }
}
