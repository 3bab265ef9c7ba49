import Arguments
import CoProCore
import JSONText

/// `copro report`: the outcome report, and what else is drawn from the whole record.
enum ReportCommand {
  static let trace = Option<String>(
    "trace", value: "CODE",
    help: "Show how one part hangs together with the rest: O2, OB1, M4, “meeting 3”, 3.D1.",
    group: "In place of the whole report")
  static let gaps = Flag(
    "gaps", help: "List where the record breaks off, each with the command that closes it.",
    group: "In place of the whole report")

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
      Example("copro report --trace O2", "from an outcome to its evidence, and back to the aim"),
      Example("copro report --gaps", "what is missing in the record, and how to close it"),
      Example(
        "copro report -o report.md --strict", "write a file; end with 1 if anything is missing"),
    ],
    parameters: [trace, gaps] + Shared.document + [Shared.json],
    exclusive: [[trace, gaps]]
  ) { arguments, console in
    let project = try console.load(arguments)
    let context = try console.context(arguments, project)
    if let code = arguments[trace] { return try show(code, context, arguments, &console) }
    if arguments[gaps] { return try list(context, arguments, &console) }
    if arguments[Shared.json] {
      return try console.result(try context.fields(of: OutcomeReport()))
    }
    try console.deliver(try context.write(OutcomeReport()), arguments)
    let isOver = project.nextMeeting(from: context.today) == nil && !project.meetings.isEmpty
    if project.settings.reported == nil, isOver {
      console.next(arguments, "copro set reported today", "note that the group was given it")
    }
  }

  private static func show(
    _ code: String, _ context: DocumentContext, _ arguments: Arguments, _ console: inout Console
  ) throws {
    let part = try context.project.part(named: code, today: context.today)
    if arguments[Shared.json] {
      let trace = Trace(of: part, in: context.project)
      return try console.result(TraceJSON(trace, in: context.project).members)
    }
    try console.deliver(try context.write(TraceDocument(of: part)), arguments)
  }

  private static func list(
    _ context: DocumentContext, _ arguments: Arguments, _ console: inout Console
  ) throws {
    let gaps = RecordGaps(of: context.project, on: context.today)
    if arguments[Shared.json] {
      try console.result(GapsJSON(gaps, in: context.project).members)
    } else {
      try console.deliver(try context.write(GapsDocument()), arguments)
    }
    if arguments[Shared.strict], !gaps.open.isEmpty { console.status = .refused }
  }
}
