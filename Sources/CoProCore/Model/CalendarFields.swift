extension Day: TextValue {
  /// Reads `YYYY-MM-DD`.
  public init?(text: String) { self.init(iso: text) }
  /// The day as `YYYY-MM-DD`.
  public var text: String { iso }
  /// What should stand there.
  public static var wanted: String { "a day such as 2026-03-29" }

  /// The whole months from this day until a later one.
  func wholeMonths(until other: Day) -> Int {
    let months = (other.year - year) * 12 + other.month - month
    return adding(months: months) > other ? months - 1 : months
  }
}

extension ClockTime: TextValue {
  /// Reads `HH:MM`.
  public init?(text: String) { self.init(text24: text) }
  /// The time as `HH:MM`.
  public var text: String { iso }
  /// What should stand there.
  public static var wanted: String { "a time such as 13:30" }
}

extension Moment: TextValue {
  /// Reads `YYYY-MM-DDTHH:MM`.
  public init?(text: String) { self.init(iso: text) }
  /// The moment as `YYYY-MM-DDTHH:MM`.
  public var text: String { iso }
  /// What should stand there.
  public static var wanted: String { "a day and time such as 2026-03-18T17:00" }
}
