import CSVText
import CoProCore

extension MemberDetails {
  /// Reads the people of a CSV file whose first line has the names of its columns.
  static func readCSV(_ bytes: [UInt8], file: String) throws -> [MemberDetails] {
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
    let keys = heading.texts.map(Self.key)
    return try records.dropFirst().map { record in
      guard record.count == keys.count else {
        throw Failure(
          .content,
          "\(file), line \(record.line): it has \(record.count) cells, and the heading has \(keys.count)."
        )
      }
      var details = MemberDetails()
      for (key, field) in zip(keys, record.fields) {
        let place = "\(file), line \(field.line), column \(field.column)"
        try details.put(key, Self.trimmed(field.text), at: place)
      }
      return details
    }
  }

  /// “Job title” in a heading is `job-title`.
  private static func key(_ heading: String) -> String {
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
