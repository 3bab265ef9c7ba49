import Arguments
import CoProCore
import JSONText

/// `copro tor clause`: the group's own words for a clause.
enum TorClauseCommand {
  static let id = Positional<String>("CLAUSE", help: "The clause's short name, such as meetings.")
  static let words = Positional<String>("TEXT", help: "The words of the clause.").optional
  static let heading = Option<String>("heading", value: "TEXT", help: "Another heading for it.")
  static let newHeading = Positional<String>("HEADING", help: "The heading of the new clause.")
  static let from = Option<String>(
    "from", value: "FILE", help: "Take the words from a text file; - is what is typed or sent.")

  static let command = Command<Console>(
    "clause",
    summary: "List the clauses, show one, or put the group's own words in its place.",
    examples: [
      Example("copro tor clause list", "list the clauses by their short names"),
      Example("copro tor clause show confidentiality", "show one, and what it is for"),
      Example("copro tor clause set confidentiality --from words.txt", "put the group's words in"),
      Example("copro tor clause reset confidentiality", "go back to the template's words"),
    ],
    subcommands: [list, show, set, add, reset])

  private static let list = Command<Console>(
    "list", summary: "List the clauses by their short names.",
    examples: [Example("copro tor clause list", "list them")], parameters: [Shared.json]
  ) { arguments, console in
    let context = try console.context(arguments, try console.load(arguments))
    if arguments[Shared.json] {
      return try console.result([JSONMember("clauses", try TorClauses(context).json)])
    }
    let lines = try TorClauses(context).all.map { clause in
      let state =
        if clause.number == nil {
          "left out: it is for groups that last over a year"
        } else if clause.guide == nil {
          "the group's own clause"
        } else {
          clause.own == nil ? "the template's words" : "the group's own words"
        }
      return "\(clause.id): \(clause.heading) (\(state))"
    }
    try console.result(WrappedText(lines.joined(separator: "\n"), width: console.width).text + "\n")
  }

  private static let show = Command<Console>(
    "show", summary: "Show a clause as it is printed, and what it is for.",
    examples: [Example("copro tor clause show decision-making", "show one")], parameters: [id]
  ) { arguments, console in
    let context = try console.context(arguments, try console.load(arguments))
    let clause = try TorClauses(context).clause(arguments[id])
    if let guide = clause.guide { console.message(guide) }
    for choice in clause.choices {
      let chosen = context.project.terms.decisionMaking.text == choice.id ? ", chosen" : ""
      let ladder = choice.ladder.map { " On the ladder of participation this is “\($0)”." } ?? ""
      console.message("  \(choice.id)\(chosen): \(choice.title).\(ladder)")
    }
    if !clause.choices.isEmpty {
      console.message(
        "Choose with: copro set \(clause.id) \(clause.choices.map(\.id).joined(separator: "|"))")
    }
    guard let number = clause.number else {
      return console.message("It is left out, because this group does not last over a year.")
    }
    let document = try context.write(TermsDocument())
    try console.result(TermsDocument.clause(number, of: document.markdown) ?? "")
  }

  private static let set = Command<Console>(
    "set", summary: "Put the group's own words in the place of a clause.",
    examples: [
      Example("copro tor clause set confidentiality --from words.txt", "take them from a file"),
      Example("copro tor clause set background \"We began in 2021.\"", "type them"),
    ],
    parameters: [id, words, from, heading]
  ) { arguments, console in
    let text = try text(arguments, console)
    let updated = try console.update(arguments) { draft in
      try TorCommand.refuseIfFinal(draft.project)
      let clauses = try TorClauses(try console.context(arguments, draft.project))
      let clause = try clauses.clause(arguments[id])
      let title = arguments[heading] ?? clause.own?.title
      draft.project.terms.put(Clause(id: clause.id, title: title, text: text))
      return clause
    }
    let clause = updated.result
    console.done(arguments, "The clause \(clause.id) is now in the group's own words.")
    switch clause.id {
    case "ground-rules": console.next(arguments, "copro tor rules list", "see the rules themselves")
    case "aims-and-objectives": console.next(arguments, "copro plan aim", "see the aim in the plan")
    default:
      console.next(arguments, "copro tor clause show \(clause.id)", "read it as it is printed")
    }
    if clause.number == nil {
      console.warn("It is left out until the project lasts over a year or is permanent.")
    }
  }

  private static let add = Command<Console>(
    "add", summary: "Add a clause of the group's own at the end.",
    examples: [
      Example(
        "copro tor clause add \"Photographs\" \"We ask before we take them.\"", "add a clause")
    ],
    parameters: [newHeading, words, from]
  ) { arguments, console in
    let heading = try PlanWords.line(arguments[newHeading], "The heading")
    let text = try text(arguments, console)
    let id = shortName(heading)
    try console.update(arguments) { draft in
      try TorCommand.refuseIfFinal(draft.project)
      let clauses = try TorClauses(try console.context(arguments, draft.project))
      guard !id.isEmpty, !clauses.all.contains(where: { $0.id == id }) else {
        throw Failure(
          .refused, "There is a clause “\(heading)” already.",
          wayOut: "Choose another heading, or change that one with: copro tor clause set \(id)")
      }
      draft.project.terms.put(Clause(id: id, title: heading, text: text))
    }
    console.done(arguments, "Added the clause “\(heading)”, named \(id).")
    console.next(arguments, "copro tor", "read the terms with it")
  }

  private static let reset = Command<Console>(
    "reset", summary: "Go back to the template's words; a clause of the group's own is taken out.",
    examples: [Example("copro tor clause reset confidentiality", "go back")], parameters: [id]
  ) { arguments, console in
    let updated = try console.update(arguments) { draft in
      try TorCommand.refuseIfFinal(draft.project)
      let clauses = try TorClauses(try console.context(arguments, draft.project))
      let clause = try clauses.clause(arguments[id])
      draft.project.terms.clauses.removeAll { $0.id == clause.id }
      return clause
    }
    let clause = updated.result
    if clause.own == nil {
      console.done(arguments, "The clause \(clause.id) has the template's words already.")
    } else if clause.guide == nil {
      console.done(arguments, "Took out the clause “\(clause.heading)”.")
    } else {
      console.done(arguments, "The clause \(clause.id) has the template's words again.")
    }
  }

  private static func text(_ arguments: Arguments, _ console: Console) throws -> String {
    if arguments.given(words), arguments.given(from) { throw arguments.exclusive(words, from) }
    guard let given = try arguments[words] ?? arguments[from].map(console.text) else {
      throw Failure(
        .commandLine, "You did not give the words of the clause.",
        wayOut: "Type them in quotation marks, or take them from a file with --from FILE.")
    }
    var text = Substring(given)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    guard !text.isEmpty else {
      throw Failure(
        .commandLine, "The clause has no words.",
        wayOut: "To go back to the template's words: copro tor clause reset CLAUSE")
    }
    return String(text)
  }

  /// A heading as a short name: “Photographs and film” is `photographs-and-film`.
  private static func shortName(_ heading: String) -> String {
    heading.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
