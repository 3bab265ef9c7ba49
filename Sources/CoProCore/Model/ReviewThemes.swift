/// What a year's talks with members came to: common themes, told to a meeting of the group.
///
/// What one member said stays with that member. Source: *How to do Co-production*, West Berkshire
/// Council, terms of reference, “Annual review”.
public struct ReviewThemes: Record {
  /// The day the themes were put together.
  public var on = Day.epoch
  /// The common themes; nothing that shows who said it.
  public var themes: [String] = []
  /// The meeting that they were told to.
  public var meeting: Identifier<Meeting>?
  /// Changes to how the group works that came of them, as the group decided.
  public var changes: [MeetingLink<Decision>] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// Blank themes, to be filled by reading.
  public init() {}

  /// Themes of a day.
  public init(on day: Day, themes: [String]) {
    on = day
    self.themes = themes
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("on", &on)
    fields.list("themes", &themes)
    fields.optional("meeting", &meeting)
    fields.list("changes", &changes)
  }
}
