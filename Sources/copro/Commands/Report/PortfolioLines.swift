import CSVText
import CoProCore
import JSONText

/// Writes a line or a row for each project of a portfolio as it is read, so that none is kept.
struct PortfolioLines {
  /// What is written.
  enum Form {
    case csv
    case jsonLines
  }

  private let form: Form
  private let output: any TextSink
  private var file: GrowingFile?
  /// The rows of a table at whose end those left out come.
  private var last: [[String]] = []

  /// Lines for the output, or for a file.
  init(_ form: Form, to output: any TextSink, or file: GrowingFile?) throws {
    self.form = form
    self.output = output
    self.file = file
    if form == .csv { try write(Self.row(Portfolio.tableHeading)) }
  }

  /// Writes the line of a project.
  mutating func add(_ project: ProjectSummary) throws {
    switch form {
    case .csv: try write(Self.row(project.tableRow))
    case .jsonLines: try write(JSONText.writeLine(project.json))
    }
  }

  /// Writes the line of a project that was left out, or keeps it for the end of the table.
  mutating func add(_ left: Portfolio.LeftOut) throws {
    switch form {
    case .csv: last.append(left.tableRow)
    case .jsonLines: try write(JSONText.writeLine(left.json))
    }
  }

  /// Writes what comes at the end.
  mutating func finish() throws {
    for row in last { try write(Self.row(row)) }
    try file?.finish()
  }

  /// Throws a file away that could not be finished.
  func giveUp() { file?.giveUp() }

  private mutating func write(_ bytes: [UInt8]) throws {
    if file == nil { try output.write(bytes: bytes) } else { try file?.write(bytes) }
  }

  private static func row(_ cells: [String]) -> [UInt8] {
    CSVText.write([cells], guardsFormulas: true)
  }
}
