extension JSONReader {
  /// Steps over the number that begins here.
  mutating func skipNumber() throws(JSONFault) {
    let start = at
    if byte == UInt8(ascii: "-") { at += 1 }
    let whole = at
    try skipDigits()
    if at - whole > 1, bytes[whole] == UInt8(ascii: "0") {
      throw JSONFault(.leadingZero, at: whole)
    }
    var mayBeTooLarge = at - whole > 300
    if byte == UInt8(ascii: ".") {
      at += 1
      try skipDigits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      mayBeTooLarge = true
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      try skipDigits()
    }
    if let next = byte, Self.isWordByte(next) || next == UInt8(ascii: ".") {
      throw unexpectedScalar()
    }
    guard mayBeTooLarge else { return }
    let literal = String(decoding: bytes[start..<at], as: UTF8.self)
    if Double(literal)?.isFinite != true { throw JSONFault(.numberTooLarge(literal), at: start) }
  }

  private mutating func skipDigits() throws(JSONFault) {
    let start = at
    while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
    guard at == start else { return }
    throw at == bytes.count ? fault(.endsTooSoon(inside: .number)) : fault(.digitMissing)
  }
}
