/// That people were told what came of something they said.
public struct Telling: Record {
  /// The day.
  public var on = Day.epoch
  /// Whom, in words: “everyone in the group”, “the people at the stall”.
  public var to = ""
  /// The meeting at which they were told.
  public var meeting: Identifier<Meeting>?
  /// Whether a letter told them.
  public var isByLetter = false
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank telling, to be filled by reading.
  public init() {}

  /// Somebody was told on a day.
  public init(
    on day: Day, to whom: String, meeting: Identifier<Meeting>? = nil,
    isByLetter: Bool = false
  ) {
    on = day
    to = whom
    self.meeting = meeting
    self.isByLetter = isByLetter
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("on", &on)
    fields.required("to", &to)
    fields.optional("meeting", &meeting)
    fields.field("by-letter", &isByLetter, default: false)
  }
}

extension Feedback {
  /// Whether people were told what came of it.
  ///
  /// What they were told before the last answer does not count.
  public var isTold: Bool {
    guard let answeredOn else { return !told.isEmpty }
    return told.contains { $0.on >= answeredOn }
  }

  /// Whether there is an answer that nobody has been told.
  public var awaitsTelling: Bool { !state.isOpen && !isTold }
}
