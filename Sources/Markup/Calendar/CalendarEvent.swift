/// Something that happens at a time or on a day.
public struct CalendarEvent: Equatable, Sendable {
  /// When it happens.
  public enum When: Equatable, Sendable {
    /// From a minute to a later one.
    case times(start: CalendarTime, end: CalendarTime)
    /// All of a day; the end is the day after.
    case allDay(CalendarTime, end: CalendarTime)
  }

  /// The name by which calendars know it again: the same in every file that tells of it.
  public var identifier: String
  /// How often it was changed; a calendar takes over what has a higher number.
  public var revision: Int
  /// When it happens.
  public var when: When
  /// What it is called.
  public var title: String
  /// Where it happens.
  public var place: String?
  /// More about it; line breaks are kept.
  public var about: String?
  /// Whether it was called off; calendars then strike it out or remove it.
  public var isCancelled: Bool

  /// An event.
  public init(
    identifier: String, revision: Int = 0, when: When, title: String, place: String? = nil,
    about: String? = nil, isCancelled: Bool = false
  ) {
    self.identifier = identifier
    self.revision = revision
    self.when = when
    self.title = title
    self.place = place
    self.about = about
    self.isCancelled = isCancelled
  }

  func write(to lines: inout CalendarLines, made: CalendarTime, language: String?) {
    let mark = language.map { ";LANGUAGE=\($0)" } ?? ""
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: identifier)
    lines.add("DTSTAMP", made.text)
    lines.add("SEQUENCE", "\(revision)")
    switch when {
    case .times(let start, let end):
      lines.add("DTSTART", start.text)
      lines.add("DTEND", end.text)
    case .allDay(let day, let end):
      lines.add("DTSTART;VALUE=DATE", day.text)
      lines.add("DTEND;VALUE=DATE", end.text)
      // A deadline does not make anybody busy.
      lines.add("TRANSP", "TRANSPARENT")
    }
    lines.add("SUMMARY\(mark)", text: title)
    if let place { lines.add("LOCATION\(mark)", text: place) }
    if let about { lines.add("DESCRIPTION\(mark)", text: about) }
    lines.add("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
    lines.add("END", "VEVENT")
  }
}
