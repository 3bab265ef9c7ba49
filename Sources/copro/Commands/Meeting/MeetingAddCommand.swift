import Arguments
import CoProCore

/// `copro meeting add`: plans one meeting.
enum MeetingAddCommand {
  static let date = MeetingOptions.date.required

  static let command = Command<Console>(
    "add",
    summary: "Plan a meeting.",
    examples: [
      Example("copro meeting add --date \"29 March 2027\" --start 1pm --end 4pm", "plan a meeting"),
      Example(
        "copro meeting add --date 2027-04-20 --start 14:00 --end 16:00 --how online "
          + "--joining \"We will e-mail you a link.\"", "plan a meeting online"),
    ],
    parameters: [date, MeetingOptions.start, MeetingOptions.end] + MeetingOptions.place
  ) { arguments, console in
    let today = try console.today(arguments)
    let day = try arguments.value(of: date) {
      try DayReader.read($0, today: today, nearest: .future)
    }
    guard let times = try MeetingOptions.times(arguments) else {
      throw arguments.missing([MeetingOptions.start, MeetingOptions.end])
    }
    try MeetingOptions.check(times, on: day)
    let updated = try console.update(arguments) { draft in
      var meeting = Meeting(
        id: draft.newIdentifier(for: Meeting.self), date: day, start: times.start, end: times.end)
      MeetingOptions.setPlace(of: &meeting, arguments)
      draft.project.meetings.append(meeting)
      return meeting
    }
    let added = ChangedMeeting(meeting: updated.result, project: updated.project)
    console.done(arguments, "Planned \(added.words.lowercasedStart).")
    MeetingAdvice.warn(added, today: today, console)
    MeetingAdvice.next(added, arguments, console)
  }
}
