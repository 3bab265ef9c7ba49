import Arguments
import CoProCore
import JSONText

/// `copro member export`: everything that is kept of one person, to give to them.
enum MemberExportCommand {
  static let command = Command<Console>(
    "export",
    summary: "Print everything that is kept of a person, to give to them.",
    discussion: """
      It has the record, applications, meetings, what the person agreed to do, what was sent to them, and \
      the files in which the name stands. Answers to questionnaires are not in it: they hold no names, \
      so nobody can tell whose they are.
      """,
    examples: [
      Example("copro member export Robin", "to read"),
      Example("copro member export Robin --json > robin.json", "for another program"),
    ],
    parameters: [MemberCommand.who, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let person = try KeptPerson(named: arguments[MemberCommand.who], in: project)
    let files = try console.folder(arguments).paths(holding: person.name)
      .filter { !person.paths.contains($0) }
    let export = PersonExport(person: person, project: project, files: files)
    if arguments[Shared.json] { return try console.result(export.json) }
    try console.result(WrappedText(export.text, width: console.width).text + "\n")
  }
}
