/// Marks words that are not translated, so that they are known after a document has been put together.
///
/// The marks are characters that no text has (from Unicode's private use area). They hold the phrase's
/// name beside the English words, and ``settled(_:_:)`` turns them into what the reader sees.
enum TranslationMark {
  private static let open: Unicode.Scalar = "\u{F5C0}"
  private static let middle: Unicode.Scalar = "\u{F5C1}"
  private static let close: Unicode.Scalar = "\u{F5C2}"

  /// English words in the place of a phrase that is not translated.
  static func marked(_ words: String, phrase name: String) -> String {
    "\(open)\(name)\(middle)\(words)\(close)"
  }

  /// The text with every mark made visible, and the names of the phrases, each once and in order.
  ///
  /// - Parameters:
  ///   - text: what was put together.
  ///   - shown: what the reader sees for English words.
  /// - Returns: the text, and the names.
  static func settled(_ text: String, shown: (String) -> String) -> (text: String, names: [String])
  {
    guard text.unicodeScalars.contains(open) else { return (text, []) }
    var names: [String] = []
    // Words in a mark can hold marks of their own: a list in a sentence.
    var parts = [Part()]
    for scalar in text.unicodeScalars {
      switch scalar {
      case open: parts.append(Part())
      case middle where parts.count > 1:
        parts[parts.count - 1].name = String(parts[parts.count - 1].words)
        parts[parts.count - 1].words = String.UnicodeScalarView()
      case close where parts.count > 1:
        let part = parts.removeLast()
        if !names.contains(part.name) { names.append(part.name) }
        // Only the outermost words are marked: one mark says it for all that is in them.
        let words = String(part.words)
        parts[parts.count - 1].words.append(
          contentsOf: (parts.count == 1 ? shown(words) : words).unicodeScalars)
      default: parts[parts.count - 1].words.append(scalar)
      }
    }
    return (String(parts.reduce(into: String.UnicodeScalarView()) { $0 += $1.words }), names)
  }

  private struct Part {
    var name = ""
    var words = String.UnicodeScalarView()
  }
}
