import Mustache

/// What somebody needs who joins late, or who missed some meetings.
public struct CatchUpDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "catch-up", summary: "What has happened so far, for somebody who joins late",
    command: "copro report catch-up")

  /// The last meeting the reader knows of; everything where there is none.
  public let since: Meeting?
  /// The reader, for what they said they would do.
  public let reader: Member?

  /// What has happened since a meeting, for a reader.
  public init(since meeting: Meeting? = nil, for reader: Member? = nil) {
    since = meeting
    self.reader = reader
  }

  /// The last meeting at which a member was present.
  public static func lastMeeting(of member: Member, in project: Project, on today: Day) -> Meeting?
  {
    project.meetings.last { $0.isOn && $0.date <= today && $0.present.contains(member.id) }
  }

  /// Only the group may read it: it has decisions that are kept within the group.
  public func isPersonal(in context: DocumentContext) -> Bool { true }

  /// The aim, what was decided, what is open and when the group meets next.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let project = context.project
    let held = project.meetings.filter { meeting in
      meeting.isOn && meeting.date <= context.today
        && (since.map { meeting.date > $0.date } ?? true)
    }
    let coming = project.meetings.filter { $0.isOn && $0.date > context.today }
    let mine = actions(in: project).filter { action in
      reader.map { action.action.owner == .member($0.id) } ?? false
    }
    return [
      "aim": .wanted(project.plan.aim, "aim"),
      "from-start": .truth(since == nil),
      "since-number": .optional(since.map { context.numbers[$0.id] }),
      "since-day": .optional(since?.date.words(in: context.language)),
      "terms-agreed": .truth(project.terms.agreed != nil),
      "has-held": .truth(!held.isEmpty), "held": .list(held.map { value($0, context) }),
      "has-mine": .truth(!mine.isEmpty),
      "mine": .list(mine.map { row($0.action, $0.meeting, context) }),
      "has-coming": .truth(!coming.isEmpty),
      "coming": .list(
        coming.map { meeting in
          let fields = MeetingFields(meeting: meeting, context: context)
          return .object(["name": .text(fields.name), "when": .text(fields.when)])
        }),
    ]
  }

  private func actions(in project: Project) -> [(meeting: Meeting, action: Action)] {
    project.meetings.flatMap { meeting in
      meeting.actions.filter { $0.done == nil }.map { (meeting, $0) }
    }
  }

  private func value(_ meeting: Meeting, _ context: DocumentContext) -> MustacheValue {
    let open = meeting.actions.filter { $0.done == nil }
    return .object([
      "number": .text(context.numbers[meeting.id]),
      "when": .text(meeting.date.wordsWithoutWeekday(in: context.language)),
      "has-decisions": .truth(!meeting.decisions.isEmpty),
      "decisions": .list(
        meeting.decisions.map {
          .object([
            "label": .text($0.label.text), "text": .text(withStop($0.text)),
            "result": .optional($0.result.map(withStop)),
          ])
        }),
      "has-open": .truth(!open.isEmpty), "open": .list(open.map { row($0, meeting, context) }),
      "has-nothing": .truth(meeting.decisions.isEmpty && open.isEmpty),
    ])
  }

  private func row(
    _ action: Action, _ meeting: Meeting, _ context: DocumentContext
  ) -> MustacheValue {
    .object([
      "label": .text("\(context.numbers[meeting.id]).\(action.label.text)"),
      "text": .text(withStop(action.text)),
      "due": .optional(action.due?.words(in: context.language)),
    ])
  }
}
