import Arguments
import CoProCore
import JSONText

/// What the commands for every kind of part of the plan share.
struct PlanParts<Part: PlanPart>: Sendable {
  /// The word of the command: `outcome`.
  let name: String
  /// The key of the list in the plan's file: `outcomes`.
  let key: String
  /// A label for examples: `O2`.
  let example: String
  /// Finds a part by what somebody typed.
  let find: @Sendable (Plan, String) throws -> Part
  /// What points at a part.
  var pointers: @Sendable (Project, Part) -> [PlanPointer] = { _, _ in [] }
  /// What becomes of what points at a part that is removed all the same.
  var consequence = ""
  /// A part in a list, after its label.
  let line: @Sendable (Part, Project) -> String
  /// Removes a part and the links to it.
  var drop: @Sendable (inout Project, Part) -> Void = { $0.remove($1.label) }

  static var label: Positional<String> {
    Positional<String>("LABEL", help: "Its label, its number, or a part of its words.")
  }

  /// `list`.
  var listCommand: Command<Console> {
    let parts = self
    return Command<Console>(
      "list", summary: "List them, each with its label.",
      examples: [Example("copro plan \(name) list", "list them")], parameters: [Shared.json]
    ) { arguments, console in
      let project = try console.load(arguments)
      let all = Part.all(in: project.plan)
      if arguments[Shared.json] {
        return try console.result([JSONMember(parts.key, .array(all.map(\.json)))])
      }
      if all.isEmpty {
        console.message("The plan has none yet. Add one with: copro plan \(parts.name) add")
      } else {
        let lines = all.map { "\($0.label.text): \(parts.line($0, project))" }
        try console.result(
          WrappedText(lines.joined(separator: "\n"), width: console.width).text + "\n")
      }
    }
  }

  /// `remove`.
  var removeCommand: Command<Console> {
    let parts = self
    let label = Self.label
    let force = Flag(
      "force", short: "f", help: "Remove it even if others point at it. \(consequence)")
    return Command<Console>(
      "remove", summary: "Take one out of the plan. Its label is never used again.",
      examples: [Example("copro plan \(name) remove \(example)", "take it out")],
      parameters: consequence.isEmpty ? [label] : [label, force]
    ) { arguments, console in
      let forced = !parts.consequence.isEmpty && arguments[force]
      let removed = try console.update(arguments) { draft in
        let part = try parts.find(draft.project.plan, arguments[label])
        let pointers = parts.pointers(draft.project, part)
        guard pointers.isEmpty || forced else {
          let words = pointers.map { PlanWords.words($0, in: draft.project) }
          throw Failure(
            .refused,
            "\(part.label.text) was not removed, because "
              + "\(PlanWords.list(words)) \(pointers.count == 1 ? "points" : "point") at it.",
            wayOut: "Change \(pointers.count == 1 ? "that" : "those") first, or say --force. "
              + parts.consequence)
        }
        let words = parts.line(part, draft.project)
        parts.drop(&draft.project, part)
        return "\(part.label.text): \(words)"
      }
      console.done(arguments, "Removed \(Part.noun) \(removed.result)")
      console.next(arguments, "copro undo", "put it back")
    }
  }
}
