/// Text in which no character can mean anything in Markdown, as most text is.
///
/// Told from its bytes alone, which costs a small part of what looking every character up costs.
enum PlainText {
  /// Whether the text shows as itself anywhere in a document: letters, digits, a few marks and
  /// curly quotes, single spaces between words, and nothing that could begin a list or an address.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, isLetter(first) || first == curlyLead else { return false }
      var at = 0
      var before: UInt8 = 0
      var letterW = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte >= 0x80 {
          guard let length = safeSequence(bytes, at) else { return false }
          at += length
          before = byte
          letterW = 0
          continue
        }
        if byte == UInt8(ascii: " "), before == byte { return false }
        // “://” and “www” begin an address.
        if byte == UInt8(ascii: "/"), before == UInt8(ascii: ":") { return false }
        guard isSafe(byte) else { return false }
        letterW = byte | 0x20 == UInt8(ascii: "w") ? letterW + 1 : 0
        if letterW == 3 { return false }
        before = byte
        at += 1
      }
      return before != UInt8(ascii: " ")
    }
  }

  private static let curlyLead: UInt8 = 0xE2

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: ","),
      UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "'"), UInt8(ascii: "?"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "%"), UInt8(ascii: "-"),
      UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "\""):
      true
    default: isLetter(byte)
    }
  }

  /// The length of a curly quote, a dash or a pound sign; `nil` for any other character.
  private static func safeSequence(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA3 { return 2 }
    guard bytes[at] == curlyLead, at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return nil }
    switch bytes[at + 2] {
    case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D: return 3
    default: return nil
    }
  }
}
