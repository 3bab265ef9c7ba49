import Arguments
import CoProCore

@testable import copro

/// The command lines that write documents, and those that give JSON.
enum PublishedThings {
  /// What stands in the place of the words in capitals that a command line asks for.
  static func filled(_ line: String, _ planted: PlantedFolder) -> [String] {
    let applicants = planted.project.applications
    let name =
      line.contains("reply")
      ? applicants[2].name
      : line.contains("not-this-time") ? applicants[1].name : planted.project.members[0].name
    let places = [
      "NAME": name, "CODE": "F1",
      "ROUND": "outcomes-residents", "FOLDER": line.contains("portfolio") ? "." : "../bundle",
    ]
    return TranscriptRunner.words(line).map { places[$0] ?? $0 }
  }

  /// The document of each kind, and public versions: they are tried in every format.
  static var inEveryFormat: [String] {
    DocumentKind.all.map { String($0.command.dropFirst("copro ".count)) }
      + ["report --public", "meeting minutes 1 --public", "report lessons --public"]
  }

  /// Every document: those, and what is written in another way besides.
  static var documents: [String] {
    inEveryFormat
      + [
        "report --short --public", "report --gaps --public",
        "report --you-said --public", "report --evidence --public", "report --trace O1 --public",
        "meeting minutes 3 --public",
        "meeting minutes 3", "agenda 3", "agenda 3 --facilitator",
        "survey results outcomes-residents --beside outcomes-council",
        "survey results reflection --trend",
        "audit print room-access --meeting 2", "report catch-up NAME",
      ]
  }
}

extension PublishedThings {
  /// The command that words call.
  static func command(of words: [String]) -> Command<Console>? {
    guard case .run(let invocation) = try? Copro.program.parse(words) else { return nil }
    return invocation.path.reduce(Copro.program.root) { $0?.subcommand($1) }
  }
}

extension PublishedThings {
  /// What a command that gives JSON needs besides.
  private static let needed = [
    "meeting minutes": "1", "agenda": "1", "agenda item list": "1", "survey results": "ROUND",
    "survey export": "ROUND", "audit results": "annex-a", "audit compare": "i-statement-audit",
    "feedback letter": "F1", "feedback show": "F1", "evidence show": "E1",
    "report portfolio": "FOLDER",
  ]

  /// Whether a command shows records that are kept in the private folder: everything it says is.
  static func isAboutPeople(_ line: String) -> Bool {
    let shelves = [
      ("member ", Member.shelf), ("invite application ", Application.shelf),
      ("expense ", Expense.shelf), ("survey comments", Comments.shelf),
    ]
    return shelves.contains { line.hasPrefix($0.0) && $0.1.isPrivate }
  }

  /// What everyone may have that is not a document: every table and calendar, and public JSON.
  static var tables: [String] {
    let reports = documents.filter { $0.hasPrefix("report") && $0.hasSuffix("--public") }
    return reports.map { $0 + " --json" }
      + [
        "report --trace 3.D1 --public --json", "report --trace OB5 --public --json",
        "calendar", "calendar --meeting 2", "survey export --all",
        "survey export --all --format json", "survey results outcomes-residents --json",
        "survey list --json", "report portfolio . --csv", "report portfolio . --jsonl",
        "report portfolio . --json", "tor versions --json", "audit results annex-a --json",
      ]
  }

  /// Changes in which a person is named, or in which something of a person is near.
  static let changes = [
    "meeting attend 6 NAME", "meeting action 6 \"Write it up\" --owner NAME --due 2022-11-01",
    "meeting decide 6 \"We go on\" --method consensus",
    "meeting note 6 \"It went well\" --side resident",
    "member edit NAME --consent quotation",
    "feedback add \"The hall was cold\" --from-member NAME --with-consent",
    "evidence add \"More people came\" --outcome O1 --from-member NAME --with-consent",
    "invite sent --what letters --member NAME --about \"welcome\"",
    "member train NAME --what \"A talk\"", "member talk NAME --about yearly",
    "member thank NAME --how letter", "expense add Bus --to NAME --amount 4",
    "plan activity edit A1 --owner NAME", "audit print room-access --meeting 2 --save",
    "tor --save", "plan --save", "report --save", "report --committee --save",
    "meeting minutes 1 --save",
    "meeting sign-in 1 --save", "report handover --save", "survey export --all --save",
    "survey close comment-card --leave-words", "report --public --save", "undo",
    "template copy documents/minutes.md", "member forget NAME",
  ]

  /// Every command that gives JSON, by the words that call it.
  static var json: [String] {
    giving("--json", Copro.program.root, after: []).map { path in
      let line = path.joined(separator: " ")
      return line + (needed[line].map { " " + $0 } ?? "")
    }
  }

  private static func giving(
    _ option: String, _ command: Command<Console>, after path: [String]
  ) -> [[String]] {
    let own = command.parameters.contains { $0.form.label == option } ? [path] : []
    return own + command.subcommands.flatMap { giving(option, $0, after: path + [$0.name]) }
  }
}
