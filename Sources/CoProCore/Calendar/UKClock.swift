/// The clock of the United Kingdom: Greenwich time in winter, an hour ahead in summer.
///
/// Clocks go forward at 01:00 UTC on the last Sunday of March, when 1am becomes 2am, and back at
/// 01:00 UTC on the last Sunday of October, when 2am becomes 1am (the Summer Time Order 2002).
/// The same rule is used for every year; before 1996 the true days were sometimes others.
public enum UKClock {
  /// How often a time on the clock comes round on its day.
  public enum Occurrence: Hashable, Sendable {
    /// Once, as nearly all times do.
    case once
    /// Never: the clocks go forward past it.
    case never
    /// Twice: the clocks go back over it.
    case twice
  }

  /// The day in March on which the clocks go forward.
  public static func clocksGoForward(in year: Int) -> Day? {
    lastSunday(of: 3, in: year)
  }

  /// The day in October on which the clocks go back.
  public static func clocksGoBack(in year: Int) -> Day? {
    lastSunday(of: 10, in: year)
  }

  /// Whether a time on a day comes once, never or twice.
  public static func occurrence(of day: Day, _ time: ClockTime) -> Occurrence {
    guard time.hour == 1 else { return .once }
    if day == clocksGoForward(in: day.year) { return .never }
    if day == clocksGoBack(in: day.year) { return .twice }
    return .once
  }

  /// How many minutes the clock is ahead of UTC at a time on a day: 0 or 60.
  ///
  /// A time that comes twice is the first of the two; one that never comes is counted with the
  /// clock as it was before, as RFC 5545 does.
  public static func minutesAheadOfUTC(on day: Day, at time: ClockTime) -> Int {
    guard let forward = clocksGoForward(in: day.year), let back = clocksGoBack(in: day.year)
    else { return 0 }
    let changed = ClockTime(hour: 2) ?? .midnight
    let moment = Moment(day: day, time: time)
    let summer = Moment(day: forward, time: changed)..<Moment(day: back, time: changed)
    return summer.contains(moment) ? 60 : 0
  }

  /// The day and time in UTC of a time on a day in the United Kingdom.
  ///
  /// Times that come twice or never are counted as `minutesAheadOfUTC(on:at:)` says.
  public static func utc(of day: Day, _ time: ClockTime) -> Moment {
    let minutes = time.minutesFromMidnight - minutesAheadOfUTC(on: day, at: time)
    if let sameDay = ClockTime(minutesFromMidnight: minutes) {
      return Moment(day: day, time: sameDay)
    }
    let dayBefore = ClockTime(minutesFromMidnight: minutes + 1_440) ?? .midnight
    return Moment(day: day.adding(days: -1), time: dayBefore)
  }

  /// The day it is in the United Kingdom, so many seconds after 1970 began in UTC.
  public static func today(fromUnixSeconds seconds: Int) -> Day {
    now(fromUnixSeconds: seconds).day
  }

  /// The day and time it is in the United Kingdom, so many seconds after 1970 began in UTC.
  ///
  /// The answer stays within 1900 to 2199.
  public static func now(fromUnixSeconds seconds: Int) -> Moment {
    let utc = moment(secondsOfClock: seconds)
    guard let forward = clocksGoForward(in: utc.day.year),
      let back = clocksGoBack(in: utc.day.year), let one = ClockTime(hour: 1)
    else { return utc }
    let summer = Moment(day: forward, time: one)..<Moment(day: back, time: one)
    return summer.contains(utc) ? moment(secondsOfClock: seconds + 3_600) : utc
  }

  private static func moment(secondsOfClock seconds: Int) -> Moment {
    let (days, second) = wholeDays(in: seconds)
    let minutes = second / 60
    return Moment(
      day: Day.epoch.adding(days: days), time: ClockTime(minutesFromMidnight: minutes) ?? .midnight)
  }

  /// Whole days, rounded down, and the seconds left over, 0 to 86,399.
  private static func wholeDays(in seconds: Int) -> (days: Int, seconds: Int) {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    return rest < 0 ? (days - 1, rest + 86_400) : (days, rest)
  }

  private static func lastSunday(of month: Int, in year: Int) -> Day? {
    guard let last = Day(year: year, month: month, day: 31) else { return nil }
    return last.adding(days: -(last.weekday.rawValue % 7))
  }
}
