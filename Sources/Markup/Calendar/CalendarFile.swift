/// A calendar as a file that other calendars take in: iCalendar, RFC 5545, published by RFC 5546.
///
/// The same calendar is the same bytes.
public struct CalendarFile: Equatable, Sendable {
  /// What the calendar is called.
  public var name: String
  /// The program that made it: `-//copro//Project planner//EN`.
  public var maker: String
  /// When the file was made; of two files with the same event, calendars believe the later one.
  public var made: CalendarTime
  /// What is in it.
  public var events: [CalendarEvent]
  /// The language of the words, as a tag such as `cy`; nothing says none.
  public var language: String?

  /// A calendar.
  public init(
    name: String, maker: String, made: CalendarTime, events: [CalendarEvent],
    language: String? = nil
  ) {
    self.name = name
    self.maker = maker
    self.made = made
    self.events = events
    self.language = language
  }

  /// The file in UTF-8: lines of at most 75 bytes that end in CR and LF.
  public var bytes: [UInt8] {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", text: maker)
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("NAME", text: name)
    // Outlook and Apple's calendar read the name that came before RFC 7986.
    lines.add("X-WR-CALNAME", text: name)
    for event in events { event.write(to: &lines, made: made, language: language) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }
}
