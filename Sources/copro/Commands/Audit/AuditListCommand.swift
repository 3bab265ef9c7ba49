import Arguments
import CoProCore
import JSONText

/// `copro audit list`: the checklists and audits, and how far each is answered.
enum AuditListCommand {
  static let command = Command<Console>(
    "list",
    summary: "List the checklists and audits, and how far each is answered.",
    examples: [Example("copro audit list", "what there is, and what is answered")],
    parameters: [Shared.json]
  ) { arguments, console in
    let (project, isThere) = try console.loadIfThere(arguments)
    let forms = try console.library(arguments).auditForms()
    if arguments[Shared.json] {
      return try console.result([
        JSONMember("audits", .array(forms.map { json($0, project) }))
      ])
    }
    let lines = forms.map { form in (form, project.audits(of: form.name)) }
    var parts: [String] = []
    func add(_ heading: String, _ lines: [String]) {
      if !lines.isEmpty {
        parts.append(([heading] + lines.map { "  \($0)" }).joined(separator: "\n"))
      }
    }
    add(
      "Answered or begun:",
      lines.filter { !$0.1.isEmpty }.map { form, audits in
        "\(form.name): \(form.title). \(audits.map { state($0, form, project) }.joined(separator: "; "))"
      })
    add(
      isThere ? "Not answered yet:" : "Checklists and audits:",
      lines.filter { $0.1.isEmpty && !$0.0.isPrivate }.map { form, _ in
        "\(form.name): \(form.title) (\(form.when))"
      })
    add(
      "To print only, since the answers belong to one person:",
      lines.filter(\.0.isPrivate).map { form, _ in "\(form.name): \(form.title) (\(form.when))" })
    try console.result(
      WrappedText(parts.joined(separator: "\n\n"), width: console.width).text + "\n")
    if !isThere {
      console.next(arguments, "copro audit print NAME", "see one, or print it")
    } else if let open = lines.first(where: { form, audits in
      audits.last.map { !$0.progress(in: form).isWhole } ?? false
    }) {
      console.next(arguments, "copro audit answer \(open.0.name)", "go on where it was left")
    } else {
      console.next(
        arguments, "copro audit answer NAME", "answer one, or see it: copro audit print NAME")
    }
  }

  /// “by the group: 7 of 22 questions, last on 3 March 2027”.
  static func state(_ audit: Audit, _ form: AuditForm, _ project: Project) -> String {
    let about = audit.meeting.map { "meeting \(project.numbers[$0]), " } ?? ""
    return "\(about)by \(audit.by.words): \(audit.progress(in: form).words), "
      + "\(audit.lastOn.wordsWithoutWeekday)"
  }

  private static func json(_ form: AuditForm, _ project: Project) -> JSONValue {
    .object([
      JSONMember("name", .string(form.name)),
      JSONMember("title", .string(form.title)),
      JSONMember("phase", .string(form.phase.rawValue)),
      JSONMember("when", .string(form.when)),
      JSONMember("per-meeting", .bool(form.isPerMeeting)),
      JSONMember("private", .bool(form.isPrivate)),
      JSONMember("questions", .integer(form.mainQuestions.count)),
      JSONMember(
        "records",
        .array(
          project.audits(of: form.name).map { audit in
            .object([
              JSONMember("id", .string(audit.id.text)),
              JSONMember("by", .string(audit.by.rawValue)),
              JSONMember(
                "meeting", audit.meeting.map { .string(project.numbers[$0]) } ?? .null),
              JSONMember("started-on", .string(audit.startedOn.iso)),
              JSONMember("last-on", .string(audit.lastOn.iso)),
              JSONMember("answered", .integer(audit.progress(in: form).answered)),
            ])
          })),
    ])
  }
}
