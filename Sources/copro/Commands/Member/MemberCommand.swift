import Arguments
import CoProCore

/// `copro member`: the people who take part.
enum MemberCommand {
  static let command = Command<Console>(
    "member",
    summary: "Keep the list of people who take part, and what each of them needs.",
    discussion: """
      People are named by any part of their name that nobody else has. Needs, telephone numbers and \
      dietary needs are never options: they come from a file, from standard input, or are asked for.
      """,
    examples: [
      Example("copro member add --name \"Robin Vale\" --side resident", "add somebody"),
      Example("copro member call Robin --needs", "note the call, and what Robin needs"),
      Example("copro member list", "see everybody"),
    ],
    subcommands: [
      MemberAddCommand.command, MemberEditCommand.command, MemberListCommand.command,
      MemberShowCommand.command, MemberCallCommand.command, MemberTrainCommand.command,
      MemberTalkCommand.command, MemberWellbeingCommand.command, MemberThankCommand.command,
      MemberLeaveCommand.command, MemberImportCommand.command, MemberExportCommand.command,
      MemberForgetCommand.command,
    ])

  static let who = Positional<String>("NAME", help: "Any part of the person's name.")
}
