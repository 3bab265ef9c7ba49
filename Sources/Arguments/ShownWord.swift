/// A word somebody typed, made safe to show: nothing in it can move the cursor, change colours or
/// turn the direction of writing.
struct ShownWord {
  /// The most characters of a word that a message shows.
  private static let longest = 80

  let text: String

  init(_ word: String) {
    var text = ""
    for character in word.prefix(Self.longest) {
      for scalar in character.unicodeScalars { text += Self.shown(scalar) }
    }
    self.text = word.count > Self.longest ? text + "…" : text
  }

  /// The word in quotation marks.
  var quoted: String { "“\(text)”" }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
      "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: String(scalar)
    }
  }
}
