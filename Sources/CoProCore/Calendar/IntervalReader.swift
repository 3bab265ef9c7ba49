/// Reads how far apart the days of a series are: `4w`, `2 weeks`, `monthly`, `every 10 days`.
public enum IntervalReader {
  /// The interval that a text names.
  ///
  /// - Throws: an `IntervalProblem` that says what to type.
  public static func read(_ text: String) throws(IntervalProblem) -> Interval {
    var words = TypedText.words(text)
    if words.first == "every", words.count > 1 { words.removeFirst() }
    if words.isEmpty { throw IntervalProblem(typed: text, reason: .empty) }
    if words.count == 1 {
      if let named = named(words[0]) { return named }
      let (figures, rest) = TypedText.figuresAndRest(words[0])
      words = figures.isEmpty ? ["1", rest] : [figures, rest]
    }
    guard words.count == 2, let count = TypedText.count(words[0]) else {
      throw IntervalProblem(typed: text, reason: .notAnInterval)
    }
    if words[1].isEmpty { throw IntervalProblem(typed: text, reason: .noUnit(count)) }
    guard let interval = interval(count, words[1]) else {
      throw IntervalProblem(typed: text, reason: .notAnInterval)
    }
    guard (1...1_000).contains(count) else {
      throw IntervalProblem(typed: text, reason: .outOfRange)
    }
    return interval
  }

  private static func named(_ word: String) -> Interval? {
    switch word {
    case "daily": .days(1)
    case "weekly": .weeks(1)
    case "fortnightly": .weeks(2)
    case "monthly": .months(1)
    case "quarterly": .months(3)
    case "yearly", "annually": .months(12)
    default: nil
    }
  }

  /// So many of a unit, named in small letters: `w`, `week`, `weeks`.
  static func interval(_ count: Int, _ unit: String) -> Interval? {
    switch unit {
    case "d", "day", "days": .days(count)
    case "w", "wk", "wks", "week", "weeks": .weeks(count)
    case "fortnight", "fortnights": .weeks(2 * count)
    case "m", "month", "months": .months(count)
    case "y", "year", "years": .months(12 * count)
    default: nil
    }
  }
}
