import Arguments
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
    let places = try places(arguments, console)
    let today = try console.today(arguments)
    let isPast = today < UKClock.today(fromUnixSeconds: console.clock())
    let reading = PortfolioReading(
      on: today, isPast: isPast, processors: console.processors(), files: console.files)
    var portfolio = Portfolio()
    var lines = try lines(arguments, console)
    let isWhole = arguments[Shared.json] || ending(arguments).hasSuffix(".json")
    var kept: [ProjectSummary] = []
    let progress = console.progressLine()
    do {
      var count = 0
      try reading.run(places) { place, read in
        count += 1
        progress.show("Reading projects: \(count) of \(places.count)")
        switch read {
        case .project(let project):
          if portfolio.add(project) {
            if isWhole { kept.append(project.withoutFigures) }
            return try lines?.add(project) ?? ()
          }
        case .broken(let problem):
          portfolio.leaveOut(place.folder, because: Failure(problem).message)
        }
        if let left = portfolio.leftOut.last { try lines?.add(left) }
      }
      try lines?.finish()
    } catch {
      lines?.giveUp()
      throw error
    }
    progress.end()
    for left in portfolio.leftOut { console.warn("\(left.folder) was left out. \(left.reason)") }
    if let form = form(arguments) {
      if form.isFile { console.done(arguments, "Wrote \(arguments[Shared.output] ?? "").") }
    } else if isWhole {
      try deliver(portfolio, kept, arguments, console)
    } else {
      let context = try console.context(arguments, Project(settings: ProjectSettings()))
      try console.deliver(try context.write(PortfolioDocument(of: portfolio)), arguments)
    }
    if portfolio.hasBroken { console.status = .refused }
  }

  /// The file that is wanted, in small letters; empty for the terminal.
  private static func ending(_ arguments: Arguments) -> String {
    arguments[Shared.output].flatMap { $0 == "-" ? nil : $0 }?.lowercased() ?? ""
  }

  /// How a line for each project is wanted, and whether in a file; nothing where none is.
  private static func form(_ arguments: Arguments) -> (lines: PortfolioLines.Form, isFile: Bool)? {
    let ending = ending(arguments)
    if arguments[csv] || ending.hasSuffix(".csv") { return (.csv, !ending.isEmpty) }
    if arguments[jsonl] || ending.hasSuffix(".jsonl") { return (.jsonLines, !ending.isEmpty) }
    return nil
  }

  /// Takes a line for each project; nothing where none is wanted, or only to see what would happen.
  private static func lines(_ arguments: Arguments, _ console: Console) throws -> PortfolioLines? {
    guard let form = form(arguments) else { return nil }
    guard form.isFile, let path = arguments[Shared.output] else {
      return try PortfolioLines(form.lines, to: console.output, or: nil)
    }
    if arguments[Globals.dryRun] { return nil }
    let file = try NewFile(path: console.absolute(path), files: console.files).begin()
    return try PortfolioLines(form.lines, to: console.output, or: file)
  }

  /// The folders of the projects, each once, in the order in which they were named and found.
  private static func places(
    _ arguments: Arguments, _ console: Console
  ) throws -> [PortfolioReading.Place] {
    var seen: Set<String> = []
    var found: [PortfolioReading.Place] = []
    for named in arguments[folders] {
      let trimmed = named.count > 1 && named.hasSuffix("/") ? String(named.dropLast()) : named
      do throws(FileFailure) {
        let absolute = console.absolute(trimmed)
        for path in try PortfolioFolders.find(in: absolute, files: console.files)
        where seen.insert(path).inserted {
          let folder = trimmed + path.dropFirst(absolute.count)
          found.append(PortfolioReading.Place(folder: folder, path: path))
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

  /// Gives everything as JSON.
  private static func deliver(
    _ portfolio: Portfolio, _ projects: [ProjectSummary], _ arguments: Arguments,
    _ console: Console
  ) throws {
    let bytes = JSONText.write(
      .object(
        [JSONMember("format", .integer(1)), JSONMember("projects", .array(projects.map(\.json)))]
          + portfolio.members))
    guard !ending(arguments).isEmpty, let file = arguments[Shared.output] else {
      return try console.output.write(bytes: bytes)
    }
    if !arguments[Globals.dryRun] {
      try NewFile(path: console.absolute(file), files: console.files).write(bytes)
    }
    console.done(arguments, "Wrote \(file).")
  }
}
