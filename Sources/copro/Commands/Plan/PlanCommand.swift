import Arguments
import CoProCore
import JSONText

/// `copro plan`: the plan as a document, and the commands that change its parts.
enum PlanCommand {
  static let command = Command<Console>(
    "plan",
    summary: "Print the plan, or change its aim, outcomes, objectives and the rest.",
    discussion: """
      Activities lead to objectives, objectives to outcomes, and outcomes to the aim. Measures say \
      how each outcome will be known.
      """,
    examples: [
      Example("copro plan", "print the plan"),
      Example("copro plan aim \"For residents and the council to …\"", "say what you hope to do"),
      Example(
        "copro plan outcome edit O5 \"More groups make their own power.\"", "change an outcome"),
      Example("copro plan activity add \"Visit a wind farm\" --objective 2", "add an activity"),
    ],
    parameters: [Shared.json] + Shared.document,
    exclusive: [[Shared.json, Shared.output], [Shared.json, Shared.save]],
    subcommands: [
      PlanAimCommand.command, PlanOutcomeCommand.command, PlanObjectiveCommand.command,
      PlanActivityCommand.command, PlanMeasureCommand.command, PlanConstraintCommand.command,
      PlanBudgetCommand.command, PlanDecisionCommand.command, PlanScopeCommand.command,
      PlanDeadlineCommand.command,
      PlanCriteriaCommand.command,
    ]
  ) { arguments, console in
    let project = try console.load(arguments)
    if arguments[Shared.json] {
      return try console.result(
        (project.plan.json.asObject ?? []).filter { $0.key != "last-labels" })
    }
    let context = try console.context(arguments, project)
    try console.deliver(PlanDocument(), context, arguments)
  }
}
