import Arguments

/// `copro meeting`: the group's meetings, from the first date to the agreed notes.
enum MeetingCommand {
  static let command = Command<Console>(
    "meeting",
    summary: "Plan meetings and keep the record of what was said, decided and done.",
    discussion: """
      A meeting is named by its number, its day, its title, or “next” or “last”. Numbers follow the \
      order of days. Once the papers or the notes of a meeting have gone out, it keeps its number.
      """,
    examples: [
      Example(
        "copro meeting add --date \"29 March 2027\" --start 1pm --end 4pm --venue \"Market Hall\"",
        "plan a meeting"),
      Example("copro meeting papers next", "note that the agenda and papers have gone out today"),
      Example("copro meeting attend last Amina Joan \"Sam Green\"", "note who came"),
      Example("copro meeting minutes last", "print the notes"),
    ],
    subcommands: [
      MeetingAddCommand.command, MeetingSeriesCommand.command, MeetingEditCommand.command,
      MeetingCancelCommand.command, MeetingListCommand.command, MeetingConfirmDatesCommand.command,
      MeetingPapersCommand.command, MeetingRemindCommand.command, MeetingRotaCommand.command,
      MeetingAttendCommand.command,
      MeetingSignInCommand.command, MeetingTurnsCommand.command,
      MeetingNoteCommand.command, MeetingDecideCommand.command, MeetingResultCommand.command,
      MeetingLinkCommand.command,
      MeetingActionCommand.command,
      MeetingMinutesCommand.command, MeetingCirculateCommand.command,
    ])

  /// The meeting a command is about.
  static let meeting = Positional<String>(
    "MEETING", help: "The meeting: its number, its day, its title, next or last.")
}
