/// XML that is being written, in UTF-8.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  /// The line every part of a package begins with.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// Adds XML as it stands.
  mutating func raw(_ xml: String) { bytes += xml.utf8 }

  /// Adds what a person wrote, so that it shows as itself; for text and for attributes.
  ///
  /// Characters that XML 1.0 does not allow are left out, and those that end a line are spaces.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { text in
      var start = 0
      for place in text.indices where Self.isSpecial(text[place]) {
        bytes += text[start..<place]
        add(special: text[place])
        start = place + 1
      }
      bytes += text[start...]
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<32, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    case 0xBE, 0xBF: true
    default: false
    }
  }

  private mutating func add(special byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\""): raw("&quot;")
    case 9, 10, 13: bytes.append(32)
    case 0..<32: break
    case 0xBE, 0xBF:
      // U+FFFE and U+FFFF, whose last byte this is, are no characters.
      if bytes.suffix(2) == [0xEF, 0xBF] { bytes.removeLast(2) } else { bytes.append(byte) }
    default: bytes.append(byte)
    }
  }

  /// What a person wrote, as an attribute or an element holds it.
  static func escaped(_ text: String) -> String {
    var xml = XMLText()
    xml.text(text)
    return String(decoding: xml.bytes, as: UTF8.self)
  }
}
