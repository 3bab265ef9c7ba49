/// A web address that a reader of Markdown makes a link of by itself.
struct MarkdownAddress {
  /// The place of the sign that makes it an address: the colon, or the full stop after `www`.
  let sign: Int
  /// The place after its last character.
  let end: Int
  /// Whether nothing in it could be taken for Markdown.
  let isPlain: Bool

  /// Finds the address that begins at a place; nothing when none does.
  init?(in text: [Unicode.Scalar], at start: Int) {
    // A digit or a letter with an accent before it does not keep an address from being one.
    guard start == 0 || !(text[start - 1].isASCII && text[start - 1].properties.isAlphabetic),
      let (sign, host) = Self.beginning(of: text, at: start)
    else { return nil }
    let rest = text[host...]
    let end = rest.firstIndex { $0 == " " } ?? text.count
    self.end = end
    self.sign = sign
    let name = text[host..<end].prefix { $0 == "." || $0 == "-" || ($0.isASCII && Self.isWord($0)) }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    let isHost = labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
    let path = name.endIndex..<end
    isPlain = isHost && path.allSatisfy { Self.isPlain(text, $0, end: end) }
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func beginning(
    of text: [Unicode.Scalar], at start: Int
  ) -> (sign: Int, host: Int)? {
    guard "hHfFwW".unicodeScalars.contains(text[start]) else { return nil }
    for (opening, sign) in [("http://", 4), ("https://", 5), ("ftp://", 3), ("www.", 3)] {
      let letters = text[start...].prefix(opening.unicodeScalars.count).map(lowercased)
      if letters.elementsEqual(opening.unicodeScalars) {
        let host = opening == "www." ? start : start + opening.unicodeScalars.count
        return (start + sign, host)
      }
    }
    return nil
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard ("A"..."Z").contains(scalar) else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value) + 32)
  }

  private static func isPlain(_ text: [Unicode.Scalar], _ index: Int, end: Int) -> Bool {
    switch text[index] {
    case "_", "~":
      index + 1 < end && isWord(text[index - 1]) && isWord(text[index + 1])
    case "-", ".", "/", ":", "?", "=", "%", "#", "+", ",", "@", "!", "$", "'", "(", ")", "&": true
    case let scalar: !scalar.isASCII || isWord(scalar)
    }
  }
}
