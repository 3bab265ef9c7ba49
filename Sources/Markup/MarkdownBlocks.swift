/// Gathers lines into paragraphs and lists.
struct MarkdownBlocks {
  private enum Block {
    case paragraph(String)
    case list([String])
  }

  private var blocks: [Block] = []
  private var isAfterBlankLine = true

  /// Adds a line of what a person wrote.
  mutating func add(_ line: Substring.UnicodeScalarView) {
    let words = line.drop { $0.properties.isWhitespace }
    guard !words.isEmpty else {
      isAfterBlankLine = true
      return
    }
    defer { isAfterBlankLine = false }
    let isIndented = words.startIndex != line.startIndex
    switch blocks.last {
    case .list(var entries):
      if let entry = Self.entry(words) {
        entries.append(entry)
      } else if isIndented, !isAfterBlankLine, let last = entries.popLast() {
        entries.append(last + "\n" + String(words))
      } else {
        blocks.append(.paragraph(String(words)))
        return
      }
      blocks[blocks.count - 1] = .list(entries)
    case .paragraph(let above) where !isAfterBlankLine && Self.entry(words) == nil:
      blocks[blocks.count - 1] = .paragraph(above + "\n" + String(words))
    default:
      blocks.append(Self.entry(words).map { .list([$0]) } ?? .paragraph(String(words)))
    }
  }

  /// The Markdown of all lines added.
  var text: String {
    blocks.map { block in
      switch block {
      case .paragraph(let words): MarkdownText.inline(words)
      case .list(let entries):
        entries.map { "- " + MarkdownText.inline($0) }.joined(separator: "\n")
      }
    }
    .filter { !$0.isEmpty }
    .joined(separator: "\n\n")
  }

  /// What stands after a list sign, or nothing when the line is no list entry.
  private static func entry(_ words: Substring.UnicodeScalarView) -> String? {
    guard let sign = words.first, sign == "-" || sign == "*" || sign == "•" else { return nil }
    let rest = words.dropFirst()
    guard let space = rest.first, space.properties.isWhitespace else { return nil }
    let entry = rest.drop { $0.properties.isWhitespace }
    return entry.isEmpty ? nil : String(entry)
  }
}
