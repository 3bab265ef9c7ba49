import Spelling

/// The words of one day, such as `sunday 29 march 2026`, put together into the day they mean.
struct DayPhrase {
  private enum Word: Equatable {
    case number(Int, figures: Int)
    case month(Month)
    case weekday(Weekday)
    /// Figures with `/`, `.` or `-` between them.
    case numbers([Int])
    case other(String)
  }

  private var words: [Word] = []

  /// Takes words in small letters.
  init(_ typed: [String]) {
    for word in typed where !["the", "of", "on"].contains(word) {
      let parts = word.split(whereSeparator: { "/.-".contains($0) })
      let numbers = parts.compactMap { TypedText.number($0) }
      if parts.count > 1, numbers.count == parts.count {
        // `12.30` is a time; two numbers are a day and month only with a stroke between.
        let isDay = parts.count == 3 || parts.count == 2 && word.contains("/")
        words.append(isDay ? .numbers(numbers) : .other(word))
      } else {
        // `29-Mar-2026`, as spreadsheets write it, and `Mar.`
        words += parts.map(DayPhrase.word)
      }
    }
  }

  private static func word(_ text: Substring) -> Word {
    let (figures, rest) = TypedText.figuresAndRest(text)
    if let number = TypedText.number(figures), ["", "st", "nd", "rd", "th"].contains(rest) {
      return .number(number, figures: figures.utf8.count)
    }
    if let month = DayWordlist.month(rest), figures.isEmpty { return .month(month) }
    if let weekday = DayWordlist.weekday(rest), figures.isEmpty { return .weekday(weekday) }
    return .other(String(text))
  }

  /// The day meant.
  func day(today: Day, nearest: DayReader.Nearest) throws(DayProblem.Reason) -> Day {
    if words.isEmpty { throw .empty }
    if let day = try relativeDay(today: today, nearest: nearest) { return day }
    var words = words
    var weekday: Weekday?
    if words.count > 1, case .weekday(let first) = words[0] {
      weekday = first
      words.removeFirst()
    } else if words.count > 1, case .weekday(let last) = words[words.count - 1] {
      weekday = last
      words.removeLast()
    }
    let day = try writtenDay(words, today: today, nearest: nearest)
    if let weekday, day.weekday != weekday { throw .otherWeekday(weekday, day: day) }
    return day
  }

  private func writtenDay(
    _ words: [Word], today: Day, nearest: DayReader.Nearest
  ) throws(DayProblem.Reason) -> Day {
    switch words.count {
    case 1:
      if case .numbers(let numbers) = words[0] {
        return try day(numbers, today: today, nearest: nearest)
      }
      if case .number(let number, let figures) = words[0], figures <= 2 { throw .noMonth(number) }
      if case .number(_, 4) = words[0] { throw .moreThanOneDay }
      if case .month = words[0] { throw .moreThanOneDay }
    case 2:
      switch (words[0], words[1]) {
      case (.number(let number, 1...2), .month(let month)),
        (.month(let month), .number(let number, 1...2)):
        return try DayPhrase.day(number, month, year: nil, today: today, nearest: nearest)
      case (.month, .number(_, 4)):
        throw .moreThanOneDay
      default: break
      }
    case 3:
      switch (words[0], words[1], words[2]) {
      case (.number(let number, 1...2), .month(let month), .number(let year, let figures)),
        (.month(let month), .number(let number, 1...2), .number(let year, let figures)):
        let full = figures == 2 ? 2_000 + year : year
        return try DayPhrase.day(number, month, year: full, today: today, nearest: nearest)
      default: break
      }
    default: break
    }
    throw unreadable
  }

  private func day(
    _ numbers: [Int], today: Day, nearest: DayReader.Nearest
  ) throws(DayProblem.Reason) -> Day {
    let yearFirst = numbers.count == 3 && numbers[0] > 99
    let day = yearFirst ? numbers[2] : numbers[0]
    var year = numbers.count == 3 ? numbers[yearFirst ? 0 : 2] : nil
    if let short = year, short < 100 { year = 2_000 + short }
    guard let month = Month(rawValue: numbers[1]) else {
      let turned = Day(year: year ?? today.year, month: day, day: numbers[1])
      let swapped = yearFirst ? nil : turned
      throw .noSuchMonth(numbers[1], swapped: swapped)
    }
    return try DayPhrase.day(day, month, year: year, today: today, nearest: nearest)
  }

  /// The day with a number in a month; without a year, the nearest there is.
  private static func day(
    _ number: Int, _ month: Month, year: Int?, today: Day, nearest: DayReader.Nearest
  ) throws(DayProblem.Reason) -> Day {
    let length = month.length(in: year ?? 2_000)
    guard (1...length).contains(number) else {
      throw .noSuchDay(month: month, year: year, length: length)
    }
    if let year {
      guard let day = Day(year: year, month: month.rawValue, day: number) else { throw .outOfRange }
      return day
    }
    // Leap days are at most eight years apart.
    for distance in 0...8 {
      let year = nearest == .future ? today.year + distance : today.year - distance
      guard let day = Day(year: year, month: month.rawValue, day: number) else { continue }
      if nearest == .future ? day >= today : day <= today { return day }
    }
    throw .outOfRange
  }
}

// Days said by how far off they are.
extension DayPhrase {
  private func relativeDay(
    today: Day, nearest: DayReader.Nearest
  ) throws(DayProblem.Reason) -> Day? {
    switch words.first {
    case .other("today") where words.count == 1: return today
    case .other("tomorrow") where words.count == 1: return today.adding(days: 1)
    case .other("yesterday") where words.count == 1: return today.adding(days: -1)
    case .weekday(let weekday) where words.count == 1:
      return day(weekday, nearest: nearest, from: today)
    case .other("next"), .other("last"), .other("this"):
      guard words.count == 2 else { return nil }
      if case .other(let unit) = words[1], ["week", "month", "year"].contains(unit) {
        throw .moreThanOneDay
      }
      guard case .weekday(let weekday) = words[1] else { return nil }
      if words[0] == .other("next") {
        return day(weekday, nearest: .future, from: today.adding(days: 1))
      }
      if words[0] == .other("last") {
        return day(weekday, nearest: .past, from: today.adding(days: -1))
      }
      return day(weekday, nearest: .future, from: today)
    case .other("in"):
      return try words.count == 3 ? day(counted: words[1], words[2], sign: 1, from: today) : nil
    default:
      guard words.count == 3, words[2] == .other("ago") else { return nil }
      return try day(counted: words[0], words[1], sign: -1, from: today)
    }
  }

  private func day(_ weekday: Weekday, nearest: DayReader.Nearest, from day: Day) -> Day {
    let ahead = (weekday.rawValue - day.weekday.rawValue + 7) % 7
    switch nearest {
    case .future: return day.adding(days: ahead)
    case .past: return day.adding(days: ahead == 0 ? 0 : ahead - 7)
    }
  }

  private func day(
    counted amount: Word, _ unit: Word, sign: Int, from today: Day
  ) throws(DayProblem.Reason) -> Day? {
    guard let count = count(amount), case .other(let name) = unit,
      let interval = IntervalReader.interval(count, name)
    else { return nil }
    let day = interval.day(sign, after: today)
    // The ends of the calendar stand for all that lies beyond them.
    if day == .earliest || day == .latest { throw .outOfRange }
    return day
  }

  private func count(_ word: Word) -> Int? {
    switch word {
    case .number(let number, _): number
    case .other(let name): TypedText.count(name)
    default: nil
    }
  }

  /// The reason for a text of no known form, with the word that spoils it where there is one.
  private var unreadable: DayProblem.Reason {
    let spare = ["in", "ago", "next", "last", "this", "week", "weeks", "day", "days", "month"]
    for case .other(let word) in words where !spare.contains(word) {
      guard TypedText.count(word) == nil, word.utf8.allSatisfy({ !TypedText.isFigure($0) })
      else { continue }
      let near = Spelling.nearest(to: word, in: DayWordlist.known)
      if words.count > 1 || !near.isEmpty { return .unknownWord(word, near: near) }
    }
    return .notADay
  }
}
