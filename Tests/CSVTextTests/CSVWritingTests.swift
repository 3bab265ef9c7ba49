import CSVText
import Testing

@Suite struct CSVWritingTests {
  static let cells: [(String, String)] = [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("a ", "\"a \""), ("", "\"\""), ("=1+1", "=1+1"),
    ("a;b", "a;b"), ("sep=;", "\"sep=;\""),
  ]

  @Test(arguments: cells)
  func `a cell stands in quotation marks only where it must`(cell: String, expected: String) {
    let written = String(decoding: CSVText.write([[cell]]), as: UTF8.self)
    #expect(written == expected + "\r\n")
  }

  @Test(arguments: ["=1+1", "+44", "-5", "@x", "\tx", "\rx"])
  func `a cell that could be a formula is guarded when asked`(cell: String) throws {
    let written = CSVText.write([["a", cell], [cell, "b=c"]], guardsFormulas: true)
    let records = try CSVText.read(written)
    #expect(records.map(\.texts) == [["a", "'" + cell], ["'" + cell, "b=c"]])
  }

  @Test func `what is written is read back the same`() throws {
    let pieces = [
      "", "a", "\"", ",", "\r\n", "\n", "\r", " ", "é😀", ";", "sep=;", "'", "\"\"", "=x",
    ]
    var state: UInt64 = 42
    for _ in 0..<300 {
      let rows = (0..<3).map { _ in
        (0..<4).map { _ in
          (0..<3).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return pieces[Int(state >> 33) % pieces.count]
          }.joined()
        }
      }
      let semicolons = CSVText.write(rows, delimiter: UInt8(ascii: ";"))
      let records = try CSVText.read(CSVText.write(rows))
      let others = try CSVText.read(semicolons, delimiter: UInt8(ascii: ";"))
      #expect(records.map(\.texts) == rows)
      #expect(others.map(\.texts) == rows)
    }
  }
}
