extension JSONReader {
  static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  var startsComment: Bool {
    guard byte == UInt8(ascii: "/"), at + 1 < bytes.count else { return byte == UInt8(ascii: "#") }
    return bytes[at + 1] == UInt8(ascii: "/") || bytes[at + 1] == UInt8(ascii: "*")
  }

  /// Says what is wrong where a value should begin and none does.
  func unexpected() -> JSONFault {
    guard let byte else { return fault(.endsTooSoon(inside: .word)) }
    if startsComment { return fault(.comment) }
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      return fault(.valueMissing)
    case _ where byte < 0x80 && Self.isWordByte(byte):
      let end = bytes[at...].firstIndex { !Self.isWordByte($0) } ?? bytes.count
      let word = String(decoding: bytes[at..<end], as: UTF8.self)
      let isCutShort = ["true", "false", "null"].contains { $0.hasPrefix(word) && $0 != word }
      if end == bytes.count, isCutShort { return JSONFault(.endsTooSoon(inside: .word), at: end) }
      return fault(.unexpectedWord(word))
    default:
      return unexpectedScalar()
    }
  }

  /// Says what is wrong where a key should begin and none does.
  func notAKey() -> JSONFault {
    let found = unexpected()
    switch found.fact {
    case .comment, .wrongQuotationMark, .unexpectedWord, .endsTooSoon: return found
    default: return fault(.keyMissing)
    }
  }

  /// Names the character here, which cannot stand here.
  func unexpectedScalar() -> JSONFault {
    var decoder = UTF8()
    var rest = bytes[min(at, bytes.count)...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
      return fault(.unexpectedCharacter("\u{FFFD}"))
    }
    switch scalar {
    case "'", "\u{2018}"..."\u{201F}", "\u{AB}", "\u{BB}", "`":
      return fault(.wrongQuotationMark(scalar))
    default: return fault(.unexpectedCharacter(scalar))
    }
  }
}
