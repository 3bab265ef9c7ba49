import Arguments
import CSVText
import CoProCore
import JSONText

/// `copro report portfolio`: many projects together.
enum PortfolioCommand {
  static let folders = Positional<String>(
    "FOLDER", help: "A project, or a folder with projects in it or one level further down."
  ).oneOrMore
  static let csv = Flag(
    "csv", help: "Print a table with a row for each project.", group: "Where the document goes")
  static let jsonl = Flag(
    "jsonl", help: "Print a line of JSON for each project.", group: "Where the document goes")

  static let command = Command<Console>(
    "portfolio",
    summary: "Add up many projects: totals, outcomes, lessons and open risks.",
    discussion: """
      Give it the folder in which your projects are. It adds only what each project shares: figures \
      of questionnaires are those that were published when a round was closed, and a figure that is \
      hidden in a project is in no sum. A project that cannot be read is left out and named, and the \
      command then ends with 1.
      """,
    examples: [
      Example("copro report portfolio projects", "read it in the terminal"),
      Example("copro report portfolio projects -o portfolio.docx", "as a Word file"),
      Example("copro report portfolio north south -o portfolio.csv", "a table for a spreadsheet"),
      Example("copro report portfolio projects --jsonl", "a line of JSON for each project"),
    ],
    parameters: [folders, csv, jsonl] + Shared.document.filter { $0.form.label != "--save" }
      + [Shared.json],
    exclusive: [[csv, jsonl, Shared.json]]
  ) { arguments, console in
    let paths = try paths(arguments, console)
    let today = try console.today(arguments)
    let isPast = today < UKClock.today(fromUnixSeconds: console.clock())
    var portfolio = Portfolio()
    let progress = console.progressLine()
    var reader = SharedRecordsReader(files: console.files)
    for (index, path) in paths.enumerated() {
      progress.show("Reading projects: \(index) of \(paths.count)")
      let folder = ProjectFolder(path: console.absolute(path), files: console.files)
      do throws(StoreProblem) {
        let project = try reader.project(in: folder)
        portfolio.add(
          ProjectSummary(of: isPast ? project.asOf(today) : project, in: path, on: today))
      } catch {
        portfolio.leaveOut(path, because: Failure(error).message)
      }
    }
    progress.end()
    for left in portfolio.leftOut { console.warn("\(left.folder) was left out. \(left.reason)") }
    try deliver(portfolio, arguments, &console)
    if portfolio.hasBroken { console.status = .refused }
  }

  /// The folders of the projects, each once, in the order in which they were named and found.
  private static func paths(_ arguments: Arguments, _ console: Console) throws -> [String] {
    var seen: Set<String> = []
    var found: [String] = []
    for named in arguments[folders] {
      let trimmed = named.count > 1 && named.hasSuffix("/") ? String(named.dropLast()) : named
      do throws(FileFailure) {
        let absolute = console.absolute(trimmed)
        for path in try PortfolioFolders.find(in: absolute, files: console.files)
        where seen.insert(path).inserted {
          found.append(trimmed + path.dropFirst(absolute.count))
        }
      } catch {
        throw Failure(
          .notThere, "\(named) could not be read: \(error.reason.words).",
          wayOut: "Name the folder in which your projects are.")
      }
    }
    guard !found.isEmpty else {
      let names = arguments[folders].joined(separator: ", ")
      throw Failure(
        .notThere, "There is no project in \(names), nor one level further down.",
        wayOut: "A project is a folder with a file copro.json. Name the folder in which they are.")
    }
    return found
  }

  private static func deliver(
    _ portfolio: Portfolio, _ arguments: Arguments, _ console: inout Console
  ) throws {
    let file = arguments[Shared.output].flatMap { $0 == "-" ? nil : $0 }
    let ending = file?.lowercased() ?? ""
    let bytes: [UInt8]
    if arguments[csv] || ending.hasSuffix(".csv") {
      bytes = CSVText.write(
        [Portfolio.tableHeading] + portfolio.tableRows, guardsFormulas: true)
    } else if arguments[jsonl] || ending.hasSuffix(".jsonl") {
      bytes = (portfolio.projects.map(\.json) + portfolio.leftOut.map(\.json))
        .flatMap(JSONText.writeLine)
    } else if arguments[Shared.json] || ending.hasSuffix(".json") {
      bytes = JSONText.write(
        .object([JSONMember("format", .integer(1))] + portfolio.members))
    } else {
      let context = try console.context(arguments, Project(settings: ProjectSettings()))
      return try console.deliver(
        try context.write(PortfolioDocument(of: portfolio)), arguments)
    }
    guard let file else { return try console.output.write(bytes: bytes) }
    if !arguments[Globals.dryRun] {
      try NewFile(path: console.absolute(file), files: console.files).write(bytes)
    }
    console.done(arguments, "Wrote \(file).")
  }
}
