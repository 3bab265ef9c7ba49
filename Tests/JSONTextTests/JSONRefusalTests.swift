import JSONText
import Testing

@Suite struct JSONRefusalTests {
  typealias Fact = JSONProblem.Fact

  /// Texts that must be refused, what is wrong with them, and the line and column of it.
  static let refused: [(String, Fact, Int, Int)] = [
    ("", .empty, 1, 1), (" \n ", .empty, 2, 2), ("\u{FEFF}", .empty, 1, 1),
    ("[", .endsTooSoon(inside: .array), 1, 2), ("[1", .endsTooSoon(inside: .array), 1, 3),
    ("[1,", .endsTooSoon(inside: .array), 1, 4), ("{", .endsTooSoon(inside: .object), 1, 2),
    ("{\"a\"", .endsTooSoon(inside: .object), 1, 5),
    ("{\"a\":", .endsTooSoon(inside: .object), 1, 6),
    ("{\"a\":1,", .endsTooSoon(inside: .object), 1, 8),
    ("\"abc", .endsTooSoon(inside: .string), 1, 5),
    ("\"\\", .endsTooSoon(inside: .string), 1, 3), ("\"\\u12", .endsTooSoon(inside: .string), 1, 6),
    ("\"\\uD834", .endsTooSoon(inside: .string), 1, 8), ("-", .endsTooSoon(inside: .number), 1, 2),
    ("1.", .endsTooSoon(inside: .number), 1, 3), ("1e+", .endsTooSoon(inside: .number), 1, 4),
    ("tru", .endsTooSoon(inside: .word), 1, 4), ("[nul", .endsTooSoon(inside: .word), 1, 5),
    ("[1,]", .trailingComma, 1, 3), ("{\"a\":0,}", .trailingComma, 1, 7),
    ("{\"a\":0,,\"b\":1}", .keyMissing, 1, 8), ("[,1]", .valueMissing, 1, 2),
    ("[1,,2]", .valueMissing, 1, 4), ("{\"a\":}", .valueMissing, 1, 6), ("]", .valueMissing, 1, 1),
    ("[1 true]", .commaMissing, 1, 4), ("[\"a\"\n\"b\"]", .commaMissing, 2, 1),
    ("{\"a\":1 \"b\":2}", .commaMissing, 1, 8), ("[3[4]]", .commaMissing, 1, 3),
    ("{\"a\" \"b\"}", .colonMissing, 1, 6), ("{\"a\",1}", .colonMissing, 1, 5),
    ("{1:1}", .unexpectedWord("1"), 1, 2), ("{null:1}", .unexpectedWord("null"), 1, 2),
    ("{key: 1}", .unexpectedWord("key"), 1, 2),
    ("{'a':0}", .wrongQuotationMark("'"), 1, 2), ("[“a”]", .wrongQuotationMark("“"), 1, 2),
    ("['a']", .wrongQuotationMark("'"), 1, 2), ("[1}", .wrongBracket(closes: .array), 1, 3),
    ("{\"a\":1]", .wrongBracket(closes: .object), 1, 7),
    ("[\"\": 1]", .unexpectedCharacter(":"), 1, 4),
    ("1 2", .moreAfterEnd, 1, 3), ("[]]", .moreAfterEnd, 1, 3), ("{} #", .comment, 1, 4),
    ("[1] // one", .comment, 1, 5), ("{/*c*/}", .comment, 1, 2), ("[1/*c*/]", .comment, 1, 3),
    ("\"\\x00\"", .badEscape, 1, 2), ("\"\\u00A\"", .badEscape, 1, 2),
    ("\"a\\'\"", .badEscape, 1, 3),
    ("\"\\U0041\"", .badEscape, 1, 2), ("\"\\é\"", .badEscape, 1, 2),
    ("\"\\ud800\"", .loneSurrogate, 1, 2), ("\"\\udc00\"", .loneSurrogate, 1, 2),
    ("\"\\ud800\\n\"", .loneSurrogate, 1, 2), ("\"\\ud800\\ud800\"", .loneSurrogate, 1, 2),
    ("\"\\ud800abc\"", .loneSurrogate, 1, 2), ("\"a\nb\"", .controlCharacter(10), 1, 3),
    ("\"\t\"", .controlCharacter(9), 1, 2), ("\"12345678\0\"", .controlCharacter(0), 1, 10),
    ("{\"a\":1,\"b\":2,\"a\":1}", .duplicateKey("a"), 1, 14),
    ("{\"a\":1,\"\\u0061\":1}", .duplicateKey("a"), 1, 8),
    ("01", .leadingZero, 1, 1), ("-01.5", .leadingZero, 1, 2), ("[-]", .digitMissing, 1, 3),
    ("[1.]", .digitMissing, 1, 4), ("[0.e1]", .digitMissing, 1, 4), ("[1e]", .digitMissing, 1, 4),
    ("+1", .unexpectedCharacter("+"), 1, 1), (".5", .unexpectedCharacter("."), 1, 1),
    ("0x1", .unexpectedCharacter("x"), 1, 2), ("[1_000]", .unexpectedCharacter("_"), 1, 3),
    ("[1.2.3]", .unexpectedCharacter("."), 1, 5), ("[1\u{E9}]", .unexpectedCharacter("é"), 1, 3),
    ("[１]", .unexpectedCharacter("１"), 1, 2), ("[\u{A0}]", .unexpectedCharacter("\u{A0}"), 1, 2),
    ("[\u{0C}]", .unexpectedCharacter("\u{0C}"), 1, 2),
    ("[\u{2060}]", .unexpectedCharacter("\u{2060}"), 1, 2),
    ("True", .unexpectedWord("True"), 1, 1), ("nulll", .unexpectedWord("nulll"), 1, 1),
    ("[NaN]", .unexpectedWord("NaN"), 1, 2), ("[-Infinity]", .digitMissing, 1, 3),
    ("1e400", .numberTooLarge("1e400"), 1, 1), ("[-1e400]", .numberTooLarge("-1e400"), 1, 2),
  ]

  @Test(arguments: refused)
  func `what is wrong is named with its place`(
    text: String, fact: Fact, line: Int, column: Int
  ) {
    let expected = JSONProblem(fact, at: TextPlace(line: line, column: column))
    #expect(throws: expected) { try JSONText.read(text) }
  }

  static let brokenBytes: [([UInt8], Int)] = [
    ([0xFF, 0xFE, 0x5B, 0x00], 1), ([0x22, 0xE9, 0x22], 2), ([0x22, 0xC3], 2),
    ([0x22, 0x61, 0xC0, 0xAF, 0x22], 3), ([0x22, 0xE0, 0x80, 0xAF, 0x22], 2),
    ([0x22, 0xED, 0xA0, 0x80, 0x22], 2), ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 2),
    ([0x22, 0x80, 0x22], 2), ([0x22, 0xF0, 0x9F, 0x98, 0x22], 2),
    ([0x22, 0xF5, 0x80, 0x80, 0x80], 2),
    (Array("\"eight ascii £ bytes".utf8) + [0x80], 21),
  ]

  @Test(arguments: brokenBytes)
  func `bytes that are not UTF-8 are refused at their place`(bytes: [UInt8], column: Int) {
    let expected = JSONProblem(.notUTF8, at: TextPlace(line: 1, column: column))
    #expect(throws: expected) { try JSONText.read(bytes) }
  }

  @Test func `128 brackets inside one another are read and one more is refused`() throws {
    let deep = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    _ = try JSONText.read(deep)
    let expected = JSONProblem(.tooDeep(limit: 128), at: TextPlace(line: 1, column: 129))
    #expect(throws: expected) { try JSONText.read(String(repeating: "[", count: 100_000)) }
    let objects = String(repeating: "{\"a\":", count: 129)
    let atObject = JSONProblem(.tooDeep(limit: 128), at: TextPlace(line: 1, column: 641))
    #expect(throws: atObject) { try JSONText.read(objects) }
  }

  @Test func `a number too long for a Double is refused however it is written`() {
    #expect(throws: JSONProblem.self) { try JSONText.read(String(repeating: "9", count: 400)) }
    #expect(throws: Never.self) { try JSONText.read(String(repeating: "9", count: 305)) }
    #expect(throws: Never.self) { try JSONText.read("0." + String(repeating: "9", count: 900)) }
  }

  @Test func `a key that stands twice is found among very many`() {
    let keys = (0..<1000).map { "\"k\($0)\":0" } + ["\"k7\":1"]
    let problem = #expect(throws: JSONProblem.self) {
      try JSONText.read("{" + keys.joined(separator: ",") + "}")
    }
    #expect(problem?.fact == .duplicateKey("k7"))
  }

  @Test func `what is wrong is said in plain words`() {
    let place = TextPlace(line: 1, column: 1)
    let comma = JSONProblem(.commaMissing, at: place).message
    let cut = JSONProblem(.endsTooSoon(inside: .string), at: place).message
    let hidden = JSONProblem(.unexpectedCharacter("\u{A0}"), at: place).message
    #expect(comma == "a comma is missing before this")
    #expect(cut == "the file ends in the middle of a text")
    #expect(hidden == "a hidden character (U+00A0) cannot stand here")
  }
}
