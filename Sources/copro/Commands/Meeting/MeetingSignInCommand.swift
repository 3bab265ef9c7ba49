import Arguments
import CoProCore

/// `copro meeting sign-in`: a sheet on which people tick that they have come.
enum MeetingSignInCommand {
  static let command = Command<Console>(
    "sign-in",
    summary: "Print a sheet on which people tick that they have come.",
    examples: [
      Example("copro meeting sign-in next", "print the sheet"),
      Example("copro meeting sign-in next -o sheet.md", "write it to a file"),
    ],
    parameters: [MeetingCommand.meeting] + Shared.document
  ) { arguments, console in
    let project = try console.load(arguments)
    let meeting = try project.meeting(
      named: arguments[MeetingCommand.meeting], today: try console.today(arguments))
    let context = try console.context(arguments, project)
    try console.deliver(SignInSheetDocument(for: meeting), context, arguments)
    console.next(
      arguments, "copro meeting attend \(project.numbers[meeting.id]) NAME…",
      "after the meeting, note who came")
  }
}
