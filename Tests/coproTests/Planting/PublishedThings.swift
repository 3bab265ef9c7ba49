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
