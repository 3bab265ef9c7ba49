import Arguments
import CoProCore
import JSONText

/// What the commands for records with short codes share, of kinds that nothing points at.
struct CodedParts<Coded: CodedRecord>: Sendable {
  /// The word of the command: `training`.
  let name: String
  /// The name of the argument, and what stands in it.
  let code: Positional<String>
  /// What `list` says of itself.
  let listSummary: String
  /// What `list` says where there is none.
  let none: String
  /// What `remove` says of itself.
  let removeSummary: String
  /// A code for examples: `T2`.
  let example: String
  /// A record in a list, with its code.
  let lines: @Sendable (Coded, Project) -> [String]
  /// What is to be thought of when all have been read; nothing where all is well.
  var caution: @Sendable ([Coded]) -> String? = { _ in nil }

  /// `list`.
  var listCommand: Command<Console> {
    let parts = self
    return Command<Console>(
      "list", summary: listSummary, examples: [Example("copro \(name) list", "all of them")],
      parameters: [Shared.json]
    ) { arguments, console in
      let project = try console.load(arguments)
      let all = project[keyPath: Coded.list]
      if arguments[Shared.json] {
        return try console.result([JSONMember(parts.name, .array(all.map(\.json)))])
      }
      guard !all.isEmpty else { return console.message(parts.none) }
      let text = all.flatMap { parts.lines($0, project) }.map { $0 + "\n" }.joined()
      try console.result(WrappedText(text, width: console.width).text)
      if let caution = parts.caution(all) { console.warn(caution) }
    }
  }

  /// `remove`.
  var removeCommand: Command<Console> {
    let parts = self
    return Command<Console>(
      "remove", summary: removeSummary,
      examples: [Example("copro \(name) remove \(example)", "take it out")], parameters: [code]
    ) { arguments, console in
      let removed = try console.update(arguments) { draft in
        let record = try draft.project.coded(Coded.self, named: arguments[parts.code])
        draft.project.remove(record)
        return parts.lines(record, draft.project).first ?? record.label.text
      }
      console.done(arguments, "Removed \(removed.result).")
      console.next(arguments, "copro undo", "put it back")
    }
  }
}
