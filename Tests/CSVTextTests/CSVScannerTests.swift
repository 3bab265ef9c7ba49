import CSVText
import Testing

struct CSVScannerTests {
  static let tables =
    CSVReadingTests.tables.map(\.0).filter {
      !$0.lowercased().contains("sep=") && !$0.hasPrefix("\u{FEFF}")
    } + ["\"a\"\r\n\"b\"\"\r\"\r\n", "a,\"\"\"\",\"b\"\n", "\"\r\n\n\r\",x\ry"]

  @Test(arguments: tables)
  func `a scanner finds the cells and places that a reader reads, however the file is cut`(
    text: String
  ) throws {
    let records = try CSVText.read(Array(text.utf8))
    for room in [1, 2, 3, 7, 1000] {
      let rows = try scan(text, room: room)
      #expect(rows.map(\.texts) == records.map(\.texts))
      #expect(rows.map(\.places) == records.map { $0.fields.map { [$0.line, $0.column] } })
    }
  }

  @Test func `cells are found wherever they stand among the 64 bytes looked at together`() throws {
    for length in 0..<200 {
      let long = String(repeating: "é", count: length)
      let text = "\(long),\"\(long),\n\"\"\",x\r\n\"\(long)\"\ny;z"
      let texts = try scan(text, room: 64).map(\.texts)
      #expect(texts == [[long, "\(long),\n\"", "x"], [long], ["y;z"]])
    }
  }

  @Test(arguments: CSVReadingTests.broken.filter { !$0.0.hasPrefix("sep=") })
  func `a scanner names what is wrong with its place`(
    text: String, fact: CSVProblem.Fact, line: Int, column: Int
  ) {
    for room in [1, 1000] {
      #expect(throws: CSVProblem(fact, line: line, column: column)) {
        try scan(text, room: room)
      }
    }
  }

  @Test func `a record may have more cells than there was room for`() throws {
    let row = Array(repeating: "a", count: 1000)
    let text = row.joined(separator: ",") + "\nb"
    #expect(try scan(text, room: 64).map(\.texts) == [row, ["b"]])
  }

  private struct Row {
    var texts: [String]
    var places: [[Int]]
  }

  private func scan(_ text: String, room: Int) throws -> [Row] {
    var rest = Array(text.utf8)[...]
    var scanner = CSVScanner(capacity: room)
    var rows: [Row] = []
    var more = true
    while more {
      more = scanner.fill { memory in
        let part = rest.prefix(min(room, memory.count))
        memory.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        return part.count
      }
      try scanner.scan { row in
        let places = (0..<row.count).map { [row.place(of: $0).line, row.place(of: $0).column] }
        rows.append(Row(texts: row.texts, places: places))
      }
    }
    return rows
  }
}
