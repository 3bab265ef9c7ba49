import Arguments
import CoProCore

/// The program: its commands, and how one of them is run.
enum Copro {
  static let version = "0.1.0"

  static let program: Program<Console> = Program(
    root, version: version, globals: Globals.all, topics: HelpTopics.all)

  private static let root: Command<Console> = Command(
    "copro",
    summary: "Plan a project together with residents, and write every document it needs.",
    discussion: """
      survey = what people think; audit = how we worked, answered by people; check = what the \
      program can see for itself of how the project is run.
      """,
    examples: [
      Example("copro init our-project", "start a project in a new folder"),
      Example("copro status", "see where the project is and what is due"),
      Example("copro agenda next", "print the agenda of the next meeting"),
      Example("copro report", "write the outcome report"),
    ],
    subcommands: [
      InitCommand.command,
      SetCommand.command,
      StatusCommand.command,
      CheckCommand.command,
      PlanCommand.command,
      MemberCommand.command,
      InviteCommand.command,
      TorCommand.command,
      MeetingCommand.command,
      AgendaCommand.command,
      CalendarCommand.command,
      SurveyCommand.command,
      AuditCommand.command,
      FeedbackCommand.command,
      EvidenceCommand.command,
      InvolvementCommand.command,
      TrainingCommand.command,
      ExpenseCommand.command,
      ReportCommand.command,
      TemplateCommand.command,
      LogCommand.command,
      UndoCommand.command,
      DoctorCommand.command,
      SchemaCommand.command,
      CompletionsCommand.command,
      ManualCommand.command,
    ])

  /// Runs the words of a command line.
  ///
  /// - Returns: the exit status.
  static func run(_ words: [String], _ console: inout Console) -> Int32 {
    do {
      switch try program.parse(words) {
      case .help(let path, _): try console.result(help(path, words, console))
      case .topic(let topic): try console.result(topic.text + "\n")
      case .version: try console.result("copro \(version)\n")
      case .run(let invocation):
        console.isQuiet = invocation.arguments[Globals.quiet]
        try invocation.run(&console)
      }
      return console.status.rawValue
    } catch let problem as CommandLineProblem {
      console.message(program.words(for: problem, width: max(console.width, 40)))
      return ExitStatus.commandLine.rawValue
    } catch {
      let failure = Failure(error)
      console.message("copro: \(failure.message)")
      if let wayOut = failure.wayOut { console.message(wayOut) }
      return failure.status.rawValue
    }
  }

  private static func help(_ path: [String], _ words: [String], _ console: Console) -> String {
    program.help(for: path, width: console.width, bold: console.usesBold(words))
  }
}
