/// Why a file of answers was not imported.
public enum ImportProblem: Error, Equatable, Sendable {
  /// The file could not be read to its end.
  case unreadable(FileFailure)
  /// The file is no table of text.
  case foreign(ForeignFile)
  /// Letters of two encodings stand in one file.
  case mixedEncoding(line: Int)
  /// There is no heading.
  case empty
  /// There are headings and nothing under them, or nothing that counts.
  case noAnswers
  /// Statements have no column; these headings are left.
  case noColumn(statements: [String], headings: [String])
  /// Several columns fit a statement equally; columns count from 1.
  case severalColumns(statement: String, columns: [Int], String)
  /// One column would answer two statements.
  case columnTwice(String, [String])
  /// A column that was named for an open question answers something else already.
  case columnTaken(String)
  /// A column that was named for an open question tells who answered.
  case personalColumn(String)
  /// A heading that was named is not in the file.
  case noHeading(String, near: [String], headings: [String])
  /// A statement that was named is not in the questionnaire.
  case noStatement(String, near: [String], statements: [String])
  /// A label that was named is on no scale.
  case noLabel(String, near: [String], labels: [String])
  /// No column says who finished.
  case noFinishedColumn
  /// Lines or cells are not as they should be.
  case rows(RowProblems)
}

extension ImportProblem {
  /// Whether the options and not the file are to be mended.
  public var isAboutTheCommandLine: Bool {
    switch self {
    case .noHeading, .noStatement, .noLabel, .noFinishedColumn, .columnTaken, .personalColumn: true
    default: false
    }
  }
}
