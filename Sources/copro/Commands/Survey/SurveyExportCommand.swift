import Arguments
import CSVText
import CoProCore
import JSONText

/// `copro survey export`: the published figures as a table or for other programs.
enum SurveyExportCommand {
  static let rounds = Positional<String>(
    "ROUND", help: "The name of a closed round; several may be given."
  ).any
  static let all = Flag("all", help: "Every closed round that no later round corrects.")
  static let output = Option<String>(
    "output", short: "o", value: "FILE",
    help: "Write to a file that ends in .csv or .json; - is the terminal.",
    group: "Where the figures go")
  static let format = Option<String>(
    "format", value: "FORMAT", help: "The format. Otherwise the ending of the file's name says it.",
    group: "Where the figures go", choices: ["csv", "json"], usually: "csv")
  static let save = Flag(
    "save", help: "Keep the file in the project's documents folder and print its path.",
    group: "Where the figures go")

  static let command = Command<Console>(
    "export",
    summary: "Write published figures as a table, or for other programs.",
    discussion: """
      It holds what was published when the round was closed, and nothing else. The table has a line for \
      each answer to each statement, and [c] for a figure that is not shown. One round as JSON is what \
      copro survey results --json prints.
      """,
    examples: [
      Example(
        "copro survey export outcomes-residents -o residents.csv", "a table for a spreadsheet"),
      Example("copro survey export --all --save", "every closed round, in the documents folder"),
      Example("copro survey export outcomes-residents --format json", "for other programs"),
    ],
    parameters: [rounds, all, output, format, save, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let results = try chosen(arguments, project, console)
    let ending = try ending(arguments)
    let bytes =
      ending == "json" ? json(of: results, asList: arguments[all]) : csv(of: results)
    if arguments[save] {
      let one = results.count == 1 ? results.first : nil
      let saved = try SavedDocuments(in: try console.folder(arguments)).save(
        table: bytes, named: "figures-\(one?.round.name ?? "all-rounds")", ending: ending,
        options: try console.updateOptions(arguments))
      if saved.isBesideEdited {
        console.warn(
          "The file that was there was changed by somebody since copro wrote it, so it was kept. "
            + "The new one is beside it.")
      }
      try console.result(try console.folder(arguments).fullPath(saved.path) + "\n")
      console.done(arguments, "Kept \(saved.path).")
    } else if let file = arguments[output], file != "-" {
      if !arguments[Globals.dryRun] {
        try NewFile(path: console.absolute(file), files: console.files).write(bytes)
      }
      console.done(arguments, "Wrote \(file).")
    } else {
      try console.output.write(bytes: bytes)
    }
  }

  private static func chosen(
    _ arguments: Arguments, _ project: Project, _ console: Console
  ) throws -> [SurveyResults] {
    let names = arguments[rounds]
    guard arguments[all] else {
      guard !names.isEmpty else {
        throw Failure(
          .commandLine, "Which round's figures?",
          wayOut: "Name one or more, or give --all. See the rounds with: copro survey list")
      }
      return try names.map {
        try SurveyResultsCommand.closed($0, in: project, arguments, console)
      }
    }
    guard names.isEmpty else {
      throw Failure(
        .commandLine, "--all and the name of a round cannot both be given.", wayOut: "Choose one.")
    }
    let results = project.rounds.current.compactMap { SurveyResults($0) }
      .sorted { ($0.round.openedOn, $0.round.name) < ($1.round.openedOn, $1.round.name) }
    guard !results.isEmpty else {
      throw Failure(
        .refused, "No round is closed yet, so no figures are published.",
        wayOut: "See the rounds with: copro survey list")
    }
    return results
  }

  private static func ending(_ arguments: Arguments) throws -> String {
    if arguments[save], arguments[output] != nil { throw arguments.exclusive(save, output) }
    if let format = arguments[format] { return format }
    if arguments[Shared.json] { return "json" }
    guard let file = arguments[output], file != "-" else { return "csv" }
    let name = file.lowercased()
    guard let ending = ["csv", "json"].first(where: { name.hasSuffix(".\($0)") }) else {
      throw Failure(
        .commandLine, "copro cannot tell from \(file) whether to write a table or JSON.",
        wayOut: "Use a name that ends in .csv or .json, or say --format csv. "
          + "For a document: copro survey results ROUND --save")
    }
    return ending
  }

  private static func csv(of results: [SurveyResults]) -> [UInt8] {
    CSVText.write(
      [SurveyResults.exportHeading] + results.flatMap(\.exportRows), guardsFormulas: true)
  }

  /// One round as its results are, several in a list.
  private static func json(of results: [SurveyResults], asList: Bool) -> [UInt8] {
    if results.count == 1, !asList { return JSONText.write(results[0].json) }
    let all = JSONValue.object([
      "format": .integer(1), "rounds": .array(results.map(\.json)),
    ])
    return JSONText.write(all)
  }
}
