/// What a document says, part by part, whatever its format, so that two of them can be compared.
public struct DocumentText: Equatable, Sendable {
  /// A heading, a paragraph, an entry of a list or a row of a table.
  public struct Part: Equatable, Sendable {
    /// The heading above it; empty where there is none.
    public var heading: String
    /// What it says, with single spaces; the cells of a row are parted by ` | `.
    public var words: String
  }

  /// The parts from top to bottom; those that say nothing are left out.
  public private(set) var parts: [Part] = []
  private var heading = ""

  init() {}

  /// What a Markdown file says.
  public init(markdown: String) {
    add(MarkupDocument(markdown: markdown).blocks)
  }

  /// What a plain text file says, line by line.
  public init(plain: String) {
    for line in plain.split(whereSeparator: \.isNewline) { add(String(line)) }
  }

  /// Adds what a part says, as a heading for what comes after it or not.
  mutating func add(_ words: String, isHeading: Bool = false) {
    let words = words.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map(String.init).joined(separator: " ")
    if words.unicodeScalars.allSatisfy({ $0 == "|" || $0 == " " }) { return }
    if isHeading { heading = words }
    parts.append(Part(heading: heading, words: words))
  }

  private mutating func add(_ blocks: [MarkupBlock]) {
    for block in blocks {
      switch block {
      case .heading(_, let words): add(words.plainText, isHeading: true)
      case .paragraph(let words): add(words.plainText)
      case .list(let list): for entry in list.entries { add(entry.blocks) }
      case .quotation(let blocks): add(blocks)
      case .table(let table):
        for row in [table.heading] + table.rows {
          add(row.map(\.plainText).joined(separator: " | "))
        }
      case .code(let text): add(text)
      case .rule, .pageBreak: break
      }
    }
  }
}
