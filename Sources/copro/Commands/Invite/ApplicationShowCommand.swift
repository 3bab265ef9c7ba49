import Arguments
import CoProCore
import JSONText

/// `copro invite application show`: everything that is kept of one application.
enum ApplicationShowCommand {
  static let command = Command<Console>(
    "show",
    summary: "Show everything that is kept of an application.",
    examples: [Example("copro invite application show Joan", "one application")],
    parameters: [InviteApplicationCommand.who, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let application = try project.application(named: arguments[InviteApplicationCommand.who])
    if arguments[Shared.json] {
      return try console.result([JSONMember("application", application.json)])
    }
    let text = rows(of: application, project).map { "\($0.0): \($0.1)" }.joined(separator: "\n")
    try console.result(WrappedText(text, width: console.width).text + "\n")
  }

  /// What is kept, each with what it is.
  static func rows(of application: Application, _ project: Project) -> [(String, String)] {
    var rows = [("Name", application.name), ("Received on", application.receivedOn.words)]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { rows.append((name, value)) }
    }
    add("How it came", application.way?.words)
    add("E-mail", application.email)
    add("Telephone", application.telephone)
    add("Letters as", application.format?.rawValue)
    add("Words", application.wordCount.map { "\($0)" })
    for assessment in application.assessments {
      let note = assessment.note.map { " (\($0))" } ?? ""
      rows.append((assessment.criterion, assessment.answer.words + note))
    }
    rows.append(("Outcome", application.outcome?.words ?? "not decided yet"))
    add("Decided on", application.decidedOn?.words)
    add("Because", application.reason)
    add("Decided by", application.panel)
    add("Told on", application.toldOn?.words)
    add("Became the member", application.member.map(project.name))
    return rows
  }
}
