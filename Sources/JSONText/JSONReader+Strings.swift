extension JSONReader {
  /// Reads and lists the text whose opening quotation mark stands here.
  mutating func readString() throws(JSONFault) {
    at += 1
    let start = at
    skipPlainBytes()
    if byte == UInt8(ascii: "\"") {
      list(.plain, from: start, to: at)
    } else {
      var text: [UInt8] = []
      try readEscaped(into: &text)
      list(.escaped, from: start, to: at)
    }
    at += 1
  }

  /// The text from an offset to the next quotation mark, in which something is written as an escape.
  static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String {
    var reader = JSONReader(bytes)
    reader.at = start
    var text: [UInt8] = []
    // It was read before, so nothing can be wrong with it.
    try? reader.readEscaped(into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads to the quotation mark that ends the text.
  private mutating func readEscaped(into text: inout [UInt8]) throws(JSONFault) {
    while true {
      let run = at
      skipPlainBytes()
      text.append(contentsOf: bytes[run..<at])
      switch byte {
      case nil: throw fault(.endsTooSoon(inside: .string))
      case UInt8(ascii: "\""): return
      case UInt8(ascii: "\\"): try readEscape(into: &text)
      case let control?: throw fault(.controlCharacter(control))
      }
    }
  }

  /// Steps to the next quotation mark, backslash or control character, eight bytes at a time.
  private mutating func skipPlainBytes() {
    while let word {
      if let passed = PlainBytes.before(endIn: word) {
        at += passed
        return
      }
      at += 8
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
      at += 1
    }
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(JSONFault) {
    let start = at
    at += 1
    guard let letter = byte else { throw fault(.endsTooSoon(inside: .string)) }
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try readEscapedScalar(from: start)
      text.append(contentsOf: String(scalar).utf8)
    default: throw JSONFault(.badEscape, at: start)
    }
  }

  /// Reads the digits after `\u`, and the second escape where a scalar takes two.
  private mutating func readEscapedScalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try readFourDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, byte == UInt8(ascii: "\\") else { throw half(from: start) }
    let next = at
    at += 1
    guard byte == UInt8(ascii: "u") else { throw half(from: start) }
    at += 1
    let second = try readFourDigits(from: next)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSONFault(.loneSurrogate, at: start) }
    return scalar
  }

  private func half(from start: Int) -> JSONFault {
    at == bytes.count ? fault(.endsTooSoon(inside: .string)) : JSONFault(.loneSurrogate, at: start)
  }

  private mutating func readFourDigits(from start: Int) throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = byte else { throw fault(.endsTooSoon(inside: .string)) }
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(digit - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(digit - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(digit - 0x37)
      default: throw JSONFault(.badEscape, at: start)
      }
      at += 1
    }
    return value
  }
}
