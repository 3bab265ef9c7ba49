/// From one time to a later one on the same day.
public struct TimeRange: Hashable, Sendable {
  /// When it begins.
  public let start: ClockTime

  /// When it is over, always after the start.
  public let end: ClockTime

  /// The range from start to end; nil unless the end is after the start.
  public init?(start: ClockTime, end: ClockTime) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }

  /// How long it lasts.
  public var length: LengthOfTime { LengthOfTime(minutes: start.minutes(until: end)) }
}
