import Mustache

/// What a new officer needs to take the project over: what is open, who does it, what comes next.
public struct HandoverDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "handover", summary: "What a new officer needs to take the project over",
    command: "copro report handover")

  /// The handover of a project.
  public init() {}

  /// It names people who do things, so it stays in the private folder.
  public func isPersonal(in context: DocumentContext) -> Bool { true }

  /// Where the project is, what is open, what comes next and who is who.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let project = context.project
    let status = ProjectStatus(of: project, on: context.today)
    let gaps = RecordGaps(of: project, on: context.today, in: context.language)
    let active = project.members.filter { $0.isActive(on: context.today) && $0.forgotten == nil }
    let coming = project.meetings.filter { $0.isOn && $0.date >= context.today }
    let actions = project.meetings.flatMap { meeting in
      meeting.actions.filter { $0.done == nil }.map { (meeting, $0) }
    }
    return [
      "written-on": .text(context.today.wordsWithoutWeekday(in: context.language)),
      "stage": .text(status.stage.words(in: context.language)),
      "aim": .wanted(project.plan.aim, "aim"),
      "has-coming": .truth(!coming.isEmpty),
      "coming": .list(coming.map { value($0, context) }),
      "has-due": .truth(!status.due.isEmpty),
      "due": .list(
        status.due.map {
          .object([
            "day": .text($0.day.words(in: context.language)),
            "text": .text(withoutStop($0.text(in: context.language))),
            "command": .literal("`\($0.command)`"),
          ])
        }),
      "has-actions": .truth(!actions.isEmpty),
      "actions": .list(
        actions.map { meeting, action in
          .object([
            "label": .text("\(context.numbers[meeting.id]).\(action.label.text)"),
            "text": .text(action.text),
            "owner": .text(
              action.owner.map { project.name(of: $0, in: context.language) } ?? "–"),
            "due": .text(action.due?.words(in: context.language) ?? "–"),
          ])
        }),
      "has-gaps": .truth(!gaps.all.isEmpty), "gaps": .list(gaps.all.map(GapsDocument.row)),
      "has-people": .truth(!active.isEmpty),
      "people": .list(active.map { person($0, context.language) }),
      "has-private": .truth(project.hasPrivateRecords),
    ]
  }

  private func value(_ meeting: Meeting, _ context: DocumentContext) -> MustacheValue {
    let fields = MeetingFields(meeting: meeting, context: context)
    return .object([
      "name": .text(fields.name), "when": .text(fields.when),
      "papers-sent": .optional(meeting.papersSent?.words(in: context.language)),
    ])
  }

  private func person(_ member: Member, _ language: LanguagePack) -> MustacheValue {
    .object([
      "name": .text(member.name), "side": .text(member.side.words(in: language)),
      "role": .text(member.role.words(in: language)), "job-title": .text(member.jobTitle ?? "–"),
    ])
  }
}
