import Arguments
import CoProCore

/// `copro report committee`: the report to a committee, and the parts that somebody fills in.
enum ReportCommitteeCommand {
  static let part = Positional<String>(
    "PART", help: "The part, such as legal; see: copro report committee list.")
  static let text = Positional<String>("TEXT", help: "What stands there.").optional
  static let from = Option<String>(
    "from", value: "FILE|-", help: "Take the text from a file; - is what you type or send.")
  static let rating = Option<CommitteeEntry.Rating>(
    "rating", value: "RATING", of: CommitteeEntry.Rating.self, help: "How the decision bears on it."
  )
  static let reason = Option<String>(
    "reason", value: "NUMBER",
    help: "Why there is no call-in: one of the six reasons, 1 to 6, of the list.")
  static let clear = Flag("clear", help: "Take out what was filled in.")

  static let command = Command<Console>(
    "committee",
    summary: "Write the report to a committee, and fill in what the records do not know.",
    discussion: "It is the same as “copro report --committee”.",
    examples: [
      Example("copro report committee -o committee.docx", "as a Word file"),
      Example("copro report committee list", "what is filled in, and what is not"),
      Example("copro report committee set legal \"None.\"", "fill in one part"),
    ],
    parameters: Shared.document + [Shared.json],
    subcommands: [set, list]
  ) { arguments, console in
    let context = try console.context(arguments, try console.load(arguments))
    try ReportCommand.deliver(CommitteeDocument(), context, arguments, &console)
  }

  private static let set = Command<Console>(
    "set",
    summary: "Fill in one part of the report to a committee.",
    examples: [
      Example("copro report committee set legal \"None.\"", "a text"),
      Example("copro report committee set financial --from money.txt", "a longer text"),
      Example(
        "copro report committee set health-impact --rating positive \"People walk more.\"",
        "a rating with its comment"),
      Example("copro report committee set call-in no --reason 6", "the report is to note only"),
    ],
    parameters: [part, text, from, rating, reason, clear],
    exclusive: [[text, from, clear], [rating, clear], [reason, clear]]
  ) { arguments, console in
    let part = try find(arguments[part])
    if arguments[clear] {
      try console.update(arguments) { $0.project.committee.clear(part.name) }
      return console.done(arguments, "\(part.name) is empty again.")
    }
    var words = arguments[text]
    if let file = arguments[from] { words = trimmedLines(try console.text(of: file)) }
    if part == CommitteePart.callIn { words = try callIn(words, arguments) }
    if arguments.given(rating), !part.isRated {
      throw Failure(
        .commandLine, "\(part.name) is not rated.", wayOut: "Leave out --rating, and give a text.")
    }
    guard words?.isEmpty == false || arguments.given(rating) else {
      throw Failure(
        .commandLine, "You did not say what stands under \(part.name).",
        wayOut: "Type it in quotation marks, or name a file with --from FILE.")
    }
    let entry = try console.update(arguments) { draft in
      var entry = draft.project.committee[part.name] ?? CommitteeEntry(part: part.name)
      if let words { entry.text = words }
      if let rating = arguments[rating] { entry.rating = rating }
      draft.project.committee.put(entry)
      return entry
    }.result
    let rated = entry.rating.map { " (\($0.rawValue))" } ?? ""
    console.done(arguments, "\(part.name)\(rated): \(entry.text ?? "no comment yet")")
    warn(entry, console)
    console.next(arguments, "copro report committee list", "see what is still to fill in")
  }

  private static let list = Command<Console>(
    "list",
    summary:
      "List the parts of the report to a committee: filled in, or with the command that does.",
    examples: [Example("copro report committee list", "list them")], parameters: [Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    if arguments[Shared.json] {
      return try console.result(CommitteeJSON(project).members)
    }
    var lines = CommitteePart.all.map { part -> String in
      let entry = project.committee[part.name]
      let rated = entry?.rating.map { " (\($0.rawValue))" } ?? ""
      let isWhole = entry?.text != nil && (!part.isRated || entry?.rating != nil)
      return isWhole
        ? "\(part.name)\(rated): \(entry?.text ?? "")" : "\(part.name): empty. \(part.remedy)"
    }
    lines.append("The reasons for no call-in, for --reason:")
    lines += CommitteePart.callInReasons.enumerated().map { "  \($0.offset + 1). \($0.element)." }
    try console.result(WrappedText(lines.joined(separator: "\n"), width: console.width).text + "\n")
  }

  private static func find(_ name: String) throws -> CommitteePart {
    if let part = CommitteePart.all.first(where: { $0.name == name.lowercased() }) { return part }
    let names = CommitteePart.all.map(\.name)
    throw Failure(
      .notThere, "The report to a committee has no part “\(name)”.",
      wayOut: "Its parts are: \(names.joined(separator: ", ")).")
  }

  /// Yes, or no with one of the six reasons.
  private static func callIn(_ words: String?, _ arguments: Arguments) throws -> String {
    switch words?.lowercased() {
    case "yes" where !arguments.given(reason): return "Yes."
    case "no":
      guard let number = arguments[reason].flatMap({ Int($0) }), (1...6).contains(number) else {
        throw Failure(
          .commandLine, "“No” to call-in needs one of the six reasons.",
          wayOut: "Give its number with --reason; they stand in: copro report committee list")
      }
      return "No: \(CommitteePart.callInReasons[number - 1])."
    default:
      throw Failure(
        .commandLine, "Call-in is yes, or no with a reason.",
        wayOut: "copro report committee set call-in no --reason 6")
    }
  }

  /// A rating that its comment contradicts is most likely a slip.
  private static func warn(_ entry: CommitteeEntry, _ console: Console) {
    guard let rating = entry.rating, rating != .neutral, let text = entry.text?.lowercased() else {
      return
    }
    if ["no implication", "no impact", "none"].contains(where: text.hasPrefix)
      || text.contains("no implications")
    {
      console.warn("It is rated \(rating.rawValue), but the comment says that there is none.")
    }
  }

  private static func trimmedLines(_ text: String) -> String {
    var rest = Substring(text)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
