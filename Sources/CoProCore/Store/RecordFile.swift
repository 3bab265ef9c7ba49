import JSONText

/// Turns the bytes of a record's file into the record, and back.
enum RecordFile {
  /// The format this program writes and reads.
  static let format = 1

  /// Reads a record and notes every problem with its place.
  static func read<Stored: StoredRecord>(
    _ type: Stored.Type, from bytes: [UInt8], path: String, problems: inout [ContentProblem]
  ) -> Stored? {
    guard let record = wording(type, from: bytes, path: path, problems: &problems) else {
      return nil
    }
    if let identifier = record.fileIdentifier, record.path != path {
      problems.append(ContentProblem(path: path, .misnamed(identifier: identifier)))
      return nil
    }
    return record
  }

  /// Reads a record that has no identifier and no shelf, such as a list of wording.
  static func wording<Wording: Record>(
    _ type: Wording.Type, from bytes: [UInt8], path: String, problems: inout [ContentProblem]
  ) -> Wording? {
    let value: JSONView
    do {
      value = try JSONText.view(bytes)
    } catch {
      problems.append(ContentProblem(path: path, .notJSON(error)))
      return nil
    }
    if let fact = formatProblem(of: value) {
      problems.append(ContentProblem(path: path, fact))
      return nil
    }
    var found: [RecordProblem] = []
    let record = Wording.read(value, ignoring: ["format"], problems: &found)
    problems += found.map { problem in
      let place = JSONText.place(ofOffset: problem.offset, in: bytes)
      return ContentProblem(path: path, .record(problem, place))
    }
    return record
  }

  /// The bytes of a record's file: the same record is always the same bytes.
  static func bytes(of record: some StoredRecord) -> [UInt8] {
    guard case .object(let members) = record.json.kind else { return [] }
    let head = JSONMember("format", format.json)
    return JSONText.write(JSONValue(.object([head] + members)))
  }

  private static func formatProblem(of value: JSONView) -> ContentProblem.Fact? {
    guard let members = value.asObject else { return nil }
    guard let number = members["format"]?.asInteger, number >= 1 else { return .noFormat }
    return number > format ? .newerFormat(number) : nil
  }
}
