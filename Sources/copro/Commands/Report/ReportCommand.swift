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
  static let short = Flag(
    "short", help: "The report on one or two pages.", group: "In place of the whole report")
  static let committee = Flag(
    "committee", help: "A report to a committee of the council; see: copro help report committee.",
    group: "In place of the whole report")
  static let forEveryone = Flag(
    "public",
    help: "Leave out every text that may name somebody, so that everyone may read it.")

  static let youSaid = Flag(
    "you-said", help: "You said, we did: what people said, and what came of it.",
    group: "In place of the whole report")
  static let evidence = Flag(
    "evidence", help: "What shows what became of each outcome.",
    group: "In place of the whole report")

  static let command = Command<Console>(
    "report",
    summary: "Write the outcome report: what was done, what changed, what it does not show.",
    discussion: """
      The report names nobody. Every figure says which record it comes from, and figures of \
      questionnaires are those that were published when the round was closed. What people wrote is \
      taken over as it stands; with --public, texts in which a member's name, address, number or \
      need stands are left out, and you are told how many.
      """,
    examples: [
      Example("copro report", "read it in the terminal"),
      Example("copro report --save", "keep it in the documents folder"),
      Example("copro report --short --public -o report.html", "a page for the council's website"),
      Example("copro report --trace O2", "from an outcome to its evidence, and back to the aim"),
      Example("copro report --you-said --save", "what people said, and what came of it"),
      Example("copro report --evidence", "what shows what became of each outcome"),
      Example("copro report --gaps", "what is missing in the record, and how to close it"),
      Example(
        "copro report -o report.md --strict", "write a file; end with 1 if anything is missing"),
    ],
    parameters: [short, committee, youSaid, evidence, trace, gaps, forEveryone]
      + Shared.document + [Shared.json],
    exclusive: [
      [short, committee, youSaid, evidence, trace, gaps], [committee, forEveryone],
    ],
    subcommands: [
      ReportCommitteeCommand.command, ReportLessonsCommand.command, ReportCatchUpCommand.command,
      ReportHandoverCommand.command, ReportBundleCommand.command,
      PortfolioCommand.command,
    ]
  ) { arguments, console in
    let context = try context(arguments, console)
    let project = context.project
    if let code = arguments[trace] { return try show(code, context, arguments, &console) }
    if arguments[youSaid] { return try youSaid(context, arguments, &console) }
    if arguments[evidence] { return try evidence(context, arguments, &console) }
    if arguments[gaps] { return try list(context, arguments, &console) }
    if arguments[committee] {
      return try deliver(CommitteeDocument(), context, arguments, &console)
    }
    if arguments[short] {
      try deliver(ShortReport(), context, arguments, &console)
    } else {
      try deliver(OutcomeReport(), context, arguments, &console)
    }
    if arguments[Shared.json] { return }
    let isOver = project.nextMeeting(from: context.today) == nil && !project.meetings.isEmpty
    if project.settings.reported == nil, isOver {
      console.next(arguments, "copro set reported today", "note that the group was given it")
    }
  }

  /// What a document is written from; with `--public`, the project as everyone may read it.
  static func context(_ arguments: Arguments, _ console: Console) throws -> DocumentContext {
    let project = try console.load(arguments)
    let context = try console.context(arguments, project)
    guard arguments[forEveryone] else { return context }
    let (open, leftOut) = project.forEveryone(in: context.language)
    if leftOut > 0 {
      console.warn(
        "\(leftOut == 1 ? "1 text" : "\(leftOut) texts") in the project may name somebody or say how "
          + "to reach them. They do not stand in this document.")
    }
    return context.with(open)
  }

  /// Writes a document, or its fields as JSON.
  static func deliver(
    _ document: some Document, _ context: DocumentContext, _ arguments: Arguments,
    _ console: inout Console
  ) throws {
    if arguments[Shared.json] { return try console.result(try context.fields(of: document)) }
    try console.deliver(document, context, arguments)
  }

  private static func youSaid(
    _ context: DocumentContext, _ arguments: Arguments, _ console: inout Console
  ) throws {
    try deliver(YouSaidDocument(), context, arguments, &console)
    let untold = context.project.feedback.contains(where: \.awaitsTelling)
    if untold, arguments[Shared.save] || arguments.given(Shared.output) {
      console.next(arguments, "copro feedback tell --to TEXT", "once people have it")
    }
  }

  private static func evidence(
    _ context: DocumentContext, _ arguments: Arguments, _ console: inout Console
  ) throws {
    try deliver(EvidenceDocument(), context, arguments, &console)
    if arguments[Shared.json] { return }
    try EvidenceFiles(in: try console.folder(arguments)).warn(
      of: context.project.evidence, console)
  }

  private static func show(
    _ code: String, _ context: DocumentContext, _ arguments: Arguments, _ console: inout Console
  ) throws {
    let part = try context.project.part(named: code, today: context.today)
    if arguments[Shared.json] {
      let trace = Trace(of: part, in: context.project)
      return try console.result(TraceJSON(trace, in: context.project).members)
    }
    try console.deliver(TraceDocument(of: part), context, arguments)
  }

  private static func list(
    _ context: DocumentContext, _ arguments: Arguments, _ console: inout Console
  ) throws {
    let gaps = RecordGaps(of: context.project, on: context.today)
    if arguments[Shared.json] {
      try console.result(GapsJSON(gaps, in: context.project).members)
    } else {
      try console.deliver(GapsDocument(), context, arguments)
    }
    if arguments[Shared.strict], !gaps.open.isEmpty { console.status = .refused }
  }
}
