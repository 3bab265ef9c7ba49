/// Reads one JSON text from bytes that are known to be UTF-8.
struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads the value that is the whole text.
  mutating func readText() throws(JSONFault) -> JSONValue {
    if bytes.starts(with: UTF8Check.byteOrderMark) { at = UTF8Check.byteOrderMark.count }
    skipSpace()
    if at == bytes.count { throw JSONFault(.empty, at: at) }
    let value = try readValue()
    skipSpace()
    if at < bytes.count { throw startsComment ? fault(.comment) : fault(.moreAfterEnd) }
    return value
  }

  /// The byte here, or nothing at the end.
  var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  func fault(_ fact: JSONProblem.Fact) -> JSONFault { JSONFault(fact, at: at) }

  private mutating func skipSpace() {
    while at < bytes.count {
      let byte = bytes[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
    }
  }

  private mutating func readValue() throws(JSONFault) -> JSONValue {
    let start = at
    guard let byte else { throw unexpected() }
    switch byte {
    case UInt8(ascii: "\""): return JSONValue(.string(try readString()), at: start)
    case UInt8(ascii: "{"): return JSONValue(.object(try readObject()), at: start)
    case UInt8(ascii: "["): return JSONValue(.array(try readArray()), at: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONValue(.number(try readNumber()), at: start)
    case UInt8(ascii: "t") where skip("true"): return JSONValue(.bool(true), at: start)
    case UInt8(ascii: "f") where skip("false"): return JSONValue(.bool(false), at: start)
    case UInt8(ascii: "n") where skip("null"): return JSONValue(.null, at: start)
    default: throw unexpected()
    }
  }

  /// Steps over a word, unless more letters follow it.
  private mutating func skip(_ word: StaticString) -> Bool {
    let end = at + word.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[at + index] != word.utf8Start[index] {
      return false
    }
    if end < bytes.count, Self.isWordByte(bytes[end]) { return false }
    at = end
    return true
  }

  private mutating func readArray() throws(JSONFault) -> [JSONValue] {
    try enter()
    var values: [JSONValue] = []
    while try !isClosed(by: UInt8(ascii: "]"), of: .array, isFirst: values.isEmpty) {
      values.append(try readValue())
    }
    depth -= 1
    return values
  }

  private mutating func readObject() throws(JSONFault) -> [JSONMember] {
    try enter()
    var members: [JSONMember] = []
    var seen = KeysSeen()
    while try !isClosed(by: UInt8(ascii: "}"), of: .object, isFirst: members.isEmpty) {
      let keyOffset = at
      guard byte == UInt8(ascii: "\"") else { throw notAKey() }
      let key = try readString()
      if seen.contains(key, among: members) { throw JSONFault(.duplicateKey(key), at: keyOffset) }
      skipSpace()
      guard byte == UInt8(ascii: ":") else {
        throw at == bytes.count ? fault(.endsTooSoon(inside: .object)) : fault(.colonMissing)
      }
      at += 1
      skipSpace()
      if at == bytes.count { throw fault(.endsTooSoon(inside: .object)) }
      members.append(JSONMember(key, try readValue(), at: keyOffset))
    }
    depth -= 1
    return members
  }

  private mutating func enter() throws(JSONFault) {
    if depth == JSONText.depthLimit { throw fault(.tooDeep(limit: JSONText.depthLimit)) }
    depth += 1
    at += 1
  }

  /// Steps to the next value of a list or object, over its comma, or past the closing bracket.
  private mutating func isClosed(
    by bracket: UInt8, of part: JSONProblem.Part, isFirst: Bool
  ) throws(JSONFault) -> Bool {
    skipSpace()
    if byte == bracket {
      at += 1
      return true
    }
    if !isFirst {
      guard byte == UInt8(ascii: ",") else { throw notAComma(in: part) }
      let comma = at
      at += 1
      skipSpace()
      if byte == bracket { throw JSONFault(.trailingComma, at: comma) }
    }
    if at == bytes.count { throw fault(.endsTooSoon(inside: part)) }
    return false
  }

  private func notAComma(in part: JSONProblem.Part) -> JSONFault {
    switch byte {
    case nil: fault(.endsTooSoon(inside: part))
    case UInt8(ascii: "]"), UInt8(ascii: "}"): fault(.wrongBracket(closes: part))
    case UInt8(ascii: ":"): fault(.unexpectedCharacter(":"))
    default: startsComment ? fault(.comment) : fault(.commaMissing)
    }
  }
}
