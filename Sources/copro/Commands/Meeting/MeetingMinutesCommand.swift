import Arguments
import CoProCore

/// `copro meeting minutes`: the notes of a meeting, their corrections, and their agreement.
enum MeetingMinutesCommand {
  static let draft = Flag("draft", help: "Head them as a draft, even when they are agreed.")
  static let forEveryone = Flag(
    "public", help: "The copy for everyone: nobody is named, and what is confidential is left out.")
  static let correct = Option<String>(
    "correct", value: "TEXT", help: "Note something that is put right in the notes.")
  static let agreeAt = Option<String>(
    "agree-at", value: "MEETING", help: "Note the meeting at which the group agreed them.")

  static let command = Command<Console>(
    "minutes",
    summary: "Print the notes of a meeting, correct them, or note that they are agreed.",
    examples: [
      Example("copro meeting minutes last", "print the notes"),
      Example("copro meeting minutes 2 -o notes-2.md", "write them to a file"),
      Example("copro meeting minutes 2 --public", "the copy for everyone"),
      Example("copro meeting minutes 2 --correct \"Joan was there too.\"", "put something right"),
      Example("copro meeting minutes 2 --agree-at 3", "the group agreed them at meeting 3"),
    ],
    parameters: [MeetingCommand.meeting, draft, forEveryone, correct, agreeAt, Shared.json]
      + Shared.document,
    exclusive: [
      [correct, agreeAt], [draft, correct], [draft, agreeAt], [forEveryone, correct],
      [forEveryone, agreeAt], [forEveryone, Shared.json],
    ]
  ) { arguments, console in
    if let text = arguments[correct] {
      try note(text, arguments, console)
    } else if let name = arguments[agreeAt] {
      try agree(at: name, arguments, console)
    } else {
      try write(arguments, &console)
    }
  }

  private static func write(_ arguments: Arguments, _ console: inout Console) throws {
    let project = try console.load(arguments)
    let meeting = try project.meeting(
      named: arguments[MeetingCommand.meeting], today: try console.today(arguments))
    if arguments[Shared.json] {
      return try console.result(MeetingMinutesJSON(meeting, in: project).members)
    }
    let document = MinutesDocument(
      of: meeting, asDraft: arguments[draft], forEveryone: arguments[forEveryone])
    try console.deliver(document, try console.context(arguments, project), arguments)
    if meeting.hasRecord, meeting.minutes.circulated == nil {
      console.next(
        arguments, "copro meeting circulate \(project.numbers[meeting.id])",
        "note that they went to everyone")
    }
  }

  private static func note(_ text: String, _ arguments: Arguments, _ console: Console) throws {
    let today = try console.today(arguments)
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting], onlyIfOn: false
    ) { meeting, _ in
      meeting.minutes.corrections.append(Correction(on: today, text: text))
    }
    console.done(arguments, "Noted a correction to the notes of meeting \(changed.number): \(text)")
    console.next(
      arguments, "copro meeting minutes \(changed.number)", "see the notes with the correction")
  }

  private static func agree(
    at name: String, _ arguments: Arguments, _ console: Console
  ) throws {
    let today = try console.today(arguments)
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting], onlyIfOn: false
    ) { meeting, project in
      let later = try project.meeting(named: name, today: today)
      guard (later.date, later.start) > (meeting.date, meeting.start) else {
        throw Failure(
          .refused,
          "Meeting \(project.numbers[later.id]) is not after meeting "
            + "\(project.numbers[meeting.id]), so its notes cannot have been agreed there.",
          wayOut: "Name the later meeting at which the group agreed them.")
      }
      guard later.date <= today else {
        throw Failure(
          .refused,
          "Meeting \(project.numbers[later.id]) is still to come: it is on \(later.date.words).",
          wayOut: "Note it after the meeting.")
      }
      meeting.minutes.agreedAt = later.id
      meeting.minutes.agreedOn = later.date
    }
    let at = changed.meeting.minutes.agreedAt.map { changed.project.numbers[$0] } ?? name
    console.done(
      arguments, "Noted: the notes of meeting \(changed.number) were agreed at meeting \(at).")
    if changed.meeting.minutes.circulated == nil {
      console.warn(
        "Nothing says that they went to everyone: copro meeting circulate \(changed.number)")
    }
  }
}
