import JSONText
import Testing

@Suite struct JSONReadingTests {
  /// Texts that must be read, and the canonical text of what they say.
  static let accepted: [(String, String)] = [
    ("null", "null"), ("true", "true"), (" false ", "false"), ("\"\"", "\"\""),
    ("[]", "[]"), ("[ ]", "[]"), ("{}", "{}"), ("{\t}", "{}"), ("\r\n[\r\n]\r\n", "[]"),
    ("[null, 1, \"1\", {}]", "[\n  null,\n  1,\n  \"1\",\n  {}\n]"),
    ("[1,null,null,2]", "[\n  1,\n  null,\n  null,\n  2\n]"),
    ("{\"b\":1,\"a\":[2]}", "{\n  \"a\": [\n    2\n  ],\n  \"b\": 1\n}"),
    ("{\"\":0}", "{\n  \"\": 0\n}"), ("{\"foo\\u0000bar\": 42}", "{\n  \"foo\\u0000bar\": 42\n}"),
    ("0", "0"), ("-0", "-0"), ("-1", "-1"), ("123e65", "123e65"), ("0e+1", "0e+1"), ("0e1", "0e1"),
    ("20e1", "20e1"), ("1E-2", "1E-2"), ("123.456e78", "123.456e78"), ("1e-10000", "1e-10000"),
    ("-0.000000000000000000000000000001", "-0.000000000000000000000000000001"),
    ("100000000000000000000", "100000000000000000000"),
    ("\"\\u0060\\u012a\\u12AB\"", "\"`Īካ\""), ("\"\\uD801\\udc37\"", "\"𐐷\""),
    ("\"\\ud83d\\ude39\\ud83d\\udc8d\"", "\"😹💍\""),
    ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\\"\\\\/\\u0008\\u000c\\n\\u000d\\t\""),
    ("\"\\\\u0000\"", "\"\\\\u0000\""), ("\"\\uDBFF\\uDFFF\"", "\"\u{10FFFF}\""),
    ("\"a/*b*/c/*d//e\"", "\"a/*b*/c/*d//e\""), ("\"\u{7F}\"", "\"\u{7F}\""),
    ("\"\u{2028}\u{2029}\"", "\"\u{2028}\u{2029}\""), ("\"\u{FFFF}\"", "\"\u{FFFF}\""),
    ("\"⍂㈴⍂ é £ – ’\"", "\"⍂㈴⍂ é £ – ’\""), ("\u{FEFF}[]", "[]"),
    (
      "\"seven..\\n then eight bytes or more \\\" end\"",
      "\"seven..\\n then eight bytes or more \\\" end\""
    ),
  ]

  @Test(arguments: accepted)
  func `what the standard allows is read`(text: String, canonical: String) throws {
    let written = JSONText.write(try JSONText.read(text))
    #expect(String(decoding: written, as: UTF8.self) == canonical + "\n")
  }

  @Test func `every value and key knows the byte it begins at`() throws {
    let value = try JSONText.read("{ \"é\": [ true, \"x\" ],\n\"n\" : 12 }")
    let members = try #require(value.asObject)
    #expect(value.offset == 0)
    #expect(members.map(\.keyOffset) == [2, 23])
    #expect(members.map(\.value.offset) == [8, 29])
    #expect(members[0].value.asArray?.map(\.offset) == [10, 16])
  }

  @Test func `a byte offset becomes a line and a column in characters`() {
    let bytes = Array("é1\r\n\r2\n😀x".utf8)
    let places = [0, 2, 5, 6, 8, 12, 99].map { JSONText.place(ofOffset: $0, in: bytes) }
    let expected = [(1, 1), (1, 2), (2, 1), (3, 1), (4, 1), (4, 2), (4, 3)]
    #expect(places == expected.map { TextPlace(line: $0.0, column: $0.1) })
  }

  @Test func `a byte order mark takes no column`() throws {
    #expect(throws: JSONProblem(.valueMissing, at: TextPlace(line: 1, column: 2))) {
      try JSONText.read("\u{FEFF}[,]")
    }
  }

  @Test func `values answer for what they are and nothing else`() throws {
    let value = try JSONText.read(
      #"{"t": "x", "i": 3, "d": 1.5, "w": 2.0, "e": 1e2, "b": true, "l": [1], "o": {}, "n": null, "h": 9223372036854775808}"#
    )
    #expect(value["t"]?.asString == "x")
    #expect(value["t"]?.asInteger == nil)
    #expect(value["i"]?.asInteger == 3)
    #expect(value["d"]?.asInteger == nil)
    #expect(value["d"]?.asDouble == 1.5)
    #expect(value["w"]?.asInteger == 2)
    #expect(value["e"]?.asInteger == 100)
    #expect(value["h"]?.asInteger == nil)
    #expect(value["b"]?.asBool == true)
    #expect(value["l"]?.asArray == [.integer(1)])
    #expect(value["o"]?.asObject == [])
    #expect(value["n"]?.isNull == true)
    #expect(value["missing"] == nil)
  }
}
