/// Times and days as easy read has them: “1 o'clock in the afternoon”, and never a day without its
/// weekday.
enum SpelledTimes {
  /// The text with every “1pm” spelled out, and a weekday before every “29 March 2022”.
  static func spelled(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var spelled: [String] = []
    for (index, word) in words.enumerated() {
      if let name = weekday(words, index) { spelled.append(name) }
      let next = index + 2 < words.count && words[index + 1] == "to" ? words[index + 2] : nil
      spelled.append(spelledTime(word, before: next))
    }
    return spelled.joined(separator: " ")
  }

  /// The weekday of the day that begins at a word, if it does not stand there.
  private static func weekday(_ words: [String], _ index: Int) -> String? {
    guard index + 2 < words.count, let date = Int(bare(words[index]).word),
      words[index].first?.isNumber == true,
      let month = Month.allCases.first(where: { $0.name == words[index + 1] }),
      let year = Int(bare(words[index + 2]).word),
      let day = Day(year: year, month: month.rawValue, day: date)
    else { return nil }
    let hasWeekday = index > 0 && words[index - 1].hasSuffix("day")
    return hasWeekday ? nil : day.weekday.name
  }

  /// A time in words; in “1pm to 4pm” the first has no part of the day of its own.
  private static func spelledTime(_ word: String, before next: String?) -> String {
    let (before, time, after) = bare(word)
    guard let (clock, part) = clockAndPart(time) else { return word }
    let isSaidNext = after.isEmpty && next.flatMap { clockAndPart(bare($0).word) }?.part == part
    return "\(before)\(clock)\(isSaidNext ? "" : " " + part)\(after)"
  }

  private static func clockAndPart(_ time: Substring) -> (clock: String, part: String)? {
    if time == "midday" || time == "midnight" { return ("12 o'clock", String(time)) }
    let isMorning = time.hasSuffix("am")
    guard isMorning || time.hasSuffix("pm") else { return nil }
    let parts = time.dropLast(2).split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count < 3, let hour = parts.first.flatMap({ Int($0) }), (1...12).contains(hour),
      let minutes = parts.count == 2 ? Int(parts[1]) : 0
    else { return nil }
    let isEvening = !isMorning && hour != 12 && hour >= 6
    let part = isMorning ? "in the morning" : isEvening ? "in the evening" : "in the afternoon"
    return (Self.clock(hour, minutes), part)
  }

  private static func clock(_ hour: Int, _ minutes: Int) -> String {
    switch minutes {
    case 0: "\(hour) o'clock"
    case 15: "quarter past \(hour)"
    case 30: "half past \(hour)"
    case 45: "quarter to \(hour % 12 + 1)"
    case ..<30: "\(minutes) minutes past \(hour)"
    default: "\(60 - minutes) minutes to \(hour % 12 + 1)"
    }
  }

  /// A word and the marks on either side of it.
  private static func bare(_ word: String) -> (before: Substring, word: Substring, after: Substring)
  {
    let start = word.firstIndex { $0.isLetter || $0.isNumber } ?? word.endIndex
    let end = word.lastIndex { $0.isLetter || $0.isNumber }.map { word.index(after: $0) } ?? start
    return (word[..<start], word[start..<end], word[end...])
  }
}
