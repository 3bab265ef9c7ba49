/// Reads a day with a time: `5pm 18 March 2022`, `18 March 2022, 5pm`, `2022-03-18T17:00`.
public enum MomentReader {
  /// The day and time that a text names, in either order.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - today: the day that `today` and the like are counted from.
  ///   - nearest: which day is meant where the year or the week is left out.
  /// - Returns: a moment that comes exactly once on the clocks of the United Kingdom.
  /// - Throws: a `MomentProblem` that says what is wrong and what to type.
  public static func read(
    _ text: String, today: Day, nearest: DayReader.Nearest
  ) throws(MomentProblem) -> Moment {
    let words = parts(text)
    guard words.count <= 12 else { throw .notAMoment(typed: text) }
    var timeProblem: TimeProblem?
    var dayProblem: DayProblem?
    // Longest day first, so that `18 March 2022 5` goes wrong at the 5.
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      for dayFirst in [true, false] {
        let dayText = words[dayFirst ? 0..<count : (words.count - count)..<words.count]
        let timeText = words[dayFirst ? count..<words.count : 0..<(words.count - count)]
        let day = attempt { () throws(DayProblem) in
          try DayReader.read(dayText.joined(separator: " "), today: today, nearest: nearest)
        }
        let time = attempt { () throws(TimeProblem) in
          try TimeReader.read(timeText.joined(separator: " "))
        }
        switch (day, time) {
        case (.success(let day), .success(let time)): return try moment(time, on: day)
        case (.success, .failure(let problem)): timeProblem = timeProblem ?? problem
        case (.failure(let problem), .success): dayProblem = dayProblem ?? problem
        case (.failure, .failure): break
        }
      }
    }
    if let day = try? DayReader.read(text, today: today, nearest: nearest) {
      throw .noTime(typed: text, day: day)
    }
    if let time = try? TimeReader.read(text) { throw .noDay(typed: text, time: time) }
    if let dayProblem { throw .day(DayProblem(typed: text, reason: dayProblem.reason)) }
    if let timeProblem { throw .time(TimeProblem(typed: text, reason: timeProblem.reason)) }
    throw .notAMoment(typed: text)
  }

  /// The moment of a time on a day, once it is sure that it comes exactly once.
  ///
  /// - Throws: `neverComes` or `comesTwice` for the hour in which the clocks change.
  public static func moment(
    _ time: ClockTime, on day: Day
  ) throws(MomentProblem) -> Moment {
    let moment = Moment(day: day, time: time)
    switch UKClock.occurrence(of: day, time) {
    case .once: return moment
    case .never: throw .neverComes(moment)
    case .twice: throw .comesTwice(moment)
    }
  }

  /// The words of the text, without `at` and `by`, and an ISO moment cut at its `T`.
  private static func parts(_ text: String) -> [String] {
    var words = TypedText.words(text).filter { !["at", "by", "on"].contains($0) }
    if words.count == 1, let both = Moment(iso: words[0].uppercased()) {
      words = [both.day.iso, both.time.iso]
    }
    return words
  }

  private static func attempt<Value, Problem: Error>(
    _ read: () throws(Problem) -> Value
  ) -> Result<Value, Problem> {
    do {
      return .success(try read())
    } catch {
      return .failure(error)
    }
  }
}
