import Arguments
import CoProCore

/// `copro plan objective`: what the project will complete.
enum PlanObjectiveCommand {
  static let text = Positional<String>("TEXT", help: "What will be completed, in a sentence.")
  static let newText = text.optional
  static let label = PlanParts<Objective>.label
  static let outcome = Option<String>(
    "outcome", value: "LABEL", help: "An outcome that it leads to, such as O1."
  ).repeating
  static let unlink = Option<String>(
    "unlink", value: "LABEL", help: "An outcome that it no longer leads to."
  ).repeating

  static let parts = PlanParts<Objective>(
    name: "objective", key: "objectives", example: "OB5",
    find: { try $0.objective(named: $1) },
    pointers: { $0.pointers(at: $1.label) },
    consequence: "Its activities stay, without an objective.",
    line: { objective, _ in
      let outcomes = objective.outcomes.map(\.text)
      return outcomes.isEmpty
        ? "\(objective.text) (leads to no outcome yet)"
        : "\(objective.text) (leads to \(PlanWords.list(outcomes)))"
    },
    drop: { $0.remove($1.label) })

  static let command = Command<Console>(
    "objective",
    summary: "Add, change, remove or list what the project will complete.",
    examples: [
      Example("copro plan objective list", "list the objectives"),
      Example("copro plan objective add \"Write the guidance note.\" --outcome O5", "add one"),
      Example("copro plan objective edit OB5 --outcome O2", "link it to another outcome as well"),
    ],
    subcommands: [add, edit, parts.removeCommand, parts.listCommand])

  private static let add = Command<Console>(
    "add",
    summary: "Add something that the project will complete.",
    examples: [
      Example(
        "copro plan objective add \"Write the guidance note.\" --outcome O5", "add an objective")
    ],
    parameters: [text, outcome]
  ) { arguments, console in
    let words = try PlanWords.line(arguments[text], "The objective")
    let updated = try console.update(arguments) { draft in
      let plan = draft.project.plan
      let outcomes = try arguments[outcome].map { try plan.outcome(named: $0).label }
      let label = draft.project.plan.takeLabel(for: Objective.self)
      let objective = Objective(
        label: label, text: words, kind: .project, outcomes: Set(outcomes).sorted())
      draft.project.plan.add(objective)
      return objective
    }
    let objective = updated.result
    console.done(
      arguments,
      "Added objective \(objective.label.text): \(parts.line(objective, updated.project))")
    if objective.outcomes.isEmpty {
      console.next(
        arguments, "copro plan objective edit \(objective.label.text) --outcome LABEL",
        "say which change it leads to")
    } else {
      console.next(
        arguments, "copro plan activity add TEXT --objective \(objective.label.text)",
        "say what you will do for it")
    }
  }

  private static let edit = Command<Console>(
    "edit",
    summary: "Change the words of an objective, or the outcomes it leads to.",
    examples: [
      Example("copro plan objective edit OB5 --outcome O2", "link it to another outcome as well"),
      Example("copro plan objective edit OB5 --unlink O2", "cut a link"),
    ],
    parameters: [label, newText, outcome, unlink]
  ) { arguments, console in
    guard arguments[newText] != nil || arguments.given(outcome) || arguments.given(unlink) else {
      throw PlanWords.nothingToChange(arguments)
    }
    let words = try arguments[newText].map { try PlanWords.line($0, "The objective") }
    let updated = try console.update(arguments) { draft in
      let plan = draft.project.plan
      var objective = try plan.objective(named: arguments[label])
      if let words { objective.text = words }
      let added = try arguments[outcome].map { try plan.outcome(named: $0).label }
      let cut = try arguments[unlink].map { try plan.outcome(named: $0).label }
      objective.outcomes = Set(objective.outcomes + added).subtracting(cut).sorted()
      draft.project.plan.replace(objective)
      return objective
    }
    let objective = updated.result
    console.done(
      arguments,
      "Objective \(objective.label.text) is now: \(parts.line(objective, updated.project))")
    if updated.project.plan.activities(of: objective.label).isEmpty {
      console.next(
        arguments, "copro plan activity add TEXT --objective \(objective.label.text)",
        "say what you will do for it")
    }
  }
}
