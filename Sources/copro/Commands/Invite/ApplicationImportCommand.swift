import Arguments
import CoProCore

/// `copro invite application import`: takes the applications of a spreadsheet.
enum ApplicationImportCommand {
  static let file = Positional<String>(
    "FILE", help: "A CSV file with a heading line; - is standard input.")
  static let leaveOut = Option<String>(
    "leave-out", value: "COLUMN", help: "A column that is not to be read."
  ).repeating

  static let command = Command<Console>(
    "import",
    summary: "Take applications from a spreadsheet that was saved as CSV.",
    discussion: """
      Columns: name, email, telephone, format, received-on, how-received, word-count, application. \
      The words of the column “application” are counted and not kept. An application of somebody who \
      is there already is brought up to date; reading a file twice changes nothing. Text that \
      looks like a formula is only text. Everything is read, or nothing.
      """,
    examples: [
      Example("copro invite application import applications.csv", "take them all"),
      Example(
        "copro invite application import forms.csv --leave-out \"How did you hear\" --dry-run",
        "see what would be taken, without one column"),
    ],
    parameters: [file, leaveOut]
  ) { arguments, console in
    let today = try console.today(arguments)
    let name = arguments[file]
    let leftOut = arguments[leaveOut].map(PeopleTable.key)
    let all = try ApplicationDetails.read(
      try console.content(of: name), file: name, leavingOut: leftOut)
    if let twice = firstRepeated(all.map { $0.name.lowercased() }) {
      throw Failure(
        .content, "\(name): “\(twice)” is there twice.",
        wayOut: "Keep one line for each person; for two people of one name, add something to it.")
    }
    let taken = try console.update(arguments) { draft in
      var taken = Taken()
      for details in all {
        let old = draft.project.applications.first {
          $0.name.lowercased() == details.name.lowercased()
        }
        var application =
          old
          ?? Application(
            id: draft.newIdentifier(for: Application.self), name: details.name, receivedOn: today)
        try details.apply(to: &application, today: today)
        if old == nil {
          draft.project.applications.append(application)
          taken.added.append(application)
        } else if old != application {
          draft.project.replace(application)
          taken.changed.append(application)
        } else {
          taken.same += 1
        }
      }
      return taken
    }
    tell(taken.result, taken.project, arguments, console)
  }

  /// What became of the lines of a file.
  private struct Taken {
    var added: [Application] = []
    var changed: [Application] = []
    var same = 0
  }

  private static func tell(
    _ taken: Taken, _ project: Project, _ arguments: Arguments, _ console: Console
  ) {
    var parts: [String] = []
    if !taken.added.isEmpty { parts.append("\(taken.added.count) new") }
    if !taken.changed.isEmpty { parts.append("\(taken.changed.count) changed") }
    if taken.same > 0 { parts.append("\(taken.same) the same as before") }
    console.done(arguments, "Read the applications: \(parts.joined(separator: ", ")).")
    InviteApplicationCommand.noteLength(taken.added + taken.changed, project, console)
    InviteApplicationCommand.noteLateness(taken.added + taken.changed, project, console)
    console.next(arguments, "copro invite application list", "see them all")
  }
}

/// The first of the texts that is there twice.
func firstRepeated(_ texts: [String]) -> String? {
  var seen: Set<String> = []
  return texts.first { !seen.insert($0).inserted }
}
