/// Reads times as people type them: `13:00`, `1pm`, `1.30 pm`, `12.30`, `noon`, `1-4pm`.
///
/// With minutes and neither am nor pm a time is by the 24-hour clock; an hour alone is refused.
public enum TimeReader {
  /// The time that a text names.
  ///
  /// - Throws: a `TimeProblem` that says what is wrong and what to type.
  public static func read(_ text: String) throws(TimeProblem) -> ClockTime {
    do {
      return try TypedTime(TypedText.words(text)).time()
    } catch {
      throw TimeProblem(typed: text, reason: error)
    }
  }

  /// The time that a text names in a programme, at or after the time before it.
  ///
  /// In a printed programme `12.30, 1.00, 4.30` all are in the afternoon: a time without am or
  /// pm that falls back is read as twelve hours later.
  ///
  /// - Throws: a `TimeProblem` when it cannot be read, never because of the order.
  public static func read(
    _ text: String, inProgrammeAfter before: ClockTime
  ) throws(TimeProblem) -> ClockTime {
    do {
      let typed = try TypedTime(TypedText.words(text))
      let time = try typed.time()
      if typed.isSure || time >= before { return time }
      let later = try typed.time(in: .afternoon)
      return later >= before ? later : time
    } catch {
      throw TimeProblem(typed: text, reason: error)
    }
  }

  /// The start and end that a text names: `1-4pm`, `1pm to 4pm`, `13:00-15:00`, `11-1pm`.
  ///
  /// Where only one of the two says am or pm, the other is the nearest that fits.
  ///
  /// - Throws: a `TimeProblem` that says what is wrong and what to type.
  public static func readRange(_ text: String) throws(TimeProblem) -> TimeRange {
    do {
      return try range(TypedText.words(text))
    } catch {
      throw TimeProblem(typed: text, reason: error)
    }
  }

  private static func range(_ typed: [String]) throws(TimeProblem.Reason) -> TimeRange {
    if typed.isEmpty { throw .empty }
    // Dashes and the words between two times come down to one sign.
    let words = (typed.first == "from" ? typed.dropFirst() : typed[...]).flatMap { word in
      ["to", "until", "till"].contains(word) ? ["-"] : DashedWords.split(word)
    }
    let sides = words.split(separator: "-", omittingEmptySubsequences: false)
    guard sides.count <= 2, let first = sides.first, let last = sides.last else { throw .notATime }
    let start = try TypedTime(first)
    if sides.count == 1 { throw .noEnd(start: try start.time()) }
    let end = try TypedTime(last)
    let (from, to) = try times(start, end)
    guard let range = TimeRange(start: from, end: to) else {
      throw .endNotAfterStart(start: from, end: to)
    }
    return range
  }

  private static func times(
    _ start: TypedTime, _ end: TypedTime
  ) throws(TimeProblem.Reason) -> (ClockTime, ClockTime) {
    if !start.isSure, let half = end.half {
      // `1-4pm` is all in the afternoon; `11-1pm` begins in the morning. `4-1pm` does not begin
      // in the night: somebody has changed the two about.
      let to = try end.time()
      let same = try start.time(in: half)
      let morning = try start.time(in: .morning)
      return (same >= to && morning < to && morning.hour >= 6 ? morning : same, to)
    }
    if start.isSure, !end.isSure {
      // `1pm-4` can only end in the afternoon; `10am-11` is the nearest, 11am.
      let from = try start.time()
      if end.minute != nil {
        let to = try end.time()
        if from < to { return (from, to) }
      }
      let morning = try end.time(in: .morning)
      let afternoon = try end.time(in: .afternoon)
      return (from, morning > from ? morning : afternoon)
    }
    if start.minute == nil || end.minute == nil, !start.isSure {
      throw .bareHours(start.hour, end.hour)
    }
    return (try start.time(), try end.time())
  }

  /// A time as a person would type it, with `12pm` for midday.
  static func typed(_ time: ClockTime) -> String {
    time == .midday ? "12pm" : time.words
  }
}

/// Cuts words at dashes, which stay as words of their own: `1-4pm` is `1`, `-`, `4pm`.
private enum DashedWords {
  static func split(_ word: String) -> [String] {
    var parts = [""]
    for character in word {
      if character == "-" {
        parts += ["-", ""]
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }
  }
}
