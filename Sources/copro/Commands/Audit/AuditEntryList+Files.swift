import CoProCore
import JSONText

extension AuditEntryList {
  /// Takes the answers of a file: JSON (a list of answers), or CSV with a heading line.
  mutating func take(_ bytes: [UInt8], file: String) throws {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      try takeJSON(bytes, file: file)
    } else {
      try takeCSV(bytes, file: file)
    }
  }

  private mutating func takeCSV(_ bytes: [UInt8], file: String) throws {
    for cells in try PeopleTable.read(bytes, file: file) {
      guard let question = cells.first(where: { $0.key == "question" }) else {
        throw Failure(.content, "\(file) has no column “question”.")
      }
      for cell in cells where cell.key != "question" && !cell.text.isEmpty {
        try put(cell.key, cell.text, for: question.text, at: cell.place)
      }
    }
  }

  private mutating func takeJSON(_ bytes: [UInt8], file: String) throws {
    let value: JSONValue
    do {
      value = try JSONText.read(bytes)
    } catch {
      throw Failure(.content, "\(file), \(Failure.place(error.place)): \(error.message).")
    }
    let list = value.asArray ?? value.asObject?.first { $0.key == "answers" }?.value.asArray
    guard let list else {
      throw Failure(.content, "\(file) should hold a list of answers in [ ].")
    }
    for answer in list {
      guard case .object(let members) = answer.kind,
        let question = members.first(where: { $0.key == "question" })?.value.asString
      else {
        throw Failure(
          .content,
          "\(file), \(place(answer, bytes)): each answer should be in { } and name its “question”.")
      }
      for member in members where member.key != "question" {
        let place =
          "\(file), \(Failure.place(JSONText.place(ofOffset: member.keyOffset, in: bytes)))"
        try take(member, for: question, at: place)
      }
    }
  }

  private mutating func take(
    _ member: JSONMember, for question: String, at place: String
  ) throws {
    if member.key == "rows" {
      guard let rows = member.value.asArray else {
        throw Failure(.content, "\(place): “rows” should be a list of lines in [ ].")
      }
      for row in rows {
        let cells = row.asArray?.map(\.asString) ?? [row.asString]
        guard !cells.contains(nil) else {
          throw Failure(.content, "\(place): each line should be a list of texts in [ ].")
        }
        addRow(cells.compactMap(\.self), for: question)
      }
      return
    }
    if case .bool(let truth) = member.value.kind {
      return try put(member.key, truth ? "yes" : "no", for: question, at: place)
    }
    guard let text = member.value.asString else {
      throw Failure(.content, "\(place): “\(member.key)” should be a text.")
    }
    try put(member.key, text, for: question, at: place)
  }

  private func place(_ value: JSONValue, _ bytes: [UInt8]) -> String {
    Failure.place(JSONText.place(ofOffset: value.offset, in: bytes))
  }
}
