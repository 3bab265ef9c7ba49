/// How long something takes, in whole minutes.
public struct LengthOfTime: Comparable, Hashable, Sendable {
  /// The minutes.
  public let minutes: Int

  /// A length of so many minutes.
  public init(minutes: Int) {
    self.minutes = minutes
  }

  /// Whether one is shorter than the other.
  public static func < (one: LengthOfTime, other: LengthOfTime) -> Bool {
    one.minutes < other.minutes
  }
}
