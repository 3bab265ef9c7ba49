/// The main part of a Word file, while it is written from top to bottom.
struct WordBody {
  /// Where blocks stand.
  struct Place {
    /// How many lists they are in.
    var level = 0
    /// Whether they are part of a quotation.
    var isQuoted = false
  }

  let look: WordLook
  var xml = XMLText()
  /// The addresses that words lead to, in order; the first is the relationship `link1`.
  private(set) var links: [String] = []
  /// The numbered lists, in order: where each starts to count, and how deep it is.
  var numberedLists: [WordNumbering.Numbered] = []
  var boxCount = 0
  /// The last heading, for what has no name of its own.
  private(set) var lastHeading = ""
  private var isNewPage = false

  init(look: WordLook) {
    self.look = look
    xml.raw(XMLText.declaration)
    xml.raw(
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
        + " mc:Ignorable=\"w14\"><w:body>")
  }

  /// The whole part.
  var bytes: [UInt8] {
    var whole = xml
    let (width, height) =
      look.isWide
      ? (WordLook.pageLong, WordLook.pageShort) : (WordLook.pageShort, WordLook.pageLong)
    let turned = look.isWide ? " w:orient=\"landscape\"" : ""
    let margin = "\"\(WordLook.margin)\""
    whole.raw(
      "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
        + "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(turned)/>"
        + "<w:pgMar w:top=\(margin) w:right=\(margin) w:bottom=\(margin) w:left=\(margin)"
        + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>")
    return whole.bytes
  }

  /// Adds blocks below what is there.
  mutating func add(_ blocks: [MarkupBlock], at place: Place = Place()) {
    for (index, block) in blocks.enumerated() {
      // What leads up to a table stays on the page where the table begins.
      if case .paragraph(let words) = block, index + 1 < blocks.count,
        case .table = blocks[index + 1]
      {
        var leading = style(at: place)
        leading.staysWithNext = true
        paragraph(leading, words)
      } else {
        add(block, at: place)
      }
    }
  }

  private mutating func add(_ block: MarkupBlock, at place: Place) {
    switch block {
    case .heading(let level, let words):
      lastHeading = words.plainText
      paragraph(WordParagraph(style: "Heading\(min(max(level, 1), 6))"), words)
    case .paragraph(let words): paragraph(style(at: place), words)
    case .list(let list): add(list, at: place)
    case .quotation(let blocks):
      var inside = place
      inside.isQuoted = true
      add(blocks, at: inside)
    case .table(let table): add(table)
    case .code(let text): code(text)
    case .rule: paragraph(WordParagraph(style: "Rule"), [])
    case .pageBreak: isNewPage = true
    }
  }

  private func style(at place: Place) -> WordParagraph {
    var paragraph = WordParagraph()
    if place.isQuoted {
      paragraph.style = "Quote"
      if place.level > 0 { paragraph.indent = place.level * look.indent + 284 }
    } else if place.level > 0 {
      paragraph.style = "ListContinue"
      paragraph.indent = place.level * look.indent
    }
    return paragraph
  }

  private mutating func code(_ text: String) {
    var words: [MarkupInline] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !words.isEmpty { words.append(.lineBreak) }
      words.append(.text(String(line)))
    }
    paragraph(WordParagraph(style: "Code"), words)
  }

  /// Adds a paragraph.
  mutating func paragraph(_ paragraph: WordParagraph, _ words: [MarkupInline]) {
    open(paragraph)
    add(words, as: WordRun())
    xml.raw("</w:p>")
  }

  /// Begins a paragraph; what is on a new page begins there.
  mutating func open(_ paragraph: WordParagraph) {
    var paragraph = paragraph
    paragraph.isNewPage = isNewPage
    isNewPage = false
    xml.raw("<w:p>")
    xml.raw(paragraph.properties)
  }

  /// Begins the new page that a table is on, as a table itself cannot.
  mutating func beginPageBeforeTable() {
    if isNewPage { paragraph(WordParagraph(style: "Gap"), []) }
  }

  /// The name of the relationship that leads to an address.
  mutating func relationship(to address: String) -> String {
    if let known = links.firstIndex(of: address) { return "link\(known + 1)" }
    links.append(address)
    return "link\(links.count)"
  }
}
