import Arguments
import CoProCore
import JSONText

/// `copro invite application list`: every application, and how it stands.
enum ApplicationListCommand {
  static let undecided = Flag("undecided", help: "Only those that wait for a decision.")

  static let command = Command<Console>(
    "list",
    summary: "List the applications that came.",
    examples: [
      Example("copro invite application list", "all of them"),
      Example("copro invite application list --undecided", "those that wait for a decision"),
    ],
    parameters: [undecided, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let applications = project.applications.filter { !arguments[undecided] || $0.outcome == nil }
    if arguments[Shared.json] {
      return try console.result([
        JSONMember("applications", .array(applications.map(\.json)))
      ])
    }
    if applications.isEmpty {
      console.message(
        arguments[undecided]
          ? "No application waits for a decision."
          : "No applications yet. Note one with: copro invite application add --name NAME")
    }
    let limit = project.settings.wordLimit
    try console.result(applications.map { line(for: $0, limit) + "\n" }.joined())
  }

  private static func line(for application: Application, _ limit: Int) -> String {
    var parts = [
      application.name,
      "received on \(application.receivedOn.words)"
        + (application.way.map { " \($0.words)" } ?? ""),
    ]
    if let count = application.wordCount {
      let over = application.words(over: limit).map { " (\($0) over)" } ?? ""
      parts.append("\(count == 1 ? "1 word" : "\(count) words")\(over)")
    }
    parts.append(application.outcome?.words ?? "not decided yet")
    if let told = application.toldOn { parts.append("told on \(told.words)") }
    return parts.joined(separator: ", ")
  }
}
