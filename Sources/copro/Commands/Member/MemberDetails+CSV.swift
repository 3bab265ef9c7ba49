import CSVText
import CoProCore

extension MemberDetails {
  /// Reads the people of a CSV file whose first line has the names of its columns.
  static func readCSV(_ bytes: [UInt8], file: String) throws -> [MemberDetails] {
    try PeopleTable.read(bytes, file: file).map { cells in
      var details = MemberDetails()
      for cell in cells { try details.put(cell.key, cell.text, at: cell.place) }
      return details
    }
  }
}

/// A table of people from a spreadsheet: one person a line under a line of headings.
enum PeopleTable {
  /// What stands in one cell.
  struct Cell: Equatable {
    /// The heading of its column in kebab-case: `job-title`.
    var key: String
    /// The text, whatever it looks like; a formula is only text.
    var text: String
    /// Where it stands, for messages.
    var place: String
  }

  /// Reads the cells of a CSV file, a list for each person.
  static func read(_ bytes: [UInt8], file: String) throws -> [[Cell]] {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Failure(
        .content, "\(file) is not UTF-8 text.",
        wayOut: "In Excel, save it as “CSV UTF-8 (comma delimited)”.")
    }
    let records: [CSVRecord]
    do {
      records = try CSVText.read(bytes, delimiter: delimiter(of: bytes)).filter { !$0.isBlank }
    } catch {
      throw Failure(
        .content, "\(file), line \(error.line), column \(error.column): \(error.message).")
    }
    guard let heading = records.first else {
      throw Failure(.content, "\(file) is empty.", wayOut: "Give it a heading line and people.")
    }
    let keys = heading.texts.map(key)
    return try records.dropFirst().map { record in
      guard record.count == keys.count else {
        throw Failure(
          .content,
          "\(file), line \(record.line): it has \(record.count) cells, and the heading has \(keys.count)."
        )
      }
      return zip(keys, record.fields).map { key, field in
        Cell(
          key: key, text: trimmed(field.text),
          place: "\(file), line \(field.line), column \(field.column)")
      }
    }
  }

  /// “Job title” in a heading is `job-title`.
  static func key(_ heading: String) -> String {
    String(trimmed(heading).lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// The separator of the heading line: whichever of comma, semicolon and tab it has most of.
  private static func delimiter(of bytes: [UInt8]) -> UInt8? {
    if CSVText.declaredDelimiter(of: bytes) != nil { return nil }
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].map { mark in
      (mark, line.count { $0 == mark })
    }
    return counts.max { $0.1 < $1.1 }?.0
  }
}
