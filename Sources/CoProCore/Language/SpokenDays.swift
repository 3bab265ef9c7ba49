// Days and times as documents say them, in the document's language.

extension Weekday {
  /// The day's name.
  func name(in pack: LanguagePack) -> String {
    switch self {
    case .monday: pack.say("days/monday")
    case .tuesday: pack.say("days/tuesday")
    case .wednesday: pack.say("days/wednesday")
    case .thursday: pack.say("days/thursday")
    case .friday: pack.say("days/friday")
    case .saturday: pack.say("days/saturday")
    case .sunday: pack.say("days/sunday")
    }
  }
}

extension Month {
  /// The month's name.
  func name(in pack: LanguagePack) -> String {
    switch self {
    case .january: pack.say("months/january")
    case .february: pack.say("months/february")
    case .march: pack.say("months/march")
    case .april: pack.say("months/april")
    case .may: pack.say("months/may")
    case .june: pack.say("months/june")
    case .july: pack.say("months/july")
    case .august: pack.say("months/august")
    case .september: pack.say("months/september")
    case .october: pack.say("months/october")
    case .november: pack.say("months/november")
    case .december: pack.say("months/december")
    }
  }
}

extension Day {
  /// The day in full, such as “Sunday 29 March 2026” or “dydd Sul 29 Mawrth 2026”.
  public func words(in pack: LanguagePack) -> String {
    var places = places(in: pack)
    places["weekday"] = .text(weekday.name(in: pack))
    return pack.say("dates/day", places)
  }

  /// The day without its weekday.
  public func wordsWithoutWeekday(in pack: LanguagePack) -> String {
    pack.say("dates/day-without-weekday", places(in: pack))
  }

  /// The day and from when to when.
  public func words(_ range: TimeRange, in pack: LanguagePack) -> String {
    pack.say(
      "dates/day-and-times",
      ["day": .text(words(in: pack)), "times": .text(range.words(in: pack))])
  }

  private func places(in pack: LanguagePack) -> [String: PhrasePlace] {
    [
      "date": .number(dayOfMonth), "year": .number(year),
      "month": .text(Month(rawValue: month)?.name(in: pack) ?? ""),
    ]
  }
}

extension ClockTime {
  /// The time by the twelve-hour clock, such as “1pm”, “5:30pm” or “midday”.
  public func words(in pack: LanguagePack) -> String {
    if self == .midday { return pack.say("times/midday") }
    if self == .midnight { return pack.say("times/midnight") }
    let hours = (hour + 11) % 12 + 1
    let minutes = minute == 0 ? "" : minute < 10 ? ":0\(minute)" : ":\(minute)"
    let time: [String: PhrasePlace] = ["time": "\(hours)\(minutes)"]
    return hour < 12 ? pack.say("times/morning", time) : pack.say("times/afternoon", time)
  }
}

extension TimeRange {
  /// The range such as “1pm to 4pm”.
  public func words(in pack: LanguagePack) -> String {
    pack.say(
      "times/from-to",
      ["start": .text(start.words(in: pack)), "end": .text(end.words(in: pack))])
  }
}

extension Moment {
  /// The time and the day in full, such as “5pm on Friday 18 March 2022”.
  public func words(in pack: LanguagePack) -> String {
    pack.say(
      "dates/moment", ["time": .text(time.words(in: pack)), "day": .text(day.words(in: pack))])
  }
}

extension LengthOfTime {
  /// The length such as “2 hours”, “1 hour 30 minutes” or “40 minutes”.
  public func words(in pack: LanguagePack) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return pack.say("times/minutes", ["count": .number(rest)]) }
    if rest == 0 { return pack.say("times/hours", ["count": .number(hours)]) }
    return pack.say("times/hours-and-minutes", ["hours": .number(hours), "minutes": .number(rest)])
  }
}
