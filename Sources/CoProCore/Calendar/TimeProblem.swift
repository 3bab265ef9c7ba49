/// Why a text could not be read as a time, or as from when to when.
public struct TimeProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Error, Equatable, Sendable {
    /// Nothing was typed.
    case empty
    /// It has none of the forms a time is written in.
    case notATime
    /// It is an hour, 0 to 23, that says neither am nor pm and has no minutes.
    case bareHour(Int)
    /// An hour with am or pm is not 1 to 12.
    case noSuchHalfDayHour(Int)
    /// The hour is not 0 to 23, or the minutes are not 0 to 59.
    case noSuchTime
    /// Two hours, of which it is not sure that they are in the morning or the afternoon.
    case bareHours(Int, Int)
    /// There is no end.
    case noEnd(start: ClockTime)
    /// The end is not after the start.
    case endNotAfterStart(start: ClockTime, end: ClockTime)
  }

  /// The text that was typed.
  public let typed: String

  /// What is wrong with it.
  public let reason: Reason

  /// A problem with a text.
  public init(typed: String, reason: Reason) {
    self.typed = typed
    self.reason = reason
  }

  /// What was typed, what is wrong and what to type, in full sentences.
  public var message: String {
    let typed = TypedText.quoted(typed)
    return switch reason {
    case .empty: "The time is missing. Write a time such as 1pm, 1:30pm or 13:00."
    case .notATime:
      "\(typed) is not a time that can be read. Write a time such as 1pm, 1:30pm or 13:00."
    case .bareHour(let hour) where (1...12).contains(hour):
      "\(typed) could be in the morning or the afternoon. Write \(hour)am or \(hour)pm."
    case .bareHour(let hour):
      "\(typed) is not a full time. Write it with minutes, such as \(hourWithMinutes(hour))."
    case .noSuchHalfDayHour(let hour):
      "\(typed) is not a time: before am or pm the hour is 1 to 12."
        + " Write a time such as \(hourWithoutHalf(hour))."
    case .noSuchTime:
      "\(typed) is not a time: hours go from 0 to 23 and minutes from 00 to 59."
        + " Write a time such as 1pm, 1:30pm or 13:00."
    case .bareHours(let start, let end):
      "\(typed) could be in the morning or the afternoon."
        + " Say which with am or pm, such as \(example(start, end))."
    case .noEnd(let start):
      "\(typed) does not say when it ends. Write both times, such as \(withEnd(start))."
    case .endNotAfterStart(let start, let end):
      "\(typed) ends at \(end.words), which is not after it starts at \(start.words)."
        + " \(advice(start, end))"
    }
  }

  private func hourWithMinutes(_ hour: Int) -> String {
    (ClockTime(hour: hour) ?? .midnight).iso
  }

  private func hourWithoutHalf(_ hour: Int) -> String {
    guard let time = ClockTime(hour: hour) else { return "1pm or 13:00" }
    return "\(time.words) or \(time.iso)"
  }

  private func example(_ start: Int, _ end: Int) -> String {
    guard let from = ClockTime(hour: start % 12 + (start < 8 || start == 12 ? 12 : 0)),
      let to = ClockTime(hour: end > 12 ? end : end % 12 + (end < 8 || end == 12 ? 12 : 0)),
      from < to
    else { return "10am to 12pm" }
    return TimeReader.typed(from) + " to " + TimeReader.typed(to)
  }

  private func withEnd(_ start: ClockTime) -> String {
    let end = start.adding(minutes: 120) ?? start.adding(minutes: 15)
    return "\(start.words) to \(end?.words ?? "11:59pm")"
  }

  private func advice(_ start: ClockTime, _ end: ClockTime) -> String {
    if end == .midnight { return "Write midday for 12 noon, or 11:59pm for midnight." }
    // `12.30-2.00`: in the afternoon it would do.
    if end.hour < 12, let later = end.adding(minutes: 720), start < later {
      return "Did you mean \(start.words) to \(later.words)?"
    }
    return "Write the earlier time first, such as 1pm to 4pm."
  }
}
