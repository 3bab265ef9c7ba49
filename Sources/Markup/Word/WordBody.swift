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
  /// The charts, in order; the first is the relationship `chart1`.
  var charts: [WordChart] = []
  /// Charts by the address under which the document names them.
  let named: [String: StackedBars]
  /// The last heading, for what has no name of its own.
  private(set) var lastHeading = ""
  private var isNewPage = false
  /// Whether the list that is added is followed by nothing but one paragraph, which stays with it.
  private(set) var isBeforeEnd = false

  /// How wide the columns are in tables with the same headings, so that they stand below each other.
  private let sharedColumns: [[String]: WordColumns]

  init(_ blocks: [MarkupBlock], look: WordLook, charts named: [String: StackedBars]) {
    self.look = look
    self.named = named
    sharedColumns = WordColumns.shared(in: blocks, look: look)
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
    let (width, height) = (WordLook.pageWidth, WordLook.pageHeight)
    let margin = "\"\(look.margin)\""
    whole.raw(
      "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
        + "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"/>"
        + "<w:pgMar w:top=\(margin) w:right=\(margin) w:bottom=\(margin) w:left=\(margin)"
        + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>")
    return whole.bytes
  }

  /// Adds blocks below what is there.
  mutating func add(_ blocks: [MarkupBlock], at place: Place = Place()) {
    for (index, block) in blocks.enumerated() {
      if case .paragraph(let words) = block, let chart = words.lonePicture.flatMap({ named[$0] }) {
        add(chart)
      } else if case .paragraph(let words) = block {
        var leading = style(at: place)
        leading.staysWithNext = words.leadUp(to: blocks[(index + 1)...])
        paragraph(leading, words)
      } else {
        add(block, at: place)
      }
    }
  }

  /// Adds blocks that are the whole document.
  mutating func addAll(_ blocks: [MarkupBlock]) {
    guard blocks.count > 1, case .list = blocks[blocks.count - 2], case .paragraph = blocks.last
    else {
      return add(blocks)
    }
    add(Array(blocks.dropLast(2)))
    isBeforeEnd = true
    add(Array(blocks.suffix(2)))
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
    case .table(let table): add(table, at: place)
    case .code(let text): code(text)
    case .rule: paragraph(WordParagraph(style: "Rule"), [])
    case .pageBreak: isNewPage = true
    }
  }

  /// How wide the columns of a table are.
  func columns(of table: MarkupTable) -> WordColumns {
    sharedColumns[table.headings] ?? WordColumns(of: table, look: look)
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

extension [MarkupInline] {
  /// Whether all of it is in bold type, as a heading is.
  private var isStrong: Bool {
    if count == 1, case .strong = self[0] { true } else { false }
  }

  /// The address of a picture that has no words beside it.
  fileprivate var lonePicture: String? {
    if count == 1, case .picture(_, let address) = self[0] { address } else { nil }
  }

  /// Whether these words belong on the page on which the next block begins: they lead up to a table,
  /// a chart or a list, or they are the greeting or the end of a letter.
  fileprivate func leadUp(to rest: ArraySlice<MarkupBlock>) -> Bool {
    switch rest.first {
    case .table: true
    case .list: plainText.hasSuffix(":") || plainText.utf8.count < 60 || isStrong
    case .paragraph(let next) where next.lonePicture != nil: true
    case .paragraph(let next):
      isStrong || plainText.hasSuffix(",")
        || (next.plainText.hasSuffix(",") && next.plainText.utf8.count < 40)
    default: false
    }
  }
}
