import Arguments
import CoProCore

/// `copro meeting series`: plans several meetings at once.
enum MeetingSeriesCommand {
  static let first = Option<String>("first", value: "DAY", help: "The day of the first meeting.")
  static let every = Option<String>(
    "every", value: "TIME", help: "How far apart: 4w, 2 weeks, monthly.")
  static let count = Option<Int>("count", number: "N", in: 1...100, help: "How many meetings.")
  static let dates = Option<String>(
    "dates", value: "DAYS", help: "All the days instead, with commas between.")

  static let command = Command<Console>(
    "series",
    summary: "Plan several meetings at the same time of day.",
    examples: [
      Example(
        "copro meeting series --first \"29 March 2027\" --start 1pm --end 4pm --every 4w --count 6",
        "six meetings, four weeks apart"),
      Example(
        "copro meeting series --dates \"29 March, 20 April, 3 May\" --start 14:00 --end 16:00",
        "three meetings on days you chose"),
    ],
    parameters: [first, every, count, dates, MeetingOptions.start, MeetingOptions.end]
      + MeetingOptions.place,
    exclusive: [[first, dates], [every, dates], [count, dates]]
  ) { arguments, console in
    let today = try console.today(arguments)
    let days = try days(arguments, today: today)
    guard let times = try MeetingOptions.times(arguments) else {
      throw arguments.missing([MeetingOptions.start, MeetingOptions.end])
    }
    for day in days { try MeetingOptions.check(times, on: day) }
    let updated = try console.update(arguments) { draft in
      let taken = Set(draft.project.meetings.filter(\.isOn).map(\.date))
      if let day = days.first(where: taken.contains) {
        throw Failure(
          .refused, "There is a meeting on \(day.words) already, so none of these were added.",
          wayOut: "Leave that day out, or plan one more meeting on it with: copro meeting add")
      }
      var added: [Identifier<Meeting>] = []
      for day in days {
        var meeting = Meeting(
          id: draft.newIdentifier(for: Meeting.self), date: day, start: times.start,
          end: times.end)
        MeetingOptions.setPlace(of: &meeting, arguments)
        draft.project.meetings.append(meeting)
        added.append(meeting.id)
      }
      return added
    }
    let meetings = updated.result.compactMap(updated.project.meeting)
    console.done(arguments, "Planned \(meetings.count) meetings:")
    for meeting in meetings {
      console.done(meeting, updated.project.numbers[meeting.id], arguments)
    }
    if let meeting = meetings.first {
      let changed = ChangedMeeting(meeting: meeting, project: updated.project)
      MeetingAdvice.warn(changed, today: today, console)
    }
    console.next(
      arguments, "copro meeting confirm-dates",
      "when the members have said that the dates suit them")
  }

  private static func days(_ arguments: Arguments, today: Day) throws -> [Day] {
    if let list = try arguments.value(
      of: dates, { try DayReader.readList($0, today: today, nearest: .future) })
    {
      return list.sorted()
    }
    let begin = try arguments.value(of: first) {
      try DayReader.read($0, today: today, nearest: .future)
    }
    guard let begin else { throw arguments.missing([first]) }
    let interval = try arguments.value(of: every) { try IntervalReader.read($0) }
    guard let interval else { throw arguments.missing([every]) }
    return interval.days(from: begin, count: try arguments.required(count))
  }
}

extension Console {
  fileprivate func done(_ meeting: Meeting, _ number: String, _ arguments: Arguments) {
    guard !arguments[Globals.quiet] else { return }
    message("  \(number)  \(meeting.when)")
  }
}
