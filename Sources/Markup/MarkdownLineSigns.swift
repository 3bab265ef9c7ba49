/// Signs that mean something only at the start of a line, or at the end of a heading.
enum MarkdownLineSigns {
  /// The places in a line where such a sign must be escaped.
  static func escapes(in text: [Unicode.Scalar]) -> Set<Int> {
    var places: Set<Int> = []
    if let start = startEscape(in: text) { places.insert(start) }
    if let end = endEscape(in: text) { places.insert(end) }
    return places
  }

  private static func startEscape(in text: [Unicode.Scalar]) -> Int? {
    guard let first = text.first else { return nil }
    switch first {
    case ">": return 0
    case "+": return isEndOrSpace(text, 1) ? 0 : nil
    case "-", ":", "=":
      // Alone on a line these underline a heading or rule off the head of a table.
      let isRuler = text.allSatisfy {
        $0 == "-" || $0 == ":" || $0 == " " || $0 == "=" || $0 == "|"
      }
      return isRuler || (first == "-" && isEndOrSpace(text, 1)) ? 0 : nil
    case "#":
      let signs = text.prefix { $0 == "#" }.count
      return signs <= 6 && isEndOrSpace(text, signs) ? 0 : nil
    case "0"..."9":
      let digits = text.prefix { ("0"..."9").contains($0) }.count
      guard digits <= 9, digits < text.count, text[digits] == "." || text[digits] == ")" else {
        return nil
      }
      return isEndOrSpace(text, digits + 1) ? digits : nil
    default: return nil
    }
  }

  /// A `#` that would close a heading and not be shown.
  private static func endEscape(in text: [Unicode.Scalar]) -> Int? {
    guard text.last == "#" else { return nil }
    guard let before = text.lastIndex(where: { $0 != "#" }) else { return 0 }
    return text[before] == " " ? before + 1 : nil
  }

  private static func isEndOrSpace(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    index == text.count || text[index] == " "
  }
}
