/// Turns what people wrote into Markdown that shows just that.
///
/// Written for GitHub Flavored Markdown (github.github.com/gfm). Web and email addresses are left
/// as they are, so that a contact can be clicked on.
public enum MarkdownText {
  /// Text on one line that shows as itself in a paragraph, heading, list entry or table cell.
  ///
  /// Runs of white space become one space, those at either end go, and so do control characters.
  /// A character is escaped only where it could mean something.
  public static func inline(_ text: String) -> String {
    if PlainText.isPlain(text) { return text }
    var escaper = MarkdownEscaper(MarkdownEscaper.tidied(text))
    return escaper.escaped()
  }

  /// Text for a table cell: as `inline`, which escapes the bars between cells too.
  public static func cell(_ text: String) -> String { inline(text) }

  /// Text of several paragraphs and lists.
  ///
  /// A blank line ends a paragraph; a single line break is a space; lines that begin with `- `,
  /// `* ` or `• ` are a list, and an indented line goes on with the entry above it. There is no
  /// line break at the end.
  public static func paragraphs(_ text: String) -> String {
    var blocks = MarkdownBlocks()
    for line in lines(of: text) { blocks.add(line) }
    return blocks.text
  }

  private static func lines(of text: String) -> [Substring.UnicodeScalarView] {
    let breaks: [Unicode.Scalar] = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]
    var lines: [Substring.UnicodeScalarView] = []
    var rest = text.unicodeScalars[...]
    while let end = rest.firstIndex(where: breaks.contains) {
      lines.append(rest[..<end])
      let isPair = rest[end] == "\r" && rest[rest.index(after: end)...].first == "\n"
      rest = rest[rest.index(end, offsetBy: isPair ? 2 : 1)...]
    }
    lines.append(rest)
    return lines
  }
}
