import Arguments
import CoProCore
import JSONText

/// `copro status`: where the project is, what is due, what to do next.
enum StatusCommand {
  static let all = Flag("all", help: "List everything that is due, however long the list.")

  static let command = Command<Console>(
    "status",
    summary: "Show where the project is, what is due and what to do next.",
    examples: [
      Example("copro status", "today"),
      Example("copro status --today \"next Tuesday\"", "look ahead"),
      Example("copro status --all", "everything that is due in the next four weeks"),
    ],
    parameters: [all, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let language = project.settings.language
    let starter =
      language == .english
      ? nil : try StarterPlan.load(from: console.library(arguments).texts(in: language))
    let status = ProjectStatus(of: project, on: try console.today(arguments), starter: starter)
    if arguments[Shared.json] {
      try console.result(StatusJSON(status).members)
    } else {
      try console.result(StatusText(status, isWhole: arguments[all]).text(width: console.width))
    }
  }
}
