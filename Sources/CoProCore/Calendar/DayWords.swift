// How days and times are written for people, in the GOV.UK style: “5:30pm”, “midday”, “1pm to 4pm”.

extension Day {
  /// The day in full, such as “Sunday 29 March 2026”.
  public var words: String { "\(weekday.name) \(wordsWithoutWeekday)" }

  /// The day without its weekday, such as “29 March 2026”.
  public var wordsWithoutWeekday: String { "\(wordsWithoutYear) \(year)" }

  /// The day without weekday and year, such as “29 March”.
  public var wordsWithoutYear: String {
    "\(dayOfMonth) \(Month(rawValue: month)?.name ?? "")"
  }

  /// The day and from when to when, such as “Sunday 29 March 2026, 1pm to 4pm”.
  public func words(_ range: TimeRange) -> String { "\(words), \(range.words)" }
}

extension ClockTime {
  /// The time by the twelve-hour clock, such as “1pm”, “5:30pm”, “midday” or “midnight”.
  public var words: String {
    if self == .midday { return "midday" }
    if self == .midnight { return "midnight" }
    let hours = (hour + 11) % 12 + 1
    let minutes = minute == 0 ? "" : minute < 10 ? ":0\(minute)" : ":\(minute)"
    return "\(hours)\(minutes)\(hour < 12 ? "am" : "pm")"
  }
}

extension TimeRange {
  /// The range such as “1pm to 4pm” or “10am to 12:30pm”.
  public var words: String { "\(start.words) to \(end.words)" }
}

extension Moment {
  /// The time and the day in full, such as “5pm on Friday 18 March 2022”.
  public var words: String { "\(time.words) on \(day.words)" }
}

extension LengthOfTime {
  /// The length such as “2 hours”, “1 hour 30 minutes” or “40 minutes”.
  public var words: String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return counted(rest, "minute") }
    if rest == 0 { return counted(hours, "hour") }
    return "\(counted(hours, "hour")) \(counted(rest, "minute"))"
  }
}

extension Interval {
  /// The interval such as “every 4 weeks”, “every month” or “every 10 days”.
  public var words: String {
    switch self {
    case .days(let days) where days % 7 == 0: every(days / 7, "week")
    case .days(let days): every(days, "day")
    case .months(let months) where months % 12 == 0: every(months / 12, "year")
    case .months(let months): every(months, "month")
    }
  }

  private func every(_ count: Int, _ unit: String) -> String {
    count == 1 ? "every \(unit)" : "every \(counted(count, unit))"
  }
}
