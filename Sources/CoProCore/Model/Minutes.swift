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
