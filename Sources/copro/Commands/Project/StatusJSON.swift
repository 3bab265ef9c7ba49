import CoProCore
import JSONText

/// The status of a project for other programs.
struct StatusJSON {
  private let status: ProjectStatus

  init(_ status: ProjectStatus) { self.status = status }

  var members: [JSONMember] {
    [
      JSONMember("project", .string(status.project.settings.title)),
      JSONMember("today", .string(status.today.iso)),
      JSONMember("stage", .string(status.stage.rawValue)),
      JSONMember("next-meeting", status.nextMeeting.map(meeting) ?? .null),
    ] + AuditJSON.standing(status.project) + [
      JSONMember("due", .array(status.due.map(thing))),
      JSONMember(
        "next",
        .array(
          status.suggestions.map {
            .object([
              JSONMember("command", .string($0.command)), JSONMember("does", .string($0.does)),
            ])
          })),
    ]
  }

  private func meeting(_ meeting: Meeting) -> JSONValue {
    .object([
      JSONMember("number", .string(status.project.numbers[meeting.id])),
      JSONMember("date", .string(meeting.date.iso)),
      JSONMember("start", .string(meeting.start.iso)),
      JSONMember("end", .string(meeting.end.iso)),
    ])
  }

  private func thing(_ thing: DueThing) -> JSONValue {
    .object([
      JSONMember("day", .string(thing.day.iso)),
      JSONMember("overdue", .bool(thing.day < status.today)),
      JSONMember("what", .string(thing.text)),
      JSONMember("command", .string(thing.command)),
    ])
  }
}
