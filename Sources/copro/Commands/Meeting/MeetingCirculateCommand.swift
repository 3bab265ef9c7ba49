import Arguments
import CoProCore

/// `copro meeting circulate`: notes that the notes of a meeting went to all members.
enum MeetingCirculateCommand {
  static let command = Command<Console>(
    "circulate",
    summary: "Note that the notes of a meeting went to everyone in the group.",
    examples: [
      Example("copro meeting circulate last", "they went out today"),
      Example("copro meeting circulate 2 --sent \"5 April\"", "they went out earlier"),
    ],
    parameters: [MeetingCommand.meeting, MeetingPapersCommand.sent]
  ) { arguments, console in
    let today = try console.today(arguments)
    let day =
      try arguments.value(of: MeetingPapersCommand.sent) {
        try DayReader.readRecord($0, today: today)
      } ?? today
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting]
    ) { meeting, project in
      guard meeting.hasRecord else {
        throw Failure(
          .refused, "There are no notes of meeting \(project.numbers[meeting.id]) yet.",
          wayOut: "Write them first: copro meeting note|decide|action "
            + "\(project.numbers[meeting.id]) TEXT")
      }
      if day < meeting.date {
        throw arguments.refused(
          MeetingPapersCommand.sent,
          ValueProblem("That is before the meeting, which was on \(meeting.date.words)."))
      }
      meeting.minutes.circulated = day
    }
    console.done(
      arguments,
      "Noted: the notes of meeting \(changed.number) went to everyone on \(day.words).")
    guard let next = changed.project.meeting(after: changed.meeting) else { return }
    let days = day.days(until: next.date)
    let wanted = changed.project.settings.papersDays
    if days >= 0, days < wanted {
      let words = days == 1 ? "1 day" : "\(days) days"
      console.warn(
        "That is \(words) before the next meeting, not \(wanted). Some people may not have read them."
      )
    }
    console.next(
      arguments, "copro agenda \(changed.project.numbers[next.id])", "see the next agenda")
  }
}
