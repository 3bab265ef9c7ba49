/// One thing on the agenda of a meeting.
public struct AgendaItem: Record {
  /// What sort of thing it is; rules and guidance look for it.
  public enum Kind: String, Choice {
    case arrival
    case welcome
    case introductions
    case groundRules = "ground-rules"
    case opener
    case breakTime = "break"
    case learning
    case topic
    case definition
    case termsOfReference = "terms-of-reference"
    case reflectionPlan = "reflection-plan"
    case reflection
    case coChairs = "co-chairs"
    case lastMeeting = "last-meeting"
    case work
    case closingReview = "closing-review"
    case nextMeeting = "next-meeting"
    case close
    case other
  }

  /// What it is called.
  public var title = ""
  /// How long it takes, in minutes; 0 for the close.
  public var minutes = 0
  /// What sort of thing it is.
  public var kind = Kind.work
  /// Who leads it, in words: “Chair or facilitator”.
  public var lead: String?
  /// What it is for, one line that members see.
  public var purpose: String?
  /// How to run it, a step a line; for the facilitator.
  public var guidance: [String] = []
  /// What must be brought.
  public var kit: [String] = []
  /// Papers to read before, by name.
  public var papers: [String] = []
  /// The activity of the facilitator's shelf by which it is done, such as `world-cafe`.
  public var activity: String?
  /// Which side asked for it; never who.
  public var askedBy: Side?
  /// Whether it is left out of the public copy of the agenda.
  public var confidential = false
  /// The fewest minutes it can be shortened to; `nil` means that it is not shortened.
  public var least: Int?
  /// When it is left out for want of time: 1 goes first; `nil` means never.
  public var leftOut: Int?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank item, to be filled by reading.
  public init() {}

  /// An item.
  public init(title: String, minutes: Int, kind: Kind) {
    self.title = title
    self.minutes = minutes
    self.kind = kind
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("title", &title)
    fields.required("minutes", &minutes)
    fields.field("kind", &kind, default: .work)
    fields.optional("lead", &lead)
    fields.optional("purpose", &purpose)
    fields.list("guidance", &guidance)
    fields.list("kit", &kit)
    fields.list("papers", &papers)
    fields.optional("activity", &activity)
    fields.optional("asked-by", &askedBy)
    fields.field("confidential", &confidential, default: false)
    fields.optional("least", &least)
    fields.optional("left-out", &leftOut)
  }
}
