import Arguments
import CoProCore

/// `copro meeting note`: writes down something that was said.
enum MeetingNoteCommand {
  static let text = Positional<String>("TEXT", help: "What was said, in plain words.")
  static let about = Option<String>(
    "about", value: "PART", help: "The part of the agenda: its number or any part of its title.")
  static let side = Option<Side>(
    "side", value: "SIDE", of: Side.self,
    help: "Which side said it. Never write down who, unless the group asks for names.")
  static let lesson = Flag(
    "lesson", help: "It is a lesson about working together, for the report.")
  static let confidential = Flag(
    "confidential", help: "Leave it out of the public copy of the notes.")

  static let command = Command<Console>(
    "note",
    summary: "Write down something that was said at a meeting.",
    examples: [
      Example("copro meeting note 2 \"Evening buses stop too early.\" --side resident", "a point"),
      Example(
        "copro meeting note last \"The film was useful.\" --about \"how was\"", "in its place"),
      Example(
        "copro meeting note last \"Send papers earlier.\" --lesson", "a lesson for the report"),
    ],
    parameters: [MeetingCommand.meeting, text, about, side, confidential, lesson]
  ) { arguments, console in
    let library = try console.library(arguments)
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting]
    ) { meeting, project in
      if let refusal = Failure.agreed(meeting, in: project) { throw refusal }
      let part = try MeetingPart.title(arguments[about], of: meeting, project, library)
      var note = MeetingNote(text: arguments[text], about: part, side: arguments[side])
      note.confidential = arguments[confidential]
      note.isLesson = arguments[lesson]
      meeting.notes.append(note)
    }
    let count = changed.meeting.notes.count
    console.done(
      arguments,
      "Noted for meeting \(changed.number); it has \(count) \(count == 1 ? "note" : "notes") now.")
    try console.warnIfToCome(changed, arguments)
    console.next(arguments, "copro meeting minutes \(changed.number)", "see the notes")
  }
}

/// The part of an agenda that a note or decision belongs to.
enum MeetingPart {
  /// The title of the part, as it is kept; `nil` where none was named.
  static func title(
    _ name: String?, of meeting: Meeting, _ project: Project, _ library: TemplateLibrary
  ) throws -> String? {
    guard let name else { return nil }
    let items = project.writtenDown(meeting, from: try library.standardAgendas())
    return items[try items.place(named: name, in: project.settings)].title
  }
}
