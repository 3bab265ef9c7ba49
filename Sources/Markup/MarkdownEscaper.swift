/// Escapes one line of tidied text.
struct MarkdownEscaper {
  private let text: [Unicode.Scalar]
  private var at = 0
  private var output = String.UnicodeScalarView()

  init(_ text: [Unicode.Scalar]) { self.text = text }

  /// The text with single spaces, none at its ends, and no control characters.
  static func tidied(_ text: String) -> [Unicode.Scalar] {
    var tidied: [Unicode.Scalar] = []
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isAfterSpace = true
      } else if !isHidden(scalar) {
        if isAfterSpace, !tidied.isEmpty { tidied.append(" ") }
        isAfterSpace = false
        tidied.append(scalar)
      }
    }
    return tidied
  }

  /// Control characters, and those that would turn round the words after them.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  mutating func escaped() -> String {
    // Where an escape is needed only at the start or the end of the text.
    let only = MarkdownLineSigns.escapes(in: text)
    while at < text.count {
      if let address = MarkdownAddress(in: text, at: at) {
        // In an address a backslash would show, so it stands as it is or is no address.
        if address.isPlain {
          output.append(contentsOf: text[at..<address.end])
          at = address.end
          continue
        }
        output.append(contentsOf: text[at..<address.sign])
        output.append("\\")
        output.append(text[address.sign])
        at = address.sign + 1
        continue
      }
      if only.contains(at) || needsEscape(at) { output.append("\\") }
      output.append(text[at])
      at += 1
    }
    return String(output)
  }

  /// Whether the character could mean something where it stands.
  private func needsEscape(_ index: Int) -> Bool {
    switch text[index] {
    case "\\", "`", "[", "]", "|": true
    case "*", "~": !standsApart(index)
    case "_": !standsApart(index) && !isInsideWord(index)
    case "<": text.count == index + 1 || Self.opensTag(text[index + 1])
    case "&": MarkdownEscaper.mayBeginEntity(text[(index + 1)...])
    default: false
    }
  }

  private func standsApart(_ index: Int) -> Bool {
    index > 0 && text[index - 1] == " " && index + 1 < text.count && text[index + 1] == " "
  }

  private func isInsideWord(_ index: Int) -> Bool {
    let sign = text[index]
    guard let before = text[..<index].last(where: { $0 != sign }),
      let after = text[index...].first(where: { $0 != sign })
    else { return false }
    return MarkdownAddress.isWord(before) && MarkdownAddress.isWord(after)
  }

  private static func opensTag(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || scalar == "!" || scalar == "?" || (scalar.isASCII && isLetter(scalar))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  /// Whether what stands after `&` is an entity; a single letter never is, so “R&D” is left alone.
  private static func mayBeginEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { $0 == "#" || ($0.isASCII && MarkdownAddress.isWord($0)) }
    guard name.count > 1 else { return false }
    let after = name.endIndex
    return after == rest.endIndex || rest[after] == ";"
  }
}
