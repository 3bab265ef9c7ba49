import Arguments
import CoProCore

/// `copro plan constraint`: what cannot be changed, and why.
enum PlanConstraintCommand {
  static let text = Positional<String>("TEXT", help: "What cannot be changed.")
  static let newText = text.optional
  static let label = PlanParts<Constraint>.label
  static let because = Option<String>(
    "because", value: "TEXT", help: "Why not: a law, a contract, the money.")
  static let explained = Option<String>(
    "explained", value: "DAY", help: "The day it was explained to the group.")

  static let parts = PlanParts<Constraint>(
    name: "constraint", key: "constraints", example: "C1",
    find: { try $0.constraint(named: $1) },
    line: { constraint, _ in
      let reason = constraint.because.map { "because: \($0)" } ?? "no reason given yet"
      let told = constraint.explained.map { "explained on \($0.words)" } ?? "not explained yet"
      return "\(constraint.text) (\(reason); \(told))"
    })

  static let command = Command<Console>(
    "constraint",
    summary: "Add, change, remove or list what cannot be changed, and why.",
    discussion: "Say early what the group cannot change, so that nobody feels misled later.",
    examples: [
      Example(
        "copro plan constraint add \"The budget for 2027\" --because \"The council has set it\"",
        "say what is fixed"),
      Example(
        "copro plan constraint edit C1 --explained \"29 March\"", "note when the group was told"),
    ],
    subcommands: [add, edit, parts.removeCommand, parts.listCommand])

  private static let add = Command<Console>(
    "add",
    summary: "Add something that cannot be changed.",
    examples: [
      Example(
        "copro plan constraint add \"The budget for 2027\" --because \"The council has set it\"",
        "say what is fixed")
    ],
    parameters: [text, because, explained]
  ) { arguments, console in
    let words = try PlanWords.line(arguments[text], "The constraint")
    let reason = try arguments[because].map { try PlanWords.line($0, "The reason") }
    let day = try console.pastDay(explained, arguments)
    let updated = try console.update(arguments) { draft in
      let label = draft.project.plan.takeLabel(for: Constraint.self)
      var constraint = Constraint(label: label, text: words, because: reason)
      constraint.explained = day
      draft.project.plan.add(constraint)
      return constraint
    }
    tell("Added", updated.result, updated.project, arguments, console)
  }

  private static let edit = Command<Console>(
    "edit",
    summary: "Change it, or note when the group was told.",
    examples: [
      Example(
        "copro plan constraint edit C1 --explained \"29 March\"", "note when the group was told")
    ],
    parameters: [label, newText, because, explained]
  ) { arguments, console in
    let all: [any Parameter] = [newText, because, explained]
    guard all.contains(where: arguments.given) else { throw PlanWords.nothingToChange(arguments) }
    let words = try arguments[newText].map { try PlanWords.line($0, "The constraint") }
    let reason = try arguments[because].map { try PlanWords.line($0, "The reason") }
    let day = try console.pastDay(explained, arguments)
    let updated = try console.update(arguments) { draft in
      var constraint = try draft.project.plan.constraint(named: arguments[label])
      if let words { constraint.text = words }
      if let reason { constraint.because = reason }
      if let day { constraint.explained = day }
      draft.project.plan.replace(constraint)
      return constraint
    }
    tell("Changed", updated.result, updated.project, arguments, console)
  }

  private static func tell(
    _ what: String, _ constraint: Constraint, _ project: Project, _ arguments: Arguments,
    _ console: Console
  ) {
    let label = constraint.label.text
    console.done(
      arguments, "\(what) \(label), which cannot change: \(parts.line(constraint, project))")
    if constraint.because == nil {
      console.next(arguments, "copro plan constraint edit \(label) --because TEXT", "say why not")
    } else if constraint.explained == nil {
      console.next(
        arguments, "copro plan constraint edit \(label) --explained DAY",
        "once the group has been told")
    }
  }
}
