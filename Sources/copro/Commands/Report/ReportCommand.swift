import Arguments
import CoProCore
import JSONText

/// `copro report`: the outcome report.
enum ReportCommand {
  static let command = Command<Console>(
    "report",
    summary: "Write the outcome report: what was done, what changed, what it does not show.",
    discussion: """
      The report names nobody. Every figure says which record it comes from, and figures of \
      questionnaires are those that were published when the round was closed.
      """,
    examples: [
      Example("copro report", "read it in the terminal"),
      Example("copro report --save", "keep it in the documents folder"),
      Example(
        "copro report -o report.md --strict", "write a file; end with 1 if anything is missing"),
    ],
    parameters: Shared.document + [Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let context = try console.context(arguments, project)
    if arguments[Shared.json] {
      return try console.result(try context.fields(of: OutcomeReport()))
    }
    try console.deliver(try context.write(OutcomeReport()), arguments)
    let isOver = project.nextMeeting(from: context.today) == nil && !project.meetings.isEmpty
    if project.settings.reported == nil, isOver {
      console.next(arguments, "copro set reported today", "note that the group was given it")
    }
  }
}
