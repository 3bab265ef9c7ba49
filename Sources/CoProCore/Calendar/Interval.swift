/// How far apart the days of a series are.
public enum Interval: Hashable, Sendable {
  /// So many days, at least 1; a week is 7.
  case days(Int)
  /// So many months, at least 1; a year is 12.
  case months(Int)

  /// So many weeks.
  public static func weeks(_ count: Int) -> Interval { .days(count * 7) }

  /// The day this many intervals after a first day.
  ///
  /// Counted from the first day, so that a monthly series begun on the 31st is on the 31st
  /// again after a short month.
  public func day(_ count: Int, after first: Day) -> Day {
    switch self {
    case .days(let days): first.adding(days: product(days, count))
    case .months(let months): first.adding(months: product(months, count))
    }
  }

  /// The first days of a series, the first one included.
  ///
  /// Fewer where the calendar ends: after the first day, all are before 31 December 2199.
  public func days(from first: Day, count: Int) -> [Day] {
    var days: [Day] = []
    for number in 0..<max(0, count) {
      let next = day(number, after: first)
      if number > 0, next == .latest { break }
      days.append(next)
    }
    return days
  }

  private func product(_ one: Int, _ other: Int) -> Int {
    let (product, overflow) = one.multipliedReportingOverflow(by: other)
    return overflow ? ((one < 0) == (other < 0) ? .max : .min) : product
  }
}
