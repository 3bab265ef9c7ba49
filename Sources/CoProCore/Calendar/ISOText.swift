// Days and times as files hold them: fixed places, all figures, so that text order is time order.

extension Day: CustomStringConvertible {
  /// The day read from exactly `YYYY-MM-DD`; nil for anything else.
  public init?(iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `YYYY-MM-DD`.
  public var iso: String {
    "\(year)-\(twoFigures(month))-\(twoFigures(dayOfMonth))"
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String { iso }
}

extension ClockTime: CustomStringConvertible {
  /// The time read from exactly `HH:MM`, 24-hour; nil for anything else.
  public init?(text24: some StringProtocol) {
    let bytes = Array(text24.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = number(bytes[0..<2]),
      let minute = number(bytes[3..<5])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The time as `HH:MM`, 24-hour.
  public var iso: String { "\(twoFigures(hour)):\(twoFigures(minute))" }

  /// The time as `HH:MM`, 24-hour.
  public var description: String { iso }
}

extension Moment: CustomStringConvertible {
  /// The moment read from exactly `YYYY-MM-DDTHH:MM`; nil for anything else.
  public init?(iso: some StringProtocol) {
    let parts = iso.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(iso: parts[0]), let time = ClockTime(text24: parts[1])
    else { return nil }
    self.init(day: day, time: time)
  }

  /// The moment as `YYYY-MM-DDTHH:MM`.
  public var iso: String { "\(day.iso)T\(time.iso)" }

  /// The moment as `YYYY-MM-DDTHH:MM`.
  public var description: String { iso }
}

extension TimeRange: CustomStringConvertible {
  /// The range as `HH:MM-HH:MM`.
  public var description: String { "\(start.iso)-\(end.iso)" }
}

private func twoFigures(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}

/// The number that a few bytes spell in figures; nil when one is not a figure.
private func number(_ bytes: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}
