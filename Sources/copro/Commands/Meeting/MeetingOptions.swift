import Arguments
import CoProCore

/// The options that say when, where and how a meeting is held.
enum MeetingOptions {
  static let date = Option<String>(
    "date", value: "DAY", help: "The day, such as “29 March 2027” or “next Tuesday”.")
  static let start = Option<String>(
    "start", value: "TIME", help: "When it starts, such as 1pm; or from when to when, as in 1-4pm.")
  static let end = Option<String>("end", value: "TIME", help: "When it ends, such as 4pm or 16:00.")
  static let title = Option<String>(
    "title", value: "TEXT", help: "What the meeting is called, beside its number.")
  static let venue = Option<String>("venue", value: "PLACE", help: "Where it is held.")
  static let how = Option<Meeting.How>(
    "how", value: "WAY", of: Meeting.How.self, help: "How people take part.")
  static let joining = Option<String>(
    "joining", value: "TEXT", help: "How to join online or by telephone.")
  static let access = Option<String>(
    "access", value: "TEXT",
    help: "What is arranged so that everyone can take part."
  ).repeating

  static let food = Option<String>(
    "food", value: "TEXT", help: "What there is to eat, where food is offered.")

  /// Where and how, for a meeting that is new or changed.
  static var place: [any Parameter] { [title, venue, how, joining, access, food] }

  /// Takes over what was given of where and how.
  static func setPlace(of meeting: inout Meeting, _ arguments: Arguments) {
    if let text = arguments[title] { meeting.title = text.isEmpty ? nil : text }
    if let text = arguments[venue] { meeting.venue = text.isEmpty ? nil : text }
    if let way = arguments[how] { meeting.how = way }
    if let text = arguments[joining] { meeting.joining = text.isEmpty ? nil : text }
    if let text = arguments[food] { meeting.food = text.isEmpty ? nil : text }
    if arguments.given(access) { meeting.access = arguments[access].filter { !$0.isEmpty } }
  }

  /// From when to when, as far as it was given.
  ///
  /// - Parameters:
  ///   - arguments: what was given.
  ///   - old: the times of a meeting that is changed; the new start keeps its length where no end is
  ///     given.
  /// - Returns: the times, or `nil` where neither a start nor an end was given.
  /// - Throws: ``CommandLineProblem`` where one is missing, cannot be read, or the end is not later.
  static func times(_ arguments: Arguments, changing old: TimeRange? = nil) throws -> TimeRange? {
    if !arguments.given(end), let text = arguments[start], let range = rangeIfBoth(text) {
      return range
    }
    let from = try arguments.value(of: start) { text in
      do {
        return try TimeReader.read(text)
      } catch {
        throw Self.problemOfRange(text) ?? error
      }
    }
    let until = try arguments.value(of: end) { text in
      guard let from = from ?? old?.start else { return try TimeReader.read(text) }
      return try TimeReader.read(text, inProgrammeAfter: from)
    }
    if from == nil, until == nil { return nil }
    guard let begin = from ?? old?.start else { throw arguments.missing([start]) }
    let moved = old.flatMap { begin.adding(minutes: $0.length.minutes) }
    guard let finish = until ?? moved else { throw arguments.missing([end]) }
    guard let range = TimeRange(start: begin, end: finish) else {
      throw arguments.refused(
        arguments.given(end) ? end : start,
        ValueProblem(
          "The meeting would start at \(begin.words) and end at \(finish.words). "
            + "It has to end later the same day."))
    }
    return range
  }

  private static func rangeIfBoth(_ text: String) -> TimeRange? {
    (try? TimeReader.read(text)) == nil ? try? TimeReader.readRange(text) : nil
  }

  /// What is wrong with two times, where two were typed.
  private static func problemOfRange(_ text: String) -> TimeProblem? {
    do {
      _ = try TimeReader.readRange(text)
      return nil
    } catch {
      switch error.reason {
      case .bareHours, .endNotAfterStart: return error
      default: return nil
      }
    }
  }

  /// Refuses times that the clocks skip or show twice on that day.
  static func check(_ range: TimeRange, on day: Day) throws {
    for time in [range.start, range.end] { _ = try MomentReader.moment(time, on: day) }
  }
}
