import Arguments
import CoProCore

/// `copro invite application`: the applications that came, and what became of them.
enum InviteApplicationCommand {
  static let command = Command<Console>(
    "application",
    summary: "Keep the applications that came, how each fits the criteria, and what was decided.",
    discussion: """
      Applications are personal and kept in the private folder. What people wrote is not kept, only how \
      many words it has. People are named by any part of their name that nobody else has.
      """,
    examples: [
      Example("copro invite application add --name \"Joan Field\" --words 640", "one came today"),
      Example("copro invite application import applications.csv", "take all of a spreadsheet"),
      Example("copro invite application assess Joan 1=yes 2=partly", "how Joan fits the criteria"),
      Example("copro invite application decide Joan offered --member", "offer Joan a place"),
      Example("copro invite application draw --places 3", "draw lots where too many fit"),
    ],
    subcommands: [
      ApplicationAddCommand.command, ApplicationImportCommand.command,
      ApplicationListCommand.command, ApplicationShowCommand.command,
      ApplicationAssessCommand.command, ApplicationDecideCommand.command,
      ApplicationDrawCommand.command,
      ApplicationToldCommand.command,
    ])

  static let who = Positional<String>("NAME", help: "Any part of the applicant's name.")

  /// Says when an application has more words than the limit; that is never a reason to refuse it.
  static func noteLength(_ applications: [Application], _ project: Project, _ console: Console) {
    let limit = project.settings.wordLimit
    for application in applications {
      guard let over = application.words(over: limit) else { continue }
      console.warn(
        "\(application.name) wrote \(over == 1 ? "1 word" : "\(over) words") over the limit of "
          + "\(limit). It is kept as it is; the people who choose decide what to do.")
    }
  }

  /// Says when an application came after the deadline.
  static func noteLateness(_ applications: [Application], _ project: Project, _ console: Console) {
    guard let deadline = project.settings.applicationDeadline else { return }
    for application in applications where application.receivedOn > deadline.day {
      console.warn("\(application.name) applied after the deadline, \(deadline.words).")
    }
  }
}
