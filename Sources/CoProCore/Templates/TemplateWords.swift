/// The words of a template as they could stand in a document, line by line.
///
/// Fields stay as they are and count as one word. What a template says when something is there,
/// and what it says when it is not, never stand in one document, so they are two texts.
enum TemplateWords {
  /// The text with what is said when things are there, and the text with what is said when not.
  static func texts(of template: String) -> [String] {
    [true, false].map { text(of: template, when: $0) }
  }

  private static func text(of template: String, when isThere: Bool) -> String {
    var words = ""
    var rest = template[...]
    /// How many sections around this place are of the other text.
    var hidden: [Bool] = []
    while let open = rest.firstRange(of: "{{") {
      append(rest[..<open.lowerBound], to: &words, isHidden: hidden.contains(true))
      let inside = rest[open.upperBound...]
      guard let close = inside.firstRange(of: "}}") else { return words + rest }
      let tag = inside[..<close.lowerBound]
      switch tag.first {
      case "#": hidden.append(!isThere && hasOther(tag, in: template))
      case "^": hidden.append(isThere)
      case "/": _ = hidden.popLast()
      case "!": words += tag.filter(\.isNewline)
      case ">", "=": break
      default:
        let name = tag.filter { !$0.isWhitespace && !"{&}".contains($0) }
        if !hidden.contains(true) { words += "{{\(name)}}" }
      }
      rest = inside[close.upperBound...]
      if tag.first == "{", rest.first == "}" { rest = rest.dropFirst() }
    }
    append(rest, to: &words, isHidden: hidden.contains(true))
    return words
  }

  /// Whether a section has another that stands in its place.
  private static func hasOther(_ tag: Substring, in template: String) -> Bool {
    template.contains("{{^\(tag.dropFirst())}}")
  }

  /// Adds words, or only their line breaks, so that lines keep their numbers.
  private static func append(_ text: Substring, to words: inout String, isHidden: Bool) {
    words += isHidden ? text.filter(\.isNewline)[...] : text
  }
}

extension Substring {
  /// Where a text first stands in this one.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    guard let first = text.first else { return nil }
    var at = startIndex
    while let found = self[at...].firstIndex(of: first) {
      if self[found...].hasPrefix(text) { return found..<index(found, offsetBy: text.count) }
      at = index(after: found)
    }
    return nil
  }
}
