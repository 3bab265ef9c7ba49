/// One meeting of the group: when, where, what is planned, who came, what was said and decided.
public struct Meeting: StoredRecord {
  /// Face to face, online, or both.
  public enum How: String, Choice {
    case faceToFace = "face-to-face"
    case online
    case blended

    /// In words: “face to face”, “online”, “face to face and online”.
    public var words: String {
      switch self {
      case .faceToFace: "face to face"
      case .online: "online"
      case .blended: "face to face and online"
      }
    }
  }

  /// The identifier.
  public var id: Identifier<Meeting>
  /// The number, once papers have gone out and it no longer changes; otherwise it follows from the date.
  public var number: String?
  /// What the meeting is called, beyond its number.
  public var title: String?
  /// The day.
  public var date = Day.epoch
  /// When it starts, UK local time.
  public var start = ClockTime.midnight
  /// When it ends, later the same day.
  public var end = ClockTime.midnight
  /// Face to face, online, or both.
  public var how: How?
  /// The place, for a meeting with people in a room.
  public var venue: String?
  /// How to join online or by telephone.
  public var joining: String?
  /// What is arranged so that everyone can take part: step-free entrance, hearing loop, breaks.
  public var access: [String] = []
  /// Why and when the meeting was called off.
  public var cancelled: Cancellation?
  /// The day the date was confirmed with members.
  public var datesConfirmed: Day?
  /// Who confirmed that the date suits them.
  public var confirmedBy: [Identifier<Member>] = []
  /// The day the agenda and papers went out.
  public var papersSent: Day?
  /// What papers went out, by name, besides the agenda.
  public var papers: [String] = []
  /// The days on which those who want one were sent a reminder.
  public var remindersSent: [Day] = []
  /// What there is to eat, where food is offered.
  public var food: String?
  /// What is on the agenda; empty means the standard agenda.
  public var agenda: [AgendaItem] = []
  /// Who came.
  public var present: [Identifier<Member>] = []
  /// Who sent apologies.
  public var apologies: [Identifier<Member>] = []
  /// How many others came who are not members.
  public var visitors = 0
  /// Who chaired.
  public var chairs: [Identifier<Member>] = []
  /// Who took the notes.
  public var noteTaker: Identifier<Member>?
  /// How often each side spoke, where somebody counted.
  public var turns: Turns?
  /// What was said.
  public var notes: [MeetingNote] = []
  /// What was decided.
  public var decisions: [Decision] = []
  /// What somebody will do.
  public var actions: [Action] = []
  /// The state of the minutes.
  public var minutes = Minutes()
  /// How often its day, times, place, title or being on changed since it was planned, so that
  /// calendars take over the change.
  public var revision = 0
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank meeting, to be filled by reading.
  public init() { id = .blank }

  /// A new meeting.
  public init(id: Identifier<Meeting>, date: Day, start: ClockTime, end: ClockTime) {
    self.id = id
    self.date = date
    self.start = start
    self.end = end
  }

  /// Where meetings are kept.
  public static var shelf: Shelf { .folder("meetings") }
  /// The name of the meeting's file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.optional("number", &number)
    fields.optional("title", &title)
    fields.required("date", &date)
    fields.required("start", &start)
    fields.required("end", &end)
    fields.optional("how", &how)
    fields.optional("venue", &venue)
    fields.optional("joining", &joining)
    fields.list("access", &access)
    fields.optional("cancelled", &cancelled)
    fields.optional("dates-confirmed", &datesConfirmed)
    fields.list("confirmed-by", &confirmedBy)
    fields.optional("papers-sent", &papersSent)
    fields.list("papers", &papers)
    fields.list("reminders-sent", &remindersSent)
    fields.optional("food", &food)
    fields.list("agenda", &agenda)
    fields.list("present", &present)
    fields.list("apologies", &apologies)
    fields.field("visitors", &visitors, default: 0)
    fields.list("chairs", &chairs)
    fields.optional("note-taker", &noteTaker)
    fields.optional("turns", &turns)
    fields.list("notes", &notes)
    fields.list("decisions", &decisions)
    fields.list("actions", &actions)
    fields.field("minutes", &minutes, default: Minutes())
    fields.field("revision", &revision, default: 0)
  }

  /// How long the meeting lasts, in minutes.
  public var duration: Int { start.minutes(until: end) }

  /// Whether the meeting has not been called off.
  public var isOn: Bool { cancelled == nil }

  /// Whether something is recorded of it that only a meeting that was held has.
  public var hasRecord: Bool {
    !present.isEmpty || !notes.isEmpty || !decisions.isEmpty || !actions.isEmpty
  }
}

/// Why and when a meeting was called off.
public struct Cancellation: Record {
  /// The day it was called off.
  public var on = Day.epoch
  /// Why.
  public var because: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank cancellation, to be filled by reading.
  public init() {}

  /// Called off on a day.
  public init(on day: Day, because: String?) {
    on = day
    self.because = because
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("on", &on)
    fields.optional("because", &because)
  }
}
