import Arguments
import CoProCore
import JSONText

/// `copro tor rules`: the ground rules.
enum TorRulesCommand {
  static let rules = Positional<String>(
    "RULE", help: "A rule, in a sentence; several may be given."
  )
  .oneOrMore
  static let number = Positional<Int>(
    number: "NUMBER", in: 1...1000, help: "The rule's number in the list.")

  static let command = Command<Console>(
    "rules",
    summary: "List, change or agree the ground rules.",
    discussion: """
      The list begins with the fourteen rules of the guide. The group agrees its own at the start of \
      its first meeting.
      """,
    examples: [
      Example("copro tor rules list", "list the ground rules"),
      Example("copro tor rules add \"One person speaks at a time.\"", "add one"),
      Example("copro tor rules agree --meeting 1", "note that the group agreed them"),
    ],
    subcommands: [list, add, remove, reset, agree])

  private static let list = Command<Console>(
    "list", summary: "List the ground rules with their numbers.",
    examples: [Example("copro tor rules list", "list them")], parameters: [Shared.json]
  ) { arguments, console in
    let context = try console.context(arguments, try console.load(arguments))
    let rules = try GroundRuleLines.of(context)
    let own = context.project.terms.groundRules
    if arguments[Shared.json] {
      return try console.result([
        JSONMember("ground-rules", .array(rules.map(JSONValue.string))),
        JSONMember("own", .bool(!own.rules.isEmpty)),
        JSONMember("agreed-on", own.agreedOn.map { .string($0.iso) } ?? .null),
      ])
    }
    let lines = rules.enumerated().map { "\($0 + 1). \($1)" }
    try console.result(WrappedText(lines.joined(separator: "\n"), width: console.width).text + "\n")
    if let day = own.agreedOn {
      console.message("The group agreed them on \(day.words).")
    } else if own.rules.isEmpty {
      console.message("This is the guide's list. The group has not agreed any rules yet.")
    } else {
      console.message("The group has not agreed them yet.")
    }
  }

  private static let add = Command<Console>(
    "add", summary: "Add rules to the list.",
    examples: [Example("copro tor rules add \"One person speaks at a time.\"", "add one")],
    parameters: [rules]
  ) { arguments, console in
    let new = try arguments[rules].map { try PlanWords.line($0, "The rule") }
    let updated = try change(arguments, console) { old in
      old + new.filter { !old.contains($0) }
    }
    console.done(
      arguments,
      "Added \(new.count == 1 ? "a rule" : "\(new.count) rules"): "
        + "\(new.joined(separator: " ")) There are \(updated.count) now.")
    console.next(arguments, "copro tor rules agree --meeting 1", "once the group has agreed them")
  }

  private static let remove = Command<Console>(
    "remove", summary: "Take a rule out of the list.",
    examples: [Example("copro tor rules remove 7", "take out the seventh")], parameters: [number]
  ) { arguments, console in
    let wanted = arguments[number]
    var removed = ""
    let left = try change(arguments, console) { rules in
      guard rules.indices.contains(wanted - 1) else {
        throw Failure(
          .notThere, "There is no rule \(wanted): the list ends at \(rules.count).",
          wayOut: "See them with: copro tor rules list")
      }
      guard rules.count > 1 else {
        throw Failure(
          .refused, "That is the last rule. A list without rules would be the guide's again.",
          wayOut: "Add another first with: copro tor rules add RULE")
      }
      var rules = rules
      removed = rules.remove(at: wanted - 1)
      return rules
    }
    console.done(arguments, "Took out rule \(wanted): \(removed) There are \(left.count) now.")
  }

  private static let reset = Command<Console>(
    "reset", summary: "Go back to the guide's list.",
    examples: [Example("copro tor rules reset", "go back")]
  ) { arguments, console in
    try console.update(arguments) { draft in
      try TorCommand.refuseIfFinal(draft.project)
      draft.project.terms.groundRules = GroundRules()
    }
    console.done(arguments, "The ground rules are the guide's list again, not yet agreed.")
  }

  private static let agree = Command<Console>(
    "agree", summary: "Note that the group has agreed its ground rules.",
    examples: [Example("copro tor rules agree --meeting 1", "note it with the meeting")],
    parameters: [TorStepCommand.meeting, TorStepCommand.date]
  ) { arguments, console in
    guard arguments.given(TorStepCommand.meeting) || arguments.given(TorStepCommand.date) else {
      throw arguments.missing([TorStepCommand.meeting])
    }
    let today = try console.today(arguments)
    let day = try console.pastDay(TorStepCommand.date, arguments)
    let updated = try console.update(arguments) { draft in
      let step = try TorStepCommand.recorded(.agreed, arguments, on: day, in: draft.project, today)
      draft.project.terms.groundRules.agreedAt = step.meeting
      draft.project.terms.groundRules.agreedOn = step.on
      return step.on
    }
    console.done(arguments, "Noted: the group agreed its ground rules on \(updated.result.words).")
    console.next(arguments, "copro tor", "read them in the terms of reference")
  }

  /// Changes the list; the guide's is copied first, so that its other rules stay.
  private static func change(
    _ arguments: Arguments, _ console: Console, _ change: ([String]) throws -> [String]
  ) throws -> [String] {
    try console.update(arguments) { draft in
      try TorCommand.refuseIfFinal(draft.project)
      let old = try GroundRuleLines.of(try console.context(arguments, draft.project))
      let new = try change(old)
      draft.project.terms.groundRules.rules = new
      // Rules that were changed have to be agreed again.
      if new != old {
        draft.project.terms.groundRules.agreedAt = nil
        draft.project.terms.groundRules.agreedOn = nil
      }
      return new
    }.result
  }
}
