import Testing

@testable import JSONText

/// Walking over a JSON text without keeping it.
struct JSONCursorTests {
  /// What a walk gives for a text that holds one value; nothing where the cursor gave up.
  private func walk<Value>(
    _ text: String, _ read: (inout JSONCursor) -> Value?
  ) -> Value? {
    let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: JSONCursor.margin)
    return bytes.withUnsafeBytes { memory in
      var cursor = JSONCursor(textWithMargin: memory)
      let value = read(&cursor)
      return cursor.isAtEnd() ? value : nil
    }
  }

  @Test(arguments: [
    #""""#, #""a""#, #""seven by""#, #""eight byt""#,
    #"  "A line\nand \"another\", C:\\ \/ \b\f\t\r" "#,
    #""“Ärger” costs £5 – 日本, and more than eight bytes of it""#, "\"tab\there\"", #""\x""#,
    #""\u00e9""#, #""open"#, #""a" "b""#, "\"\u{0}\"", "7", "",
  ])
  func `a text is read as the reader of values reads it, or not at all`(_ text: String) {
    let read = walk(text) { $0.readText() }
    let passed = walk(text) { cursor -> Bool? in
      cursor.skipText()
      return cursor.isSound
    }
    let value = try? JSONText.read(text)
    #expect((read != nil) == (passed != nil))
    if let read { #expect(value?.asString == read) }
    if text != #""\u00e9""# { #expect(value?.asString == read) }
  }

  @Test(arguments: [
    "0", "7", "-12", "123456789012345678", " 5 ", "-0", "007", "1.0", "1e2", "-", "5x", "+5",
    "1234567890123456789", "true",
  ])
  func `a whole number is read as the reader of values reads it, or not at all`(_ text: String) {
    let read = walk(text) { $0.readInteger() }
    if let read { #expect((try? JSONText.read(text))?.asInteger == read) }
    #expect((read != nil) == ["0", "7", "-12", "123456789012345678", " 5 ", "-0"].contains(text))
  }

  @Test(arguments: [("true", true), ("false", false), ("truex", nil), ("tru", nil), ("null", nil)])
  func `a truth value is read`(_ text: String, _ truth: Bool?) {
    #expect(walk(text) { $0.readTruth() } == truth)
  }

  @Test(arguments: [
    ("[1, 2,3]", [1, 2, 3]), (" [ ] ", []), ("[]", []), ("[1 2]", nil), ("[1,]", nil),
    ("[,1]", nil),
    ("[1", nil), ("[", nil), ("[1}", nil), ("[1]]", nil), ("[1] 2", nil),
  ])
  func `a list is walked over from value to value`(_ text: String, _ numbers: [Int]?) {
    let read = walk(text) { cursor in
      var found: [Int] = []
      cursor.beginList()
      while cursor.nextElement(isFirst: found.isEmpty) {
        guard let number = cursor.readInteger() else { return [Int]?.none }
        found.append(number)
      }
      return found
    }
    #expect(read == numbers)
  }

  @Test(arguments: [
    ("{}", ""), ("{\"a\": 1}", "a"), ("{ \"a\" :1 ,\r\n\t\"due\":2 }", "a due"), ("{\"a\" 1}", nil),
    ("{\"a\": 1,}", nil), ("{a: 1}", nil), ("{\"a\": }", nil), ("{\"a\": 1", nil), ("{", nil),
    ("{\"é\": 1}", nil), ("{\"\\u0061\": 1}", nil), ("{\"a\": 1]", nil),
    ("{\"a-key-that-is-longer-than-32-bytes\": 1}", nil),
  ])
  func `an object is walked over from key to key`(_ text: String, _ keys: String?) {
    let names = ["a", "due"]
    let read = walk(text) { cursor in
      var found: [String] = []
      cursor.beginObject()
      while let key = cursor.nextKey(isFirst: found.isEmpty) {
        guard let name = names.first(where: { JSONKey($0) == key }), cursor.readInteger() != nil
        else { return String?.none }
        found.append(name)
      }
      return found.joined(separator: " ")
    }
    #expect(read == keys)
  }

  @Test func `keys are the same when every byte of them is`() {
    let names = [
      "", "a", "due", "decision", "decisions", "agreed-at", "reminders-sent", "interested-no-room",
      "interested-own-reasons", "portfolio-holder-agreed", "a-name-of-exactly-thirty-two-byt",
      "a-name-of-exactly-thirty-two-bys",
    ]
    for one in names {
      for other in names { #expect((JSONKey(one) == JSONKey(other)) == (one == other)) }
    }
    #expect(JSONKey("ä") == nil)
    #expect(JSONKey("a-name-of-exactly-thirty-three-by") == nil)
  }
}
