/// Reads days as people type them: `29 March 2026`, `29/3/26`, `next Tuesday`, `in 2 weeks`.
///
/// Letter case, extra white space and punctuation at the end do not matter. In figures the day
/// stands before the month, as in the United Kingdom; where the year stands first, in ISO order.
public enum DayReader {
  /// Which day is meant where the year or the week is left out.
  public enum Nearest: Hashable, Sendable {
    /// Today or the next one after it, as in plans.
    case future
    /// Today or the last one before it, as in records.
    case past
  }

  /// The day that a text names.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - today: the day that `today` and the like are counted from.
  ///   - nearest: which day is meant by `29 March` and by `Tuesday`.
  /// - Returns: the day; the command echoes it in full.
  /// - Throws: a `DayProblem` that says what is wrong and what to type.
  public static func read(
    _ text: String, today: Day, nearest: Nearest
  ) throws(DayProblem) -> Day {
    if let day = Day(iso: text) { return day }
    do {
      return try DayPhrase(TypedText.words(text)).day(today: today, nearest: nearest)
    } catch {
      throw DayProblem(typed: text, reason: error)
    }
  }

  /// The day of something that is noted: today or a day that has been.
  ///
  /// - Throws: a `DayProblem`, also for a day that is still to come: it is most often a wrong year.
  public static func readRecord(_ text: String, today: Day) throws(DayProblem) -> Day {
    let day = try read(text, today: today, nearest: .past)
    if day > today { throw DayProblem(typed: text, reason: .stillToCome(day, today: today)) }
    return day
  }

  /// The days that a list names, in the order typed: `29 March, 20 April and 3 May`.
  ///
  /// Days stand apart by commas, semicolons, line ends or `and`. A comma before a year, or after
  /// a weekday, belongs to the day.
  ///
  /// - Throws: a `DayProblem` for the first day that cannot be read or that is there twice.
  public static func readList(
    _ text: String, today: Day, nearest: Nearest
  ) throws(DayProblem) -> [Day] {
    let parts = listed(text)
    guard !parts.isEmpty else { throw DayProblem(typed: text, reason: .empty) }
    var days: [Day] = []
    for part in parts {
      let day = try read(part, today: today, nearest: nearest)
      if days.contains(day) { throw DayProblem(typed: part, reason: .repeated(day)) }
      days.append(day)
    }
    return days
  }

  private static func listed(_ text: String) -> [String] {
    var parts: [String] = []
    for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
      var words: [Substring] = []
      let end: [Substring] = ["and"]
      for word in piece.split(whereSeparator: \.isWhitespace) + end {
        if word.lowercased() != "and" {
          words.append(word)
        } else if !words.isEmpty {
          let part = words.joined(separator: " ")
          words = []
          if let last = parts.last, belong(last, part) {
            parts[parts.count - 1] = "\(last), \(part)"
          } else {
            parts.append(part)
          }
        }
      }
    }
    return parts
  }

  /// Whether two parts on either side of a comma are one day: `March 29, 2026`, `Sunday, 29 March`.
  private static func belong(_ before: String, _ after: String) -> Bool {
    if after.utf8.count == 4, TypedText.number(after) != nil { return true }
    let first = TypedText.words(after).first ?? ""
    return DayWordlist.weekday(before.lowercased()) != nil
      && first.utf8.contains(where: TypedText.isFigure)
  }
}
