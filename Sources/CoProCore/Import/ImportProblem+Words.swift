extension ImportProblem {
  /// What is wrong and where, in full sentences.
  ///
  /// - Parameter file: what the file is called.
  /// - Returns: a line for each thing that is wrong.
  public func message(about file: String) -> String {
    switch self {
    case .unreadable(let failure): "\(file) could not be read: \(failure.reason.words)."
    case .foreign(let kind): "\(file) is \(kind.words), not a table of text."
    case .mixedEncoding(let line):
      "\(file), line \(line): a letter there is not UTF-8, though letters before it are."
    case .empty: "\(file) is empty."
    case .noAnswers: "\(file) holds no answers."
    case .noColumn(let statements, let headings): Self.words(statements, headings, file)
    case .severalColumns(let statement, let columns, let heading):
      "\(file): \(columns.count) columns fit “\(statement)”: columns "
        + "\(columns.map { "\($0)" }.joined(separator: ", ")), the first headed “\(heading)”."
    case .columnTwice(let heading, let statements):
      "\(file): the column “\(heading)” would answer \(statements.count) statements: "
        + statements.map { "“\($0)”" }.joined(separator: " and ") + "."
    case .columnTaken(let heading):
      "\(file): the column “\(heading)” answers something else already."
    case .personalColumn(let heading):
      "\(file): the column “\(heading)” tells who answered. Nothing of it is ever kept."
    case .noHeading(let text, let near, _):
      "\(file) has no column headed “\(text)”." + Self.suggestion(near)
    case .noStatement(let text, let near, _):
      "The questionnaire has no statement “\(text)”." + Self.suggestion(near)
    case .noLabel(let text, let near, _):
      "The questionnaire has no answer “\(text)”." + Self.suggestion(near)
    case .noFinishedColumn: "\(file) has no column that says who finished."
    case .rows(let problems): problems.message(about: file)
    }
  }

  /// What to do about it.
  public var wayOut: String {
    let nothing = "Nothing was imported."
    switch self {
    case .unreadable: return nothing
    case .foreign(let kind): return "\(nothing) \(kind.wayOut)"
    case .mixedEncoding:
      return "\(nothing) Say which it is with --encoding: "
        + TextEncoding.words.joined(separator: ", ") + "."
    case .empty, .noAnswers:
      return "\(nothing) Export the answers again from the form service, and look into the file."
    case .noColumn(let statements, let headings):
      return "\(nothing) Say which column answers a statement with: "
        + Self.column(headings.first, statements.first)
    case .severalColumns:
      return
        "\(nothing) Choose one with --column \"HEADING=STATEMENT\", or rename the other heading."
    case .columnTaken, .personalColumn:
      return "\(nothing) Name the column with what people wrote, or leave this --column out."
    case .columnTwice: return "\(nothing) Give each statement its own column with --column."
    case .noHeading(_, _, let headings): return Self.list("The columns are headed:", headings)
    case .noStatement(_, _, let statements): return Self.list("Its statements are:", statements)
    case .noLabel(_, _, let labels):
      return Self.list("Its answers are these; nothing after the = is a blank:", labels)
    case .noFinishedColumn:
      return "\(nothing) Leave out --finished-only to count all answers."
    case .rows(let problems): return problems.wayOut
    }
  }

  /// An example of the option, with words of this file where they can be typed as they are.
  private static func column(_ heading: String?, _ statement: String?) -> String {
    guard let heading, let statement, heading.count + statement.count < 120,
      !(heading + statement).contains(where: { "\"$`\\!=\n\r".contains($0) })
    else { return "--column \"HEADING=STATEMENT\"" }
    return "--column \"\(heading)=\(statement)\""
  }

  private static func suggestion(_ near: [String]) -> String {
    near.first.map { " Did you mean “\($0)”?" } ?? ""
  }

  private static func list(_ head: String, _ lines: [String]) -> String {
    let rest = lines.count > 20 ? ["  and \(lines.count - 20) more"] : []
    return ([head] + lines.prefix(20).map { "  \($0)" } + rest).joined(separator: "\n")
  }

  private static func words(_ statements: [String], _ headings: [String], _ file: String) -> String
  {
    let head =
      statements.count == 1
      ? "\(file): no column answers this statement:"
      : "\(file): no column answers these \(statements.count) statements:"
    let missing = list(head, statements)
    return headings.isEmpty ? missing : missing + "\n" + list("These columns are left:", headings)
  }
}

extension ForeignFile {
  /// What it is.
  var words: String {
    switch self {
    case .workbook: "an Excel workbook"
    case .oldWorkbook: "an old Excel workbook"
    case .pdf: "a PDF"
    case .webPage: "a web page"
    case .other: "not text"
    }
  }

  /// How to get a table of text from it.
  var wayOut: String {
    switch self {
    case .workbook, .oldWorkbook:
      "Open it in Excel, choose File, Save As, then the type “CSV UTF-8 (Comma delimited)”, and "
        + "import the file that makes."
    case .pdf, .webPage, .other:
      "Export the answers from the form service as CSV, and import that file."
    }
  }
}
