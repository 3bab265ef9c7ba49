import CSVText
import Testing

@Suite struct CSVReadingTests {
  static let tables: [(String, [[String]])] = [
    ("", []), ("a,b", [["a", "b"]]), ("a,b\r\n", [["a", "b"]]), ("a\nb\n", [["a"], ["b"]]),
    ("a\rb\r", [["a"], ["b"]]), ("a\r\n\r\nb", [["a"], [""], ["b"]]), ("\n", [[""]]),
    (",", [["", ""]]), ("a,", [["a", ""]]), ("a,\n,b\n", [["a", ""], ["", "b"]]),
    ("\"a\"", [["a"]]), ("\"\"", [[""]]), ("\"a\"\"b\",c", [["a\"b", "c"]]),
    ("\"a,b\r\nc\",d\r\n", [["a,b\r\nc", "d"]]), ("\"\"\"\"", [["\""]]),
    ("a\"b\",\"c\"", [["a\"b\"", "c"]]), (" \"a\"", [[" \"a\""]]), ("é,€,😀", [["é", "€", "😀"]]),
    ("\u{FEFF}\"a\",b", [["a", "b"]]), ("sep=;\r\na;b,c\r\n", [["a", "b,c"]]),
    ("\u{FEFF}SEP=\t\na\tb", [["a", "b"]]), ("sep=;x\n", [["sep=;x"]]), ("sep=;", []),
    ("a;b", [["a;b"]]), ("a,b\nc\nd,e,f", [["a", "b"], ["c"], ["d", "e", "f"]]),
  ]

  @Test(arguments: tables)
  func `a table is read as its records`(text: String, expected: [[String]]) throws {
    let records = try CSVText.read(Array(text.utf8))
    #expect(records.map(\.texts) == expected)
  }

  @Test(arguments: tables)
  func `it does not matter where a file is cut into chunks`(
    text: String, expected: [[String]]
  ) throws {
    let bytes = Array(text.utf8)
    let whole = try read([bytes])
    for cut in 0...bytes.count {
      let halves = try read([Array(bytes[..<cut]), Array(bytes[cut...])])
      #expect(halves == whole)
    }
    #expect(try read(bytes.map { [$0] }) == whole)
  }

  @Test func `every field knows the line and column it begins at`() throws {
    let records = try CSVText.read(Array("é,\"b\n\r\nc\",d\r\n\r\n\"e\"\"\",f".utf8))
    let places = records.map { $0.fields.map { [$0.line, $0.column] } }
    #expect(places == [[[1, 1], [1, 3], [3, 4]], [[4, 1]], [[5, 1], [5, 7]]])
    #expect(records.map(\.line) == [1, 4, 5])
    #expect(records.map(\.isBlank) == [false, true, false])
    #expect(records[0].fields.map(\.isQuoted) == [false, true, false])
    let later = try CSVText.read(Array("sep=;\na;b".utf8))
    #expect(later[0][1].line == 2)
  }

  static let broken: [(String, CSVProblem.Fact, Int, Int)] = [
    ("\"", .quoteNotClosed, 1, 1), ("a,b\nc,é\"\nd,\"e\nf\ng", .quoteNotClosed, 3, 3),
    ("a\r\n\"b\"\"", .quoteNotClosed, 2, 1), ("\"a\"b", .textAfterQuote, 1, 4),
    ("x\n\"é\n£\" ,y", .textAfterQuote, 3, 3), ("sep=;\n\"a\",b", .textAfterQuote, 2, 4),
  ]

  @Test(arguments: broken)
  func `what is wrong is named with its place`(
    text: String, fact: CSVProblem.Fact, line: Int, column: Int
  ) {
    #expect(throws: CSVProblem(fact, line: line, column: column)) {
      try CSVText.read(Array(text.utf8))
    }
  }

  @Test func `a delimiter that is asked for wins over the one in the file`() throws {
    let records = try CSVText.read(Array("sep=;\na;b|c".utf8), delimiter: UInt8(ascii: "|"))
    #expect(records.map(\.texts) == [["a;b", "c"]])
  }

  private func read(_ chunks: [[UInt8]]) throws -> [CSVRecord] {
    var reader = CSVReader()
    var records: [CSVRecord] = []
    for chunk in chunks { records += try reader.read(chunk) }
    return records + (try reader.finish())
  }
}
