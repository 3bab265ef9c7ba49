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
    let row = Array(repeating: "a", count: 10_000)
    let text = row.joined(separator: ",") + "\nb"
    #expect(try scan(text, room: 64).map(\.texts) == [row, ["b"]])
  }

  @Test func `a source is given room for whole letters, however long a record is`() {
    var scanner = CSVScanner(capacity: 64)
    var least = Int.max
    for _ in 0..<500 {
      _ = scanner.fill { memory in
        least = min(least, memory.count)
        memory[0] = 0x78
        return 1
      }
    }
    #expect(scanner.rest.count == 500)
    #expect(least >= CSVScanner.leastRoom)
  }

  @Test func `a line break of two letters stays one wherever a stretch of the file ends`() throws {
    for length in 0..<7 {
      let text = String(repeating: "x", count: length) + "\r\n"
      let rows = try scan(text + String(repeating: "ab,c\"\r\n", count: 4_000), room: 1 << 16)
      #expect(rows.map(\.texts.count) == [1] + Array(repeating: 2, count: 4_000))
      #expect(rows.map { $0.places[0][0] } == Array(1...4_001))
    }
  }

  @Test func `lines are counted over as many line breaks as somebody wrote in a cell`() throws {
    for lineBreak in ["\n", "\r\n", "\r"] {
      let long = String(repeating: lineBreak, count: 3_000)
      let text = "a\(lineBreak)\"\(long)\",b\(lineBreak)\"\(lineBreak)\"\(lineBreak)c"
      for room in [100, 1 << 18] {
        let rows = try scan(text, room: room)
        #expect(rows.map(\.texts) == [["a"], [long, "b"], [lineBreak], ["c"]])
        #expect(rows.map { $0.places[0][0] } == [1, 2, 3_003, 3_005])
      }
    }
  }

  @Test(arguments: tables)
  func `records are given one by one as they are all at once`(text: String) throws {
    let rows = try scan(text, room: 1000)
    var scanner = CSVScanner()
    // What was there before it begins again makes no difference.
    try take("\"x\nx", into: &scanner)
    scanner.restart(line: 1)
    try take(text, into: &scanner)
    _ = scanner.fill { _ in 0 }
    var texts: [[String]] = []
    while !scanner.rest.isEmpty {
      let count = texts.count
      try scanner.scan(within: 1) { texts.append($0.texts) }
      #expect(texts.count == count + 1)
      guard texts.count > count else { break }
    }
    #expect(texts == rows.map(\.texts))
  }

  private func take(_ text: String, into scanner: inout CSVScanner) throws {
    _ = scanner.fill { memory in
      memory.copyBytes(from: Array(text.utf8))
      return text.utf8.count
    }
    try scanner.scan(within: 0) { _ in }
  }

  @Test func `a scanner and a reader agree on any table, whatever stands in it`() throws {
    var chance = Chance(seed: 1)
    for _ in 0..<4000 {
      let length = Int(chance.next() % 300)
      // Mostly letters, so that cells of all lengths come about; else whatever means something.
      let text = String(
        (0..<length).map { _ in
          let letters: [Character] =
            chance.next() % 4 > 0
            ? ["a", "b", "é"] : [",", ",", "\"", "\"", "\n", "\r", "\r\n", "\t", ";"]
          return letters[Int(chance.next() % UInt64(letters.count))]
        })
      guard !text.lowercased().hasPrefix("sep=") else { continue }
      let records = Result { try CSVText.read(Array(text.utf8)) }
      for room in [5, 64, 1000] {
        let rows = Result { try scan(text, room: room) }
        switch (records, rows) {
        case (.success(let records), .success(let rows)):
          #expect(rows.map(\.texts) == records.map(\.texts), "\(text.debugDescription)")
          #expect(
            rows.map(\.places) == records.map { $0.fields.map { [$0.line, $0.column] } },
            "\(text.debugDescription)")
        case (.failure(let one), .failure(let other)):
          #expect(one as? CSVProblem == other as? CSVProblem, "\(text.debugDescription)")
        default:
          Issue.record("\(records) and \(rows) of \(text.debugDescription)")
        }
      }
    }
  }

  /// Numbers that look like chance and are the same each time (Steele and others, SplitMix64).
  private struct Chance {
    var seed: UInt64
    mutating func next() -> UInt64 {
      seed &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (seed ^ (seed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(arguments: [
    ("a,\"b", CSVProblem(.quoteNotClosed, line: 2, column: 3)),
    ("a,\"b\",c", CSVProblem(.recordTooLong, line: 2, column: 1)),
  ])
  func `a record that does not end is refused before it fills the memory`(
    start: String, problem: CSVProblem
  ) {
    var rest = Array("x\n\(start)".utf8)[...]
    var scanner = CSVScanner(capacity: 16, longestRecord: 1000)
    var taken = 0
    #expect(throws: problem) {
      while true {
        _ = scanner.fill { memory in
          let part = rest.prefix(memory.count)
          memory.copyBytes(from: part)
          rest = rest.dropFirst(part.count)
          taken += memory.count
          guard part.isEmpty else { return part.count }
          memory.copyBytes(from: [UInt8](repeating: 0x78, count: memory.count))
          return memory.count
        }
        try scanner.scan { _ in }
      }
    }
    #expect(taken < 3000)
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
