import Arguments
import CoProCore

/// `copro agenda item`: changes what is on the agenda of one meeting.
enum AgendaItemCommand {
  static let command = Command<Console>(
    "item",
    summary: "Change what is on the agenda of a meeting.",
    discussion: """
      The first change writes the standard agenda down for that meeting, so that you can change any \
      part of it. Parts are named by their number in the list or by any part of their title.
      """,
    examples: [
      Example("copro agenda item list 2", "see the parts and their numbers"),
      Example("copro agenda item add 2 \"Visit the solar farm\" --minutes 30", "add a part"),
      Example("copro agenda item move 2 \"solar farm\" --to 3", "make it the third part"),
      Example("copro agenda item remove 2 \"Choose co-chairs\"", "take a part out"),
      Example("copro agenda item reset 2", "go back to the standard agenda"),
    ],
    subcommands: [
      AgendaItemListCommand.command, AgendaItemAddCommand.command, AgendaItemEditCommand.command,
      AgendaItemMoveCommand.command, AgendaItemRemoveCommand.command,
      AgendaItemResetCommand.command,
    ])

  /// The part a command is about.
  static let part = Positional<String>(
    "PART", help: "The part: its number in the list, or any part of its title.")
}

extension Console {
  /// Changes the agenda of one meeting, writing the standard parts down first.
  func changeAgenda(
    _ arguments: Arguments, _ change: (inout [AgendaItem], Project) throws -> Void
  ) throws -> ChangedMeeting {
    let library = try library(arguments)
    return try changeMeeting(arguments, arguments[MeetingCommand.meeting]) { meeting, project in
      var items = project.writtenDown(meeting, from: try library.standardAgendas())
      try change(&items, project)
      guard !items.isEmpty else {
        throw Failure(
          .refused, "That would leave nothing on the agenda.",
          wayOut: "For the standard agenda: copro agenda item reset \(project.numbers[meeting.id])")
      }
      meeting.agenda = items
    }
  }

  /// Says what a change to the agenda did to its times.
  func tellAgenda(_ changed: ChangedMeeting, _ arguments: Arguments) throws {
    let project = changed.project
    let plan = project.agenda(
      of: changed.meeting, from: try library(arguments).standardAgendas())
    for sentence in plan.changes.sentences(in: project) { warn(sentence) }
    if changed.meeting.papersSent != nil {
      warn("The agenda has gone out already. Tell everyone what has changed.")
    }
    next(arguments, "copro agenda \(changed.number)", "see the whole agenda")
  }
}
