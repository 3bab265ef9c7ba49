import Arguments
import CoProCore

/// `copro meeting remind`: notes that reminders went out, or says who wants one.
enum MeetingRemindCommand {
  static let sent = Option<String>(
    "sent", value: "DAY", help: "The day they went out.", usually: "today")
  static let list = Flag("list", help: "Only list who wants a reminder.")

  static let command = Command<Console>(
    "remind",
    summary: "Note that reminders went out to those who want one, or list them.",
    examples: [
      Example("copro meeting remind next --list", "who wants a reminder"),
      Example("copro meeting remind next", "they went out today"),
    ],
    parameters: [MeetingCommand.meeting, sent, list],
    exclusive: [[sent, list]]
  ) { arguments, console in
    if arguments[list] { return try show(arguments, console) }
    let today = try console.today(arguments)
    let day = try console.pastDay(sent, arguments) ?? today
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting]
    ) { meeting, _ in
      if !meeting.remindersSent.contains(day) { meeting.remindersSent.append(day) }
      meeting.remindersSent.sort()
    }
    console.done(
      arguments, "Noted: reminders of meeting \(changed.number) went out on \(day.words).")
    if day > changed.meeting.date { console.warn("That is after the meeting.") }
  }

  private static func show(_ arguments: Arguments, _ console: Console) throws {
    let project = try console.load(arguments)
    let meeting = try project.meeting(
      named: arguments[MeetingCommand.meeting], today: try console.today(arguments))
    let wanting = project.members.filter {
      $0.wantsReminders == true && $0.forgotten == nil && $0.isActive(on: meeting.date)
    }
    if wanting.isEmpty {
      console.message(
        "Nobody is down as wanting one. Note it with: copro member edit NAME --reminders yes")
    }
    try console.result(wanting.map { "\($0.name)\n" }.joined())
  }
}
