import Arguments
import CoProCore

/// `copro survey import`: reads the answers that a form service exported.
enum SurveyImportCommand {
  static let file = Positional<String>("FILE", help: "The export, as CSV; - is standard input.")
  static let map = Option<LabelMap>(
    "map", value: "SEEN=LABEL",
    help: "What a word in the file means: A1=Agree; with nothing after the =, a blank.",
    group: "How the file is read"
  ) { try SurveyImportWords.map($0) }.repeating
  static let column = Option<ColumnChoice>(
    "column", value: "HEADING=STATEMENT",
    help: "Which column answers a statement or open question.",
    group: "How the file is read"
  ) { try SurveyImportWords.column($0) }.repeating
  static let encoding = Option<TextEncoding>(
    "encoding", value: "ENCODING", of: TextEncoding.self, help: "How its letters are written.",
    group: "How the file is read", usually: "found in the file")
  static let delimiter = Option<UInt8>(
    "delimiter", value: "SIGN", help: "What stands between cells: comma, semicolon, tab or a sign.",
    group: "How the file is read", usually: "found in the file"
  ) { try SurveyImportWords.delimiter($0) }
  static let finishedOnly = Flag(
    "finished-only", help: "Leave out answers of people who did not finish.",
    group: "How the file is read")
  static let ticksOnly = Flag(
    "ticks-only", help: "Count the ticks and leave out what people wrote.",
    group: "How the file is read")
  static let replace = Flag(
    "replace", help: "Put this file in the place of the one imported before.")
  static let add = Flag("add", help: "Add this file to the one imported before.")
  static let few = Flag("few", help: "Add fewer than five forms to others all the same.")

  static let command = Command<Console>(
    "import",
    summary: "Read the answers that a form service exported.",
    discussion: """
      Reads the CSV of Microsoft Forms, Google Forms, SmartSurvey, SurveyMonkey and LimeSurvey, and \
      any table with one line a person. Only how often each answer was given is kept, and for each open \
      question one sorted list of what people wrote: no name, e-mail address or time, and no line. If anything in the file is wrong, nothing is imported. Importing \
      cannot be undone; look first with --dry-run.
      """,
    examples: [
      Example("copro survey import outcomes-residents answers.csv --dry-run", "look first"),
      Example("copro survey import outcomes-residents answers.csv", "count the answers"),
      Example(
        "copro survey import outcomes-residents answers.csv --map \"N/A=\"", "N/A is a blank"),
      Example(
        "copro survey import outcomes-residents answers.csv --column \"Q7=q1\"",
        "the column Q7 answers statement q1"),
    ],
    parameters: [
      SurveyCommand.round, file, map, column, encoding, delimiter, finishedOnly, ticksOnly, replace,
      add, few,
    ]
  ) { arguments, console in
    if arguments[replace], arguments[add] { throw arguments.exclusive(replace, add) }
    let round = try console.load(arguments).round(named: arguments[SurveyCommand.round])
    try SurveyEnterCommand.refuseIfClosed(round)
    let answers = try read(round, arguments, console)
    let updated = try console.update(arguments) { draft in
      // Read again under the lock: another officer may have closed the round meanwhile.
      let now = try draft.project.round(named: round.name)
      try SurveyEnterCommand.refuseIfClosed(now)
      guard now.questions == round.questions else {
        throw Failure(
          .tryAgain, "The questions of \(round.name) were changed just now.",
          wayOut: "Nothing was imported. Try again.")
      }
      return try write(answers, into: now, arguments, &draft)
    }
    try SurveyImportWords.tell(answers, updated.result, round, arguments, console)
  }

  private static func read(
    _ round: SurveyRound, _ arguments: Arguments, _ console: Console
  ) throws -> ImportedAnswers {
    var options = ImportOptions()
    options.encoding = arguments[encoding]
    options.delimiter = arguments[delimiter]
    options.maps = arguments[map]
    options.columns = arguments[column]
    options.finishedOnly = arguments[finishedOnly]
    options.ticksOnly = arguments[ticksOnly]
    let name = arguments[file]
    do {
      return try console.withBytes(of: name) { try AnswerFile.read($0, for: round, options) }
    } catch let problem as ImportProblem {
      throw Failure(
        problem.isAboutTheCommandLine ? .commandLine : .content,
        problem.message(about: name == "-" ? "standard input" : name), wayOut: problem.wayOut)
    }
  }

  /// Puts the sums into the round's tally.
  ///
  /// - Returns: nothing where the same answers are in it already.
  private static func write(
    _ answers: ImportedAnswers, into round: SurveyRound, _ arguments: Arguments,
    _ draft: inout Draft
  ) throws -> Tally? {
    let recordPath = ImportRecord(round: round.id).path
    let decision = ImportDecision(
      answers.tally, joining: try draft.record(Tally.self, at: round.tallyPath),
      after: try draft.record(ImportRecord.self, at: recordPath),
      arguments[replace] ? .replace : arguments[add] ? .add : .keepAlone, few: arguments[few])
    guard case .write(let tally, let record) = decision else {
      if decision == .sameAgain { return nil }
      throw SurveyImportWords.failure(decision, round)
    }
    draft.write(tally)
    draft.write(record)
    draft.canBeUndone = false
    return tally
  }
}

extension Console {
  /// Lends the bytes of a file a stretch at a time; `-` is standard input.
  fileprivate func withBytes<Result>(
    of name: String, _ body: (ByteSource) throws -> Result
  ) throws -> Result {
    if name == "-" { return try body(ByteSource(try input.readAll())) }
    let path = absolute(name)
    let file: Int32
    do {
      file = try files.openToRead(path)
    } catch {
      throw Failure(.notThere, "\(name) could not be read: \(error.reason.words).")
    }
    defer { try? files.close(file) }
    let progress = progressLine()
    defer { progress.end() }
    func tell(_ length: Int) { progress.show("Reading \(name): \(length / 1_000_000) MB") }
    if let length = files.length(of: file) {
      return try body(
        ByteSource(length: length, tell: tell) { [files] (place, memory) throws(FileFailure) in
          try files.read(file, at: place, into: memory)
        })
    }
    var length = 0
    return try body(
      ByteSource { (memory) throws(FileFailure) in
        let count = try files.read(file, into: memory)
        length += count
        tell(length)
        return count
      })
  }
}
