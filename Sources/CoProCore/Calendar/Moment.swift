/// A day and a time on it, by the clock on the wall.
public struct Moment: Comparable, Hashable, Sendable {
  /// The day.
  public let day: Day

  /// The time on that day.
  public let time: ClockTime

  /// The moment at a time on a day.
  public init(day: Day, time: ClockTime) {
    self.day = day
    self.time = time
  }

  /// Whether one moment comes before another, by the clock on the wall.
  public static func < (one: Moment, other: Moment) -> Bool {
    (one.day, one.time) < (other.day, other.time)
  }
}
