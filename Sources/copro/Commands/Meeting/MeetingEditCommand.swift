import Arguments
import CoProCore

/// `copro meeting edit`: moves a meeting, or says more about it.
enum MeetingEditCommand {
  static let backOn = Flag("back-on", help: "Hold a meeting after all that was called off.")

  static let command = Command<Console>(
    "edit",
    summary: "Move a meeting, or change where and how it is held.",
    examples: [
      Example("copro meeting edit 3 --date \"4 May 2027\"", "move it to another day"),
      Example("copro meeting edit next --start 2pm", "start later; it stays as long as it was"),
      Example(
        "copro meeting edit 2 --access \"Step-free entrance\" --access \"Hearing loop\"",
        "say what is arranged"),
    ],
    parameters: [
      MeetingCommand.meeting, MeetingOptions.date, MeetingOptions.start, MeetingOptions.end,
    ] + MeetingOptions.place + [backOn]
  ) { arguments, console in
    let today = try console.today(arguments)
    let day = try arguments.value(of: MeetingOptions.date) {
      try DayReader.read($0, today: today, nearest: .future)
    }
    let given: [any Parameter] =
      [MeetingOptions.date, MeetingOptions.start, MeetingOptions.end, backOn]
      + MeetingOptions.place
    guard given.contains(where: arguments.given) else {
      throw Failure(
        .commandLine, "Say what to change.",
        wayOut: "For instance: copro meeting edit \(arguments[MeetingCommand.meeting]) --start 2pm")
    }
    var wasMoved = false
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting], onlyIfOn: !arguments[backOn]
    ) { meeting, _ in
      let old = meeting
      if let day { meeting.date = day }
      let range = TimeRange(start: meeting.start, end: meeting.end)
      if let times = try MeetingOptions.times(arguments, changing: range) {
        (meeting.start, meeting.end) = (times.start, times.end)
      }
      if let times = TimeRange(start: meeting.start, end: meeting.end) {
        try MeetingOptions.check(times, on: meeting.date)
      }
      if arguments[backOn] { meeting.cancelled = nil }
      MeetingOptions.setPlace(of: &meeting, arguments)
      wasMoved =
        (old.date, old.start, old.end) != (meeting.date, meeting.start, meeting.end)
      if wasMoved {
        // A date that has changed has to be confirmed again.
        meeting.datesConfirmed = nil
        meeting.confirmedBy = []
      }
    }
    console.done(arguments, "Changed: \(changed.words).")
    if wasMoved, changed.meeting.papersSent != nil {
      console.warn("Its papers have gone out already. Tell everyone about the new time.")
    }
    if wasMoved { MeetingAdvice.warn(changed, today: today, console) }
    MeetingAdvice.next(changed, arguments, console)
  }
}
