/// A time of day on the clock on the wall, to the minute, from 00:00 to 23:59.
public struct ClockTime: Comparable, Hashable, Sendable {
  /// Minutes from midnight, 0 to 1439.
  public let minutesFromMidnight: Int

  /// 12:00.
  public static let midday = ClockTime(unchecked: 12 * 60)

  /// 00:00, at which a day begins.
  public static let midnight = ClockTime(unchecked: 0)

  /// The time so many minutes after midnight; nil unless 0 to 1439.
  public init?(minutesFromMidnight: Int) {
    guard (0..<1_440).contains(minutesFromMidnight) else { return nil }
    self.minutesFromMidnight = minutesFromMidnight
  }

  /// The time with this hour, 0 to 23, and minute, 0 to 59; nil when there is none.
  public init?(hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutesFromMidnight = hour * 60 + minute
  }

  private init(unchecked minutesFromMidnight: Int) {
    self.minutesFromMidnight = minutesFromMidnight
  }

  /// The hour, 0 to 23.
  public var hour: Int { minutesFromMidnight / 60 }

  /// The minute of the hour, 0 to 59.
  public var minute: Int { minutesFromMidnight % 60 }

  /// The time so many minutes later, or earlier for a negative number; nil on another day.
  public func adding(minutes: Int) -> ClockTime? {
    let (sum, overflow) = minutesFromMidnight.addingReportingOverflow(minutes)
    return overflow ? nil : ClockTime(minutesFromMidnight: sum)
  }

  /// How many minutes there are from this time to another; negative when the other is earlier.
  public func minutes(until other: ClockTime) -> Int {
    other.minutesFromMidnight - minutesFromMidnight
  }

  /// Whether one time comes before another on the same day.
  public static func < (one: ClockTime, other: ClockTime) -> Bool {
    one.minutesFromMidnight < other.minutesFromMidnight
  }
}
