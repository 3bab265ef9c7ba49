import Arguments
import CoProCore
import JSONText

/// `copro plan aim`: what the project hopes to achieve, in one sentence.
enum PlanAimCommand {
  static let text = Positional<String>("TEXT", help: "The aim, in one sentence.").optional
  static let agreed = Option<String>(
    "agreed", value: "DAY", help: "The day the group agreed the aim.")

  static let command = Command<Console>(
    "aim",
    summary: "Show the aim, or say what the project hopes to achieve.",
    discussion: """
      The aim is one sentence about this project. The guide begins it so: For residents and the \
      council to work together in equal partnership to …
      """,
    examples: [
      Example(
        "copro plan aim \"For residents and the council to write a guide to community energy.\"",
        "set the aim"),
      Example("copro plan aim --agreed \"20 April\"", "note the day the group agreed it"),
    ],
    parameters: [text, agreed, Shared.json]
  ) { arguments, console in
    guard arguments[text] != nil || arguments.given(agreed) else {
      return try show(arguments, &console)
    }
    let new = try arguments[text].map { try PlanWords.line($0, "The aim") }
    let day = try console.pastDay(agreed, arguments)
    let updated = try console.update(arguments) { draft in
      if let new, new != draft.project.plan.aim {
        draft.project.plan.aim = new
        draft.project.plan.aimAgreed = nil
      }
      guard draft.project.plan.aim != nil else {
        throw Failure(
          .refused, "There is no aim yet to agree.", wayOut: "Set it with: copro plan aim TEXT")
      }
      if let day { draft.project.plan.aimAgreed = day }
    }
    if let new {
      console.done(arguments, "The aim is now: \(new)")
      if PlanWords.sentences(in: new) > 1 {
        console.warn("The aim is more than one sentence. One is easier to remember.")
      }
    }
    if let day { console.done(arguments, "The group agreed the aim on \(day.words).") }
    next(after: updated.project, arguments, console)
  }

  private static func show(_ arguments: Arguments, _ console: inout Console) throws {
    let plan = try console.load(arguments).plan
    if arguments[Shared.json] {
      return try console.result([
        JSONMember("aim", plan.aim.map(JSONValue.string) ?? .null),
        JSONMember("aim-agreed", plan.aimAgreed.map { .string($0.iso) } ?? .null),
      ])
    }
    if let aim = plan.aim { return try console.result(aim + "\n") }
    console.message("The project has no aim yet. Set it with: copro plan aim TEXT")
  }

  private static func next(after project: Project, _ arguments: Arguments, _ console: Console) {
    if let guides = project.plan.outcomes.first(where: { $0.kind == .project && $0.standard == 5 })
    {
      console.next(
        arguments, "copro plan outcome edit \(guides.label.text) TEXT",
        "say what will be better because of this project")
    } else {
      console.next(arguments, "copro plan", "read the whole plan")
    }
  }
}
