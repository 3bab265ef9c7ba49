import Arguments
import CoProCore
import JSONText

/// `copro status`: where the project is, what is due, what to do next.
enum StatusCommand {
  static let command = Command<Console>(
    "status",
    summary: "Show where the project is, what is due and what to do next.",
    examples: [
      Example("copro status", "today"),
      Example("copro status --today \"next Tuesday\"", "look ahead"),
    ],
    parameters: [Shared.json]
  ) { arguments, console in
    let status = ProjectStatus(
      of: try console.load(arguments), on: try console.today(arguments))
    if arguments[Shared.json] {
      try console.result(StatusJSON(status).members)
    } else {
      try console.result(StatusText(status).text(width: console.width))
    }
  }
}
