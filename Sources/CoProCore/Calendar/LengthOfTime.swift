/// How long something takes, in whole minutes.
public struct LengthOfTime: Comparable, Hashable, Sendable {
  /// The minutes, 0 or more.
  public let minutes: Int

  /// A length of so many minutes; less than none is none.
  public init(minutes: Int) {
    self.minutes = max(0, minutes)
  }

  /// Whether one is shorter than the other.
  public static func < (one: LengthOfTime, other: LengthOfTime) -> Bool {
    one.minutes < other.minutes
  }
}
