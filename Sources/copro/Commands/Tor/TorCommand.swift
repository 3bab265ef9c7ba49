import Arguments
import CoProCore
import JSONText

/// `copro tor`: the terms of reference.
enum TorCommand {
  static let short = Flag("short", help: "Print one page, for a group that meets once or twice.")

  static let command = Command<Console>(
    "tor",
    aliases: ["terms"],
    summary: "Print the terms of reference, or change them and note who agreed them when.",
    discussion: """
      The guide has the group discuss the terms at its first meeting, look at a draft at its second, \
      and agree them at its third. How far the group decides is a setting: copro set decision-making.
      """,
    examples: [
      Example("copro tor", "print the terms of reference"),
      Example("copro tor --short", "print one page, for a group that meets once or twice"),
      Example("copro tor agree --meeting 3", "note that the group agreed them at meeting 3"),
      Example("copro tor clause set confidentiality --from words.txt", "put your own words in"),
      Example("copro tor rules add \"One person speaks at a time.\"", "add a ground rule"),
    ],
    parameters: [short, Shared.json] + Shared.document,
    exclusive: [[Shared.json, Shared.output], [Shared.json, Shared.save], [Shared.json, short]],
    subcommands: [
      TorReviewCommand.command,
      TorStepCommand.discuss, TorStepCommand.draft, TorStepCommand.agree, TorClauseCommand.command,
      TorRulesCommand.command, TorVersionsCommand.versions, TorVersionsCommand.compare,
    ]
  ) { arguments, console in
    let project = try console.load(arguments)
    let context = try console.context(arguments, project)
    if arguments[Shared.json] { return try console.result(try json(context)) }
    let document: any Document = arguments[short] ? ShortTermsDocument() : TermsDocument()
    try console.deliver(document, context, arguments)
    guard arguments[Shared.save] || arguments.given(Shared.output) else { return }
    next(after: project, arguments, console)
  }

  private static func next(after project: Project, _ arguments: Arguments, _ console: Console) {
    guard !project.terms.isFinal else { return }
    switch project.terms.steps.last?.stage {
    case .none:
      console.next(arguments, "copro tor discuss --meeting 1", "once the group has talked about it")
    case .discussed:
      console.next(arguments, "copro tor draft --meeting 2", "once the group has seen it")
    default: console.next(arguments, "copro tor agree --meeting 3", "once the group has agreed it")
    }
  }

  private static func json(_ context: DocumentContext) throws -> [JSONMember] {
    let terms = context.project.terms
    let steps = terms.steps.map { step in
      JSONValue.object([
        JSONMember("stage", .string(step.stage.text)), JSONMember("on", .string(step.on.iso)),
        JSONMember(
          "meeting", step.meeting.map { .string(context.numbers[$0]) } ?? .null),
      ])
    }
    return [
      JSONMember("final", .bool(terms.isFinal)),
      JSONMember("steps", .array(steps)),
      JSONMember("decision-making", .string(terms.decisionMaking.text)),
      JSONMember("clauses", try TorClauses(context).json),
      JSONMember("ground-rules", .array(try GroundRuleLines.of(context).map(JSONValue.string))),
      JSONMember(
        "ground-rules-agreed-on", terms.groundRules.agreedOn.map { .string($0.iso) } ?? .null),
    ]
  }

  /// Refuses to change what the group has agreed.
  static func refuseIfFinal(_ project: Project) throws(Failure) {
    guard project.terms.isFinal, let agreed = project.terms.agreed else { return }
    throw Failure(
      .refused,
      "The group agreed these terms on \(agreed.on.words). They are not changed without it.",
      wayOut: "To take them up again: copro tor draft --date today")
  }
}
