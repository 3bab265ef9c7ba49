import Arguments
import CoProCore

/// `copro plan criteria`: the decision to co-produce, and what the work may be called.
enum PlanCriteriaCommand {
  static let command = Command<Console>(
    "criteria",
    summary: "Show or answer the six criteria of the decision to co-produce.",
    discussion: """
      A project may start as co-production when all six criteria are met. Whether its work may be \
      called co-produced is another question, asked at the end: everyone agrees with all eight ‘I’ \
      statements, and there is evidence for each. Both are shown, and neither answers the other.
      """,
    examples: [
      Example("copro plan criteria", "both results, and what falls short"),
      Example(
        "copro plan criteria answer --set 6=yes --note 6=\"Both wrote to us on 1 March\"",
        "answer one of the six"),
      Example("copro plan criteria --json", "for other programs"),
    ],
    parameters: [Shared.json] + Shared.document,
    exclusive: [[Shared.json, Shared.output], [Shared.json, Shared.save]],
    subcommands: [answer]
  ) { arguments, console in
    let project = try console.load(arguments)
    if arguments[Shared.json] { return try console.result(AuditJSON.standing(project)) }
    let context = try console.context(arguments, project)
    try console.deliver(CoProductionDocument(), context, arguments)
    if MayStart(project).verdict == .notDecided {
      console.next(arguments, "copro plan criteria answer", "answer the six criteria")
    }
  }

  private static let answer = Command<Console>(
    "answer",
    summary: "Answer the six criteria: the same as “copro audit answer decision-criteria”.",
    examples: [
      Example("copro plan criteria answer", "question by question"),
      Example(
        "copro plan criteria answer --set 6=yes --note 6=\"Both wrote to us on 1 March\"",
        "one of the six"),
    ],
    parameters: AuditAnswerCommand.parameters.filter { $0.form.name != "meeting" },
    exclusive: [[AuditAnswerCommand.again, AuditAnswerCommand.correct]]
  ) { arguments, console in
    let form = try console.library(arguments).auditForm(named: MayStart.form)
    try AuditAnswerCommand.answer(form, arguments, &console)
  }
}
