/// What was said at a meeting, as it is written in the notes.
public struct MeetingNote: Record {
  /// The words.
  public var text = ""
  /// The agenda item it belongs to, by title.
  public var about: String?
  /// Which side said it; never who, unless the group asks for names.
  public var side: Side?
  /// Whether it is left out of the public copy of the notes.
  public var confidential = false
  /// Whether it is a lesson about working together, for the report.
  public var isLesson = false
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
    fields.field("confidential", &confidential, default: false)
    fields.flag("lesson", &isLesson)
  }
}
