import Arguments
import CoProCore

/// `copro plan scope`: parts of the work that are not co-produced, and why.
enum PlanScopeCommand {
  static let text = Positional<String>("TEXT", help: "Which part of the work.")
  static let because = Option<String>(
    "because", value: "TEXT", help: "Why it is not co-produced."
  ).required

  static let parts = PlanParts<ScopePart>(
    name: "scope", key: "not-co-produced", example: "S1",
    find: { plan, text in try plan.scopePart(named: text) },
    line: { part, _ in "\(part.text) (because: \(part.because ?? "no reason given yet"))" })

  static let command = Command<Console>(
    "scope",
    summary: "Say which parts of the work are not co-produced, and why.",
    examples: [
      Example(
        "copro plan scope add \"Signing the contract\" --because \"The law leaves it to the council\"",
        "a part the group has no say in"),
      Example("copro plan scope list", "list them"),
    ],
    subcommands: [add, parts.removeCommand, parts.listCommand])

  private static let add = Command<Console>(
    "add",
    summary: "Add a part that is not co-produced.",
    examples: [
      Example(
        "copro plan scope add \"Signing the contract\" --because \"The law leaves it to the council\"",
        "a part the group has no say in")
    ],
    parameters: [text, because]
  ) { arguments, console in
    let words = try PlanWords.line(arguments[text], "The part")
    let reason = try PlanWords.line(arguments[because], "The reason")
    let updated = try console.update(arguments) { draft in
      let part = ScopePart(
        label: draft.project.plan.takeLabel(), text: words, because: reason)
      draft.project.plan.add(part)
      return part
    }
    console.done(
      arguments,
      "Added \(updated.result.label.text): \(parts.line(updated.result, updated.project))")
  }
}
