import CoProCore
import JSONText

/// Everything that is kept of one person, as text and as JSON.
struct PersonExport {
  let person: KeptPerson
  let project: Project
  let files: [String]

  /// What somebody did at, or took on from, one meeting.
  private struct Part {
    var meeting: Meeting
    var parts: [String]
    var actions: [Action]
  }

  private var meetings: [Part] {
    guard let id = person.member?.id else { return [] }
    return project.meetings.compactMap { meeting in
      var parts: [String] = []
      if meeting.present.contains(id) { parts.append("came") }
      if meeting.apologies.contains(id) { parts.append("sent apologies") }
      if meeting.chairs.contains(id) { parts.append("chaired") }
      if meeting.noteTaker == id { parts.append("took notes") }
      if meeting.confirmedBy.contains(id) { parts.append("confirmed the dates") }
      let actions = meeting.actions.filter { $0.owner == .member(id) }
      guard !parts.isEmpty || !actions.isEmpty else { return nil }
      return Part(meeting: meeting, parts: parts, actions: actions)
    }
  }

  private var activities: [Activity] {
    guard let id = person.member?.id else { return [] }
    return project.plan.activities.filter { $0.owner == .member(id) }
  }

  private var sendings: [Sending] {
    guard let id = person.member?.id else { return [] }
    return project.sendings.filter { $0.members.contains(id) }
  }

  private var expenses: [Expense] {
    guard let id = person.member?.id else { return [] }
    return project.expenses.filter { $0.member == id }
  }

  private var said: [Feedback] {
    guard let id = person.member?.id else { return [] }
    return project.feedback.filter { $0.from == id }
  }

  private var evidence: [Evidence] {
    guard let id = person.member?.id else { return [] }
    return project.evidence.filter { $0.from == id }
  }

  /// To read.
  var text: String {
    var lines = ["What is kept of \(person.name) in “\(project.settings.title)”", ""]
    if let member = person.member {
      lines += MemberShowCommand.rows(of: member).map { "\($0.0): \($0.1)" }
    }
    for application in person.applications {
      lines += ["", "Application"]
      lines += ApplicationShowCommand.rows(of: application, project).map { "  \($0.0): \($0.1)" }
    }
    if !meetings.isEmpty { lines += ["", "Meetings"] }
    for part in meetings {
      let number = project.numbers[part.meeting.id]
      let what = part.parts.isEmpty ? "" : ": \(part.parts.listed)"
      lines.append("  Meeting \(number), \(part.meeting.date.words)\(what)")
      lines += part.actions.map { "    agreed to do: \($0.text)" }
    }
    if !activities.isEmpty { lines += ["", "Work in the plan"] }
    lines += activities.map { "  \($0.label.text): \($0.text)" }
    if !sendings.isEmpty { lines += ["", "What was sent"] }
    lines += sendings.map { "  \($0.line)" }
    if !expenses.isEmpty { lines += ["", "Expenses"] }
    lines += expenses.map { "  \($0.line(in: project))" }
    if !said.isEmpty { lines += ["", "Said, with consent to be quoted"] }
    lines += said.map { "  \($0.line(in: project))" }
    if !evidence.isEmpty { lines += ["", "Words, story or picture, with consent"] }
    lines += evidence.map { "  \($0.line)" }
    if !files.isEmpty {
      lines += ["", "The name also stands in"] + files.map { "  \(project.shown($0))" }
    }
    return lines.joined(separator: "\n")
  }

  /// For another program.
  var json: [JSONMember] {
    var members: [JSONMember] = []
    if let member = person.member { members.append(JSONMember("member", member.json)) }
    members.append(JSONMember("applications", .array(person.applications.map(\.json))))
    members.append(
      JSONMember(
        "meetings",
        .array(
          meetings.map { part in
            .object([
              JSONMember("meeting", part.meeting.id.json),
              JSONMember("date", part.meeting.date.json),
              JSONMember("parts", part.parts.json),
              JSONMember("actions", part.actions.map(\.text).json),
            ])
          })))
    members.append(JSONMember("activities", activities.map(\.text).json))
    members.append(JSONMember("sent", .array(sendings.map(\.json))))
    members.append(JSONMember("expenses", .array(expenses.map(\.json))))
    members.append(JSONMember("feedback", .array(said.map(\.json))))
    members.append(JSONMember("evidence", .array(evidence.map(\.json))))
    members.append(JSONMember("named-in", files.json))
    return members
  }
}
