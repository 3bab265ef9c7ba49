/// What was said at a meeting, as it is written in the notes.
public struct MeetingNote: Record {
  /// The words.
  public var text = ""
  /// The agenda item it belongs to, by title.
  public var about: String?
  /// Which side said it; never who, unless the group asks for names.
  public var side: Side?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank note, to be filled by reading.
  public init() {}

  /// A note.
  public init(text: String, about: String? = nil, side: Side? = nil) {
    self.text = text
    self.about = about
    self.side = side
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("text", &text)
    fields.optional("about", &about)
    fields.optional("side", &side)
  }
}

/// What the group decided at a meeting, and how.
///
/// Source: *How to do Co-production*, West Berkshire Council, terms of reference, “Decision making”:
/// decisions aim at consensus; where it is not reached the record says how it was settled and why.
public struct Decision: Record, Labelled {
  /// How it was settled.
  public enum Method: String, Choice {
    case consensus
    case vote
    case other
  }

  /// `D` and a number, counted within the meeting.
  public static var labelPrefix: String { "D" }
  /// The label, such as `D1`.
  public var label = Label<Decision>(1)
  /// What was decided.
  public var text = ""
  /// How it was settled.
  public var method = Method.consensus
  /// Votes for and against and not cast, where there was a vote.
  public var votes: Votes?
  /// Why, and what was said against, where there was no consensus.
  public var reason: String?
  /// The agenda item it belongs to, by title.
  public var about: String?
  /// The outcomes it serves.
  public var outcomes: [Label<Outcome>] = []
  /// What came of it, once that is known.
  public var result: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank decision, to be filled by reading.
  public init() {}

  /// A decision.
  public init(label: Label<Decision>, text: String, method: Method) {
    self.label = label
    self.text = text
    self.method = method
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("text", &text)
    fields.field("method", &method, default: .consensus)
    fields.optional("votes", &votes)
    fields.optional("reason", &reason)
    fields.optional("about", &about)
    fields.list("outcomes", &outcomes)
    fields.optional("result", &result)
  }
}

/// How many voted for, against and neither.
public struct Votes: Record {
  /// For.
  public var yes = 0
  /// Against.
  public var no = 0
  /// Neither.
  public var abstained = 0
  /// What other programs keep here.
  public var extras = Extras()

  /// No votes.
  public init() {}

  /// A count of votes.
  public init(yes: Int, no: Int, abstained: Int) {
    self.yes = yes
    self.no = no
    self.abstained = abstained
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("yes", &yes)
    fields.required("no", &no)
    fields.field("abstained", &abstained, default: 0)
  }
}

/// What somebody will do after a meeting.
public struct Action: Record, Labelled {
  /// `AC` and a number, counted within the meeting.
  public static var labelPrefix: String { "AC" }
  /// The label, such as `AC1`.
  public var label = Label<Action>(1)
  /// What will be done.
  public var text = ""
  /// Who does it.
  public var owner: Owner?
  /// When it is to be done.
  public var due: Day?
  /// The days it was due before it was carried forward.
  public var carriedFrom: [Day] = []
  /// When it was done.
  public var done: Day?
  /// What came of it.
  public var result: String?
  /// The decision of the same meeting that it carries out.
  public var decision: Label<Decision>?
  /// The outcomes it serves.
  public var outcomes: [Label<Outcome>] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank action, to be filled by reading.
  public init() {}

  /// An action.
  public init(label: Label<Action>, text: String) {
    self.label = label
    self.text = text
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("text", &text)
    fields.optional("owner", &owner)
    fields.optional("due", &due)
    fields.list("carried-from", &carriedFrom)
    fields.optional("done", &done)
    fields.optional("result", &result)
    fields.optional("decision", &decision)
    fields.list("outcomes", &outcomes)
  }
}

/// The state of a meeting's minutes: drafted, sent out, corrected, agreed.
public struct Minutes: Record {
  /// The day they were sent to all members.
  public var circulated: Day?
  /// The meeting at which they were agreed.
  public var agreedAt: Identifier<Meeting>?
  /// The day they were agreed.
  public var agreedOn: Day?
  /// What was put right after they went out; agreed minutes are never changed silently.
  public var corrections: [Correction] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// No minutes yet.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.optional("circulated", &circulated)
    fields.optional("agreed-at", &agreedAt)
    fields.optional("agreed-on", &agreedOn)
    fields.list("corrections", &corrections)
  }
}

/// Something put right in minutes that had gone out.
public struct Correction: Record {
  /// The day.
  public var on = Day.epoch
  /// What was put right.
  public var text = ""
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank correction, to be filled by reading.
  public init() {}

  /// A correction.
  public init(on day: Day, text: String) {
    on = day
    self.text = text
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("on", &on)
    fields.required("text", &text)
  }
}
