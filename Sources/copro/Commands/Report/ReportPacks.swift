import Arguments
import CoProCore

/// `copro report lessons`: what the group learned.
enum ReportLessonsCommand {
  static let command = Command<Console>(
    "lessons",
    summary: "Write what the group learned about working together.",
    discussion: """
      It gathers the setting “lessons”, notes that were marked as lessons, what was said at the end \
      of meetings, what could not be done and why, and what training will do otherwise. Note a \
      lesson with: copro meeting note last "Send papers earlier." --lesson
      """,
    examples: [
      Example("copro report lessons", "read them in the terminal"),
      Example("copro report lessons --public -o lessons.html", "a page that everyone may read"),
    ],
    parameters: [ReportCommand.forEveryone] + Shared.document + [Shared.json]
  ) { arguments, console in
    let context = try ReportCommand.context(arguments, console)
    try ReportCommand.deliver(LessonsDocument(), context, arguments, &console)
  }
}

/// `copro report catch-up`: what somebody needs who joins late.
enum ReportCatchUpCommand {
  static let member = Positional<String>(
    "MEMBER", help: "Who it is for: what has happened since the last meeting they came to."
  ).optional
  static let since = Option<String>(
    "since", value: "MEETING", help: "What has happened since this meeting.")

  static let command = Command<Console>(
    "catch-up",
    summary: "Write what has happened so far, for somebody who joins late or missed meetings.",
    discussion: "It is for the group alone, so --save keeps it in the private folder.",
    examples: [
      Example("copro report catch-up", "everything since the start"),
      Example("copro report catch-up Joan", "since Joan was last there, with what she will do"),
      Example(
        "copro report catch-up --since 2 -o catch-up.docx", "since meeting 2, as a Word file"),
    ],
    parameters: [member, since] + Shared.document + [Shared.json]
  ) { arguments, console in
    let context = try console.context(arguments, try console.load(arguments))
    let (project, today) = (context.project, context.today)
    let reader = try arguments[member].map { try project.member(named: $0) }
    var known = reader.flatMap { CatchUpDocument.lastMeeting(of: $0, in: project, on: today) }
    if let name = arguments[since] { known = try project.meeting(named: name, today: today) }
    let document = CatchUpDocument(since: known, for: reader)
    try ReportCommand.deliver(document, context, arguments, &console)
  }
}

/// `copro report handover`: what a new officer needs.
enum ReportHandoverCommand {
  static let command = Command<Console>(
    "handover",
    summary: "Write what a new officer needs: what is open, who does it, what comes next.",
    discussion: "It names people, so --save keeps it in the private folder.",
    examples: [
      Example("copro report handover", "read it in the terminal"),
      Example("copro report handover --save --format docx", "keep it in the private folder"),
    ],
    parameters: Shared.document + [Shared.json]
  ) { arguments, console in
    let context = try console.context(arguments, try console.load(arguments))
    try ReportCommand.deliver(HandoverDocument(), context, arguments, &console)
  }
}
