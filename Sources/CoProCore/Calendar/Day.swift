/// A day of the calendar, without a time and without a place.
///
/// Days run from 1 January 1900 to 31 December 2199, in the Gregorian calendar.
public struct Day: Comparable, Hashable, Sendable {
  /// Days from 1 January 1970, which is 0; earlier days are negative.
  public let daysSinceEpoch: Int

  /// The years a day can be in.
  public static let years = 1900...2199

  /// 1 January 1970, from which days are counted.
  public static let epoch = Day(unchecked: 0)

  /// The earliest day, 1 January 1900.
  public static let earliest = Day(unchecked: daysFromEpoch(year: 1900, month: 1, day: 1))

  /// The latest day, 31 December 2199.
  public static let latest = Day(unchecked: daysFromEpoch(year: 2199, month: 12, day: 31))

  /// The day so many days from 1 January 1970; nil outside 1900 to 2199.
  public init?(daysSinceEpoch: Int) {
    guard (Day.earliest.daysSinceEpoch...Day.latest.daysSinceEpoch).contains(daysSinceEpoch)
    else { return nil }
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// The day with this number in this month; nil when there is no such day.
  ///
  /// - Parameters:
  ///   - year: 1900 to 2199.
  ///   - month: 1 for January to 12 for December.
  ///   - day: the number in the month, from 1.
  public init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), let named = Month(rawValue: month) else { return nil }
    guard (1...named.length(in: year)).contains(day) else { return nil }
    daysSinceEpoch = Day.daysFromEpoch(year: year, month: month, day: day)
  }

  private init(unchecked daysSinceEpoch: Int) {
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// The year, 1900 to 2199.
  public var year: Int { parts.year }

  /// The month's number, 1 for January to 12 for December.
  public var month: Int { parts.month }

  /// The number of the day in its month, 1 to 31.
  public var dayOfMonth: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    Weekday.allCases[((daysSinceEpoch + 3) % 7 + 7) % 7]
  }

  /// The day so many days later, or earlier for a negative number.
  ///
  /// The answer stays within 1900 to 2199: past the end it is the last day there is.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    if let day = Day(daysSinceEpoch: sum), !overflow { return day }
    return days < 0 ? .earliest : .latest
  }

  /// The same day so many months later, or earlier for a negative number.
  ///
  /// Where that month is too short, its last day: 31 January and a month is 28 or 29 February.
  /// So for a series count from its first day each time, not from the day before.
  /// The answer stays within 1900 to 2199.
  public func adding(months: Int) -> Day {
    let parts = parts
    let (count, overflow) = (parts.year * 12 + parts.month - 1).addingReportingOverflow(months)
    guard !overflow, Day.years.contains(count / 12), let month = Month(rawValue: count % 12 + 1)
    else { return months < 0 ? .earliest : .latest }
    let year = count / 12
    let day = min(parts.day, month.length(in: year))
    return Day(unchecked: Day.daysFromEpoch(year: year, month: month.rawValue, day: day))
  }

  /// How many days there are from this day to another; negative when the other is earlier.
  public func days(until other: Day) -> Int {
    other.daysSinceEpoch - daysSinceEpoch
  }

  /// Whether one day comes before another.
  public static func < (one: Day, other: Day) -> Bool {
    one.daysSinceEpoch < other.daysSinceEpoch
  }
}

// The two sums below count years from March, so that a leap day is the last day of its year
// (Howard Hinnant, “chrono-compatible low-level date algorithms”).
extension Day {
  private static func daysFromEpoch(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = month > 2 ? month - 3 : month + 9
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    return marchYear * 365 + leapDays + dayOfYear - 719_468
  }

  private var parts: (year: Int, month: Int, day: Int) {
    let days = daysSinceEpoch + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = era * 400 + yearOfEra + (month > 2 ? 0 : 1)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}
