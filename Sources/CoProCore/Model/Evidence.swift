/// Something that shows what became of an outcome: a figure, a document, what somebody saw or said.
///
/// Source: *Co-production Guide: Working Stronger Together*, Sefton Council, “Measuring the Impact”:
/// evidence says who was involved, which methods were used, what the purpose was, and what difference
/// it made. Not private: it holds no name.
public struct Evidence: StoredRecord, Labelled {
  /// What sort of evidence it is.
  public enum Kind: String, Choice {
    case figure
    case document
    case observation
    case quotation
    case story
    case decision
    case photograph
    case other

    /// Whether somebody's own words, life or face are in it, so that their consent is needed.
    public var needsConsent: Bool { self == .quotation || self == .story || self == .photograph }
  }

  /// `E` and a number.
  public static var labelPrefix: String { "E" }
  /// The identifier.
  public var id: Identifier<Evidence>
  /// The short code, such as `E1`; never given again.
  public var label = Label<Evidence>(1)
  /// What it shows, in a sentence or two.
  public var shows = ""
  /// What sort of evidence it is.
  public var kind = Kind.observation
  /// The day it is of.
  public var on = Day.epoch
  /// The outcomes it is evidence for.
  public var outcomes: [Label<Outcome>] = []
  /// Where it comes from, in words.
  public var source: String?
  /// The file it is kept in.
  public var file: SourceFile?
  /// The figure, before and after.
  public var figure: EvidenceFigure?
  /// Who was involved, in words: “seven residents and six council people”.
  public var who: String?
  /// Which ways of working together were used.
  public var methods: [String] = []
  /// What the activity was for.
  public var purpose: String?
  /// What difference taking part made.
  public var difference: String?
  /// The measures it belongs to.
  public var measures: [Label<Measure>] = []
  /// The activities it came from.
  public var activities: [Label<Activity>] = []
  /// The decisions it came from.
  public var decisions: [MeetingLink<Decision>] = []
  /// The actions it came from.
  public var actions: [MeetingLink<Action>] = []
  /// The meetings it came from.
  public var meetings: [Identifier<Meeting>] = []
  /// The rounds of questionnaires it came from.
  public var rounds: [Identifier<SurveyRound>] = []
  /// What people said that it came from.
  public var feedback: [Identifier<Feedback>] = []
  /// The day to look again whether it lasts.
  public var followUp: Day?
  /// The day somebody looked again.
  public var followedUp: Day?
  /// What they found then.
  public var found: String?
  /// The day the person it is about, or whose words it holds, agreed that it may be used.
  public var consentOn: Day?
  /// The member who agreed; never printed.
  public var from: Identifier<Member>?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank record, to be filled by reading.
  public init() { id = .blank }

  /// Evidence of a day.
  public init(
    id: Identifier<Evidence>, label: Label<Evidence>, shows: String, kind: Kind, on day: Day
  ) {
    self.id = id
    self.label = label
    self.shows = shows
    self.kind = kind
    on = day
  }

  /// Where evidence is kept.
  public static var shelf: Shelf { .folder("evidence") }
  /// The name of its file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("label", &label)
    fields.required("shows", &shows)
    fields.required("kind", &kind)
    fields.required("on", &on)
    fields.list("outcomes", &outcomes)
    fields.optional("source", &source)
    fields.optional("file", &file)
    fields.optional("figure", &figure)
    fields.optional("who", &who)
    fields.list("methods", &methods)
    fields.optional("purpose", &purpose)
    fields.optional("difference", &difference)
    fields.list("measures", &measures)
    fields.list("activities", &activities)
    fields.list("decisions", &decisions)
    fields.list("actions", &actions)
    fields.list("meetings", &meetings)
    fields.list("rounds", &rounds)
    fields.list("feedback", &feedback)
    fields.optional("follow-up", &followUp)
    fields.optional("followed-up", &followedUp)
    fields.optional("found", &found)
    fields.optional("consent-on", &consentOn)
    fields.optional("from", &from)
  }

  /// Whether a document may print what it shows: somebody's own words, story or picture only with
  /// their consent.
  public var mayBePrinted: Bool { !kind.needsConsent || consentOn != nil }

  /// The record as it stood at the end of a day.
  func asOf(_ day: Day) -> Evidence {
    var then = self
    if let followedUp, followedUp > day {
      then.followedUp = nil
      then.found = nil
    }
    return then
  }
}
