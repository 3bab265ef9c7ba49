import Arguments
import CoProCore
import JSONText

/// `copro meeting list`: every meeting and where its papers and notes are.
enum MeetingListCommand {
  static let command = Command<Console>(
    "list",
    summary: "List the meetings and the state of their papers and notes.",
    examples: [Example("copro meeting list", "see every meeting")],
    parameters: [Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    if arguments[Shared.json] {
      return try console.result([
        JSONMember("meetings", .array(project.meetings.map { json($0, in: project) }))
      ])
    }
    guard !project.meetings.isEmpty else {
      console.message("No meetings are planned yet.")
      return console.next(
        arguments, "copro meeting add --date DAY --start TIME --end TIME", "plan the first")
    }
    let today = try console.today(arguments)
    let lines = project.meetings.flatMap { describe($0, in: project, today: today) }
    try console.result(
      WrappedText(lines.joined(separator: "\n"), width: console.width).text + "\n")
  }

  private static func describe(_ meeting: Meeting, in project: Project, today: Day) -> [String] {
    let title = meeting.title.map { ": \($0)" } ?? ""
    let how = (meeting.how ?? project.settings.how)?.words
    let place = meeting.how == .online ? nil : meeting.venue ?? project.settings.venue
    let parts = [how, place].compactMap { $0 }.joined(separator: ", ")
    return ["\(project.numbers[meeting.id])  \(meeting.when)\(title)"]
      + ([parts, state(meeting, in: project, today: today)].filter { !$0.isEmpty })
      .map { "     \($0.capitalized)" }
  }

  private static func state(_ meeting: Meeting, in project: Project, today: Day) -> String {
    if let cancelled = meeting.cancelled {
      return "called off" + (cancelled.because.map { ": \($0)" } ?? "")
    }
    let minutes = meeting.minutes
    if let day = minutes.agreedOn { return "notes agreed on \(day.words)" }
    if let day = minutes.circulated { return "notes sent out on \(day.words)" }
    if meeting.hasRecord { return "held; the notes have not gone out yet" }
    if meeting.date < today { return "nothing is recorded of it yet" }
    if let day = meeting.papersSent { return "papers sent on \(day.words)" }
    let due = meeting.date.adding(days: -project.settings.papersDays)
    return "papers should go out by \(due.words)"
  }

  private static func json(_ meeting: Meeting, in project: Project) -> JSONValue {
    func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    return .object([
      JSONMember("number", .string(project.numbers[meeting.id])),
      JSONMember("id", .string(meeting.id.text)),
      JSONMember("title", text(meeting.title)),
      JSONMember("date", .string(meeting.date.iso)),
      JSONMember("start", .string(meeting.start.iso)),
      JSONMember("end", .string(meeting.end.iso)),
      JSONMember("how", text((meeting.how ?? project.settings.how)?.rawValue)),
      JSONMember("venue", text(meeting.venue ?? project.settings.venue)),
      JSONMember("cancelled", .bool(!meeting.isOn)),
      JSONMember("dates-confirmed", text(meeting.datesConfirmed?.iso)),
      JSONMember("papers-sent", text(meeting.papersSent?.iso)),
      JSONMember("present", .integer(meeting.present.count)),
      JSONMember("apologies", .integer(meeting.apologies.count)),
      JSONMember("decisions", .integer(meeting.decisions.count)),
      JSONMember("actions", .integer(meeting.actions.count)),
      JSONMember("notes-circulated", text(meeting.minutes.circulated?.iso)),
      JSONMember("notes-agreed", text(meeting.minutes.agreedOn?.iso)),
    ])
  }
}

extension String {
  /// With a capital letter at the start.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
