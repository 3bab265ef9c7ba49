/// A day, or a minute in UTC, in the form in which calendar files hold it.
public struct CalendarTime: Equatable, Sendable {
  /// The digits: `20220329` or `20220329T120000Z`.
  let text: String

  /// A whole day.
  public static func day(year: Int, month: Int, day: Int) -> CalendarTime {
    CalendarTime(text: date(year, month, day))
  }

  /// A minute of a day, in UTC.
  public static func utc(
    year: Int, month: Int, day: Int, hour: Int, minute: Int
  ) -> CalendarTime {
    CalendarTime(text: "\(date(year, month, day))T\(digits(hour, 2))\(digits(minute, 2))00Z")
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> String {
    digits(year, 4) + digits(month, 2) + digits(day, 2)
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
