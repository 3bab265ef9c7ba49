import Arguments
import CoProCore

/// `copro check set-aside`: does without a rule, for a reason that reports print.
enum CheckSetAsideCommand {
  static let rule = Positional<String>(
    "RULE", help: "The name of the rule, or a part of it that no other has.")
  static let because = Option<String>(
    "because", value: "TEXT", help: "Why the project does without it.")
  static let back = Flag("back", help: "Follow the rule again.")

  static let command = Command<Console>(
    "set-aside",
    summary: "Do without a rule, and say why.",
    discussion: "The reason is kept with the project, and shown wherever rules are.",
    examples: [
      Example(
        "copro check set-aside same-time-same-place --because \"Shift workers asked for it\"",
        "do without a rule"),
      Example("copro check set-aside same-time-same-place --back", "follow it again"),
    ],
    parameters: [rule, because, back],
    exclusive: [[because, back]]
  ) { arguments, console in
    let table = try RuleTable.load(from: try console.library(arguments))
    let rule = try table.rule(named: arguments[rule])
    if arguments[back] {
      try console.update(arguments) { draft in
        guard draft.project.rulesSetAside[rule.id] != nil else {
          throw Failure(.notThere, "\(rule.id) is not set aside.")
        }
        draft.project.rulesSetAside.takeBack(rule.id)
      }
      console.done(arguments, "The project follows \(rule.id) again.")
      return console.next(arguments, "copro check", "see whether it is kept")
    }
    guard let text = arguments[because] else {
      throw Failure(
        .commandLine, "Say why the project does without \(rule.id).",
        wayOut: "copro check set-aside \(rule.id) --because TEXT")
    }
    let reason = try PlanWords.line(text, "The reason")
    let day = try console.today(arguments)
    try console.update(arguments) { draft in
      draft.project.rulesSetAside.setAside(rule.id, because: reason, on: day)
    }
    console.done(arguments, "Set aside \(rule.id), because: \(reason)")
    if rule.severity == .must {
      console.warn("The guide makes it a condition. The report will say that it was set aside.")
    }
  }
}
