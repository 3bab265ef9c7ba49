import Arguments

/// What the sample program's commands leave behind: what they were, and what they were given.
struct Desk {
  var did: [String] = []
}

enum Side: String, CaseIterable {
  case reader
  case council = "council-staff"
}

/// A sample program: a small lending library.
enum Library {
  static let folder = Option("folder", short: "C", value: "DIR", help: "The library's folder")
  static let dryRun = Flag("dry-run", short: "n", help: "Say what would happen, and do nothing.")
  static let quiet = Flag("quiet", short: "q", help: "Say less.")
  static let colour = Flag("colour", help: "Use colour.", negatable: true)
  static let internalTrace = Flag("trace-all", help: "For the library's makers.", hidden: true)

  static let program = Program(
    Command<Desk>(
      "library", summary: "keep a small lending library",
      examples: [
        Example("library book add \"The Book of Tides\" --shelf B2", "Put a book on a shelf")
      ],
      subcommands: [BookCommand.command, LoanCommand.command, PlanCommand.command, secret]),
    version: "library 1.2",
    globals: [folder, dryRun, quiet, colour, internalTrace],
    topics: [
      HelpTopic(
        "days", summary: "how to write a day",
        text: """
          A day can be written in several ways, and the library
          always says it back in full.

            2026-03-29
            29 March 2026

          Nothing else is understood.
          """)
    ])

  static let secret = Command<Desk>("secret", summary: "not for everyone", hidden: true) {
    _, desk in
    desk.did.append("secret")
  }

  /// The paths of all commands that help shows, the program's own first.
  static var paths: [[String]] {
    var paths: [[String]] = [[]]
    for command in program.root.subcommands where !command.isHidden {
      paths.append([command.name])
      paths += command.subcommands.map { [command.name, $0.name] }
    }
    return paths
  }

  /// What the command that was asked for did, or what else was asked for.
  static func run(_ words: [String]) throws(CommandLineProblem) -> String {
    switch try program.parse(words) {
    case .run(let invocation):
      var desk = Desk()
      do {
        try invocation.run(&desk)
      } catch let problem as CommandLineProblem {
        throw problem
      } catch {
        return "another error"
      }
      return desk.did.joined(separator: "; ")
    case .help(let path, let asked):
      return (asked ? "help" : "overview") + path.map { " " + $0 }.joined()
    case .topic(let topic): return "topic \(topic.name)"
    case .version: return "version"
    }
  }

  /// The problem that a command line has, or nil.
  static func problem(_ words: [String]) -> CommandLineProblem? {
    do {
      _ = try program.parse(words)
      return nil
    } catch {
      return error
    }
  }
}

enum BookCommand {
  static let command = Command<Desk>(
    "book", aliases: ["books"], summary: "the books", subcommands: [add, find, sort])

  static let title = Positional("TITLE", help: "What stands on its cover")
  static let shelf = Option("shelf", short: "s", value: "SHELF", help: "Where it stands").required
  static let writers = Option("writer", short: "w", value: "NAME", help: "Who wrote it").repeating
  static let copies = Option("copies", number: "N", in: 1...99, help: "How many", usually: "1")
  static let side = Option("side", value: "SIDE", of: Side.self, help: "Who it is for")
  static let cover = Option("cover", value: "FILE", help: "A picture", group: "Pictures")
  static let large = Flag("large", short: "l", help: "In large print")
  static let small = Flag("small", help: "In small print")

  static let add = Command<Desk>(
    "add", summary: "put a book on a shelf",
    discussion: "A book is known by its title.\n\nTwo books with one title need a writer each.",
    examples: [
      Example(
        "library book add \"The Book of Tides\" --shelf B2 --writer \"A. Writer\"",
        "A book by one writer"),
      Example("library book add Atlas --shelf C1 --large", "A book in large print"),
    ],
    parameters: [title, shelf, writers, copies, side, cover, large, small],
    exclusive: [[large, small]]
  ) { arguments, desk in
    var words = ["add \(arguments[title]) to \(arguments[shelf])"]
    if !arguments[writers].isEmpty { words.append("by \(arguments[writers])") }
    if let copies = arguments[copies] { words.append("copies \(copies)") }
    if let side = arguments[side] { words.append("for \(side)") }
    if let cover = arguments[cover] { words.append("cover \(cover)") }
    if arguments[large] { words.append("large") }
    if arguments[Library.dryRun] { words.append("dry") }
    if arguments[Library.quiet] { words.append("quiet") }
    if let colour = arguments.choice(Library.colour) { words.append("colour \(colour)") }
    if let folder = arguments[Library.folder] { words.append("in \(folder)") }
    desk.did.append(words.joined(separator: ", "))
  }

  static let words = Positional("WORD", help: "What to look for").any
  static let find = Command<Desk>("find", summary: "look for books", parameters: [words]) {
    $1.did.append("find \($0[words])")
  }

  static let order = Positional("ORDER", help: "By what", choices: ["title", "shelf"])
  static let sort = Command<Desk>("sort", summary: "put the books in order", parameters: [order]) {
    $1.did.append("sort by \($0[order])")
  }
}

enum LoanCommand {
  static let reader = Positional("READER", help: "Who borrows")
  static let books = Positional("BOOK", help: "What is borrowed").oneOrMore
  static let until = Option("until", short: "u", value: "DAY", help: "When it comes back")
  static let note = Positional("NOTE", help: "What to remember").optional
  static let fee = Option("fee", number: "PENCE", help: "What is owed")

  static let command = Command<Desk>("loan", summary: "the loans", subcommands: [start, end, due])

  static let start = Command<Desk>(
    "start", aliases: ["lend"], summary: "lend books", parameters: [reader, books, until, fee]
  ) { arguments, desk in
    let day = try arguments.value(of: until) { text in
      guard text != "never" else { throw ValueProblem("A loan has to end.", near: ["next week"]) }
      return "until \(text)"
    }
    desk.did.append(
      "lend \(arguments[books]) to \(arguments[reader]) \(day ?? "")\(arguments[fee] ?? 0)")
  }

  static let end = Command<Desk>("end", summary: "take a book back", parameters: [note, reader]) {
    $1.did.append("end for \($0[reader]) note \($0[note] ?? "none")")
  }

  static let due = Command<Desk>("due", summary: "what is due", parameters: [until, note]) {
    $1.did.append("due \(try $0.required(until)) \(try $0.required(note))")
  }
}

enum PlanCommand {
  static let year = Positional(number: "YEAR", help: "Which year").optional
  static let json = Flag("json", help: "For other programs")
  static let markdown = Flag("markdown", short: "m", help: "As text")
  static let command = Command<Desk>(
    "plan", aliases: ["plans"], summary: "the plan as a document",
    parameters: [year, json, markdown],
    subcommands: [aim]
  ) { arguments, desk in
    desk.did.append("plan \(arguments[year].map { "\($0)" } ?? "-") \(arguments[json])")
  }

  static let text = Positional("TEXT", help: "The aim")
  static let aim = Command<Desk>("aim", summary: "set the aim", parameters: [text, json]) {
    $1.did.append("aim \($0[text]) \($0[json])")
  }
}
