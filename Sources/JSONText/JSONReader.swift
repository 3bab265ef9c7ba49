/// Reads one JSON text from bytes that are known to be UTF-8, and lists what stands where.
struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0
  private(set) var entries: [JSONEntry] = []
  private var depth = 0
  /// Whether it looks for a key that stands in an object twice.
  private let comparesKeys: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, comparesKeys: Bool = true) {
    self.bytes = bytes
    self.comparesKeys = comparesKeys
  }

  /// Reads the value that is the whole text.
  mutating func readText() throws(JSONFault) {
    // Records of indented lines have an entry for about twelve bytes.
    entries.reserveCapacity(bytes.count / 12 + 8)
    if bytes.starts(with: UTF8Check.byteOrderMark) { at = UTF8Check.byteOrderMark.count }
    skipSpace()
    if at == bytes.count { throw JSONFault(.empty, at: at) }
    try readValue()
    skipSpace()
    if at < bytes.count { throw startsComment ? fault(.comment) : fault(.moreAfterEnd) }
  }

  /// The byte here, or nothing at the end.
  var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// The eight bytes from here on, the first lowest; nothing where fewer are left.
  var word: UInt64? {
    guard at + 8 <= bytes.count, let base = bytes.baseAddress else { return nil }
    let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: at, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  func fault(_ fact: JSONProblem.Fact) -> JSONFault { JSONFault(fact, at: at) }

  private mutating func skipSpace() {
    while at < bytes.count {
      // The spaces of one line's indentation, eight at a time.
      while let word {
        let others = word ^ 0x2020_2020_2020_2020
        at += others == 0 ? 8 : others.trailingZeroBitCount / 8
        if others != 0 { break }
      }
      if at == bytes.count { return }
      let byte = bytes[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
    }
  }

  /// Lists something that begins here.
  mutating func list(_ kind: JSONEntry.Kind, from start: Int, to end: Int) {
    let offset = kind == .plain || kind == .escaped ? start - 1 : start
    entries.append(
      JSONEntry(kind: kind, offset: offset, start: start, end: end, next: entries.count + 1))
  }

  private mutating func readValue() throws(JSONFault) {
    let start = at
    guard let byte else { throw unexpected() }
    switch byte {
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "{"): try readObject()
    case UInt8(ascii: "["): try readArray()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try skipNumber()
      list(.number, from: start, to: at)
    case UInt8(ascii: "t") where skip("true"): list(.true, from: start, to: at)
    case UInt8(ascii: "f") where skip("false"): list(.false, from: start, to: at)
    case UInt8(ascii: "n") where skip("null"): list(.null, from: start, to: at)
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

  private mutating func readArray() throws(JSONFault) {
    let own = try enter(.array)
    while try !isClosed(by: UInt8(ascii: "]"), of: .array, isFirst: entries[own].count == 0) {
      try readValue()
      entries[own].count += 1
    }
    leave(own)
  }

  private mutating func readObject() throws(JSONFault) {
    let own = try enter(.object)
    var seen = KeysSeen()
    while try !isClosed(by: UInt8(ascii: "}"), of: .object, isFirst: entries[own].count == 0) {
      let keyOffset = at
      guard byte == UInt8(ascii: "\"") else { throw notAKey() }
      let place = entries.count
      try readString()
      if comparesKeys, seen.contains(entries[place], of: own, in: self) {
        throw JSONFault(.duplicateKey(text(of: entries[place])), at: keyOffset)
      }
      skipSpace()
      guard byte == UInt8(ascii: ":") else {
        throw at == bytes.count ? fault(.endsTooSoon(inside: .object)) : fault(.colonMissing)
      }
      at += 1
      skipSpace()
      if at == bytes.count { throw fault(.endsTooSoon(inside: .object)) }
      try readValue()
      entries[own].count += 1
    }
    leave(own)
  }

  /// Lists the list or object whose bracket stands here, and gives its place.
  private mutating func enter(_ kind: JSONEntry.Kind) throws(JSONFault) -> Int {
    if depth == JSONText.depthLimit { throw fault(.tooDeep(limit: JSONText.depthLimit)) }
    depth += 1
    list(kind, from: at, to: 0)
    at += 1
    return entries.count - 1
  }

  private mutating func leave(_ own: Int) {
    entries[own].next = entries.count
    depth -= 1
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
