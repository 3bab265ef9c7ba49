import Arguments
import CoProCore

/// `copro meeting cancel`: calls a meeting off.
enum MeetingCancelCommand {
  static let because = Option<String>(
    "because", value: "TEXT", help: "Why, in words that members will read.")

  static let command = Command<Console>(
    "cancel",
    summary: "Call a meeting off. It keeps its number and its record.",
    examples: [
      Example("copro meeting cancel 4 --because \"Too few people can come.\"", "call it off")
    ],
    parameters: [MeetingCommand.meeting, because]
  ) { arguments, console in
    let today = try console.today(arguments)
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting]
    ) { meeting, project in
      if meeting.hasRecord {
        throw Failure(
          .refused,
          "Meeting \(project.numbers[meeting.id]) has a record of what happened, so it was held.",
          wayOut: "Only a meeting that was not held can be called off.")
      }
      meeting.cancelled = Cancellation(on: today, because: arguments[because])
    }
    console.done(arguments, "Called off: \(changed.words). Tell everyone who was coming.")
    let emails = changed.project.members.contains { $0.email != nil }
    if emails {
      console.next(arguments, "copro member list --emails", "get the addresses to write to")
    } else {
      console.next(arguments, "copro meeting list", "see the meetings that remain")
    }
  }
}
