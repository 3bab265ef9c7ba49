import Arguments
import CoProCore

/// `copro plan deadline`: deadlines that others set, and what came of challenging them.
enum PlanDeadlineCommand {
  static let text = Positional<String>("TEXT", help: "What has to be ready.")
  static let label = PlanParts<OutsideDeadline>.label
  static let on = Option<String>("on", value: "DAY", help: "By when.").required
  static let newDay = Option<String>("on", value: "DAY", help: "By when it is now.")
  static let canBeMet = Flag("can-be-met", help: "It leaves time to work together.")
  static let challenged = Option<String>(
    "challenged", value: "DAY", help: "The day the group challenged it.")
  static let result = Option<String>("result", value: "TEXT", help: "What came of that.")

  static let parts = PlanParts<OutsideDeadline>(
    name: "deadline", key: "deadlines", example: "DL1",
    find: { plan, text in try plan.deadline(named: text) },
    line: { deadline, _ in
      var facts: [String] = []
      if let met = deadline.canBeMet { facts.append(met ? "can be met" : "leaves too little time") }
      if let day = deadline.challenged { facts.append("challenged on \(day.wordsWithoutWeekday)") }
      if let result = deadline.result { facts.append(result) }
      if facts.isEmpty { facts.append("the group has not looked at it yet") }
      return "\(deadline.text), \(deadline.on.words) (\(facts.joined(separator: "; ")))"
    })

  static let command = Command<Console>(
    "deadline",
    summary: "Name deadlines that others set, and what came of challenging them.",
    discussion: "A deadline that leaves no time to work together is challenged, not just met.",
    examples: [
      Example("copro plan deadline add \"Bid for the grant\" --on \"30 June\"", "name it"),
      Example(
        "copro plan deadline edit DL1 --challenged \"4 May\" --result \"Moved to September\"",
        "what came of challenging it"),
    ],
    subcommands: [add, edit, parts.removeCommand, parts.listCommand])

  private static let add = Command<Console>(
    "add",
    summary: "Add a deadline that somebody else set.",
    examples: [
      Example("copro plan deadline add \"Bid for the grant\" --on \"30 June\"", "name it")
    ],
    parameters: [text, on, canBeMet]
  ) { arguments, console in
    let words = try PlanWords.line(arguments[text], "The deadline")
    let today = try console.today(arguments)
    let day = try arguments.value(of: on) {
      try DayReader.read($0, today: today, nearest: .future)
    }
    let updated = try console.update(arguments) { draft in
      var deadline = OutsideDeadline(
        label: draft.project.plan.takeLabel(), text: words, on: day)
      deadline.canBeMet = arguments.choice(canBeMet)
      draft.project.plan.add(deadline)
      return deadline
    }
    console.done(
      arguments,
      "Added \(updated.result.label.text): \(parts.line(updated.result, updated.project))")
    if updated.result.canBeMet != true {
      console.next(
        arguments, "copro plan deadline edit \(updated.result.label.text) --challenged DAY",
        "when the group challenges it, or --can-be-met")
    }
  }

  private static let edit = Command<Console>(
    "edit",
    summary: "Note whether it can be met, or what came of challenging it.",
    examples: [
      Example(
        "copro plan deadline edit DL1 --challenged \"4 May\" --result \"Moved to September\"",
        "what came of challenging it"),
      Example("copro plan deadline edit DL1 --can-be-met", "there is time enough"),
    ],
    parameters: [label, text.optional, newDay, canBeMet, challenged, result]
  ) { arguments, console in
    let all: [any Parameter] = [text.optional, newDay, canBeMet, challenged, result]
    guard all.contains(where: arguments.given) else { throw PlanWords.nothingToChange(arguments) }
    let words = try arguments[text.optional].map { try PlanWords.line($0, "The deadline") }
    let day = try console.comingDay(newDay, arguments)
    let when = try console.pastDay(challenged, arguments)
    let came = try arguments[result].map { try PlanWords.line($0, "The result") }
    let updated = try console.update(arguments) { draft in
      var deadline = try draft.project.plan.deadline(named: arguments[label])
      if let words { deadline.text = words }
      if let day { deadline.on = day }
      if let met = arguments.choice(canBeMet) { deadline.canBeMet = met }
      if let when { deadline.challenged = when }
      if let came { deadline.result = came }
      draft.project.plan.replace(deadline)
      return deadline
    }
    console.done(
      arguments,
      "Changed \(updated.result.label.text): \(parts.line(updated.result, updated.project))")
  }
}
