/// Writes the blocks of a document as HTML.
struct HTMLBlockWriter {
  private(set) var text = ""
  let charts: [String: String]
  let labels: HTMLLabels
  /// How many levels headings go down.
  let shift: Int
  /// How big the letters are.
  let letters: LetterSize
  /// The words of the heading above, by which tables are called.
  private(set) var lastHeading = ""
  private var partNumber = 0

  init(charts: [String: String], labels: HTMLLabels, shift: Int, letters: LetterSize) {
    self.charts = charts
    self.labels = labels
    self.shift = shift
    self.letters = letters
  }

  mutating func raw(_ html: String) { text += html }

  mutating func line(_ html: String) {
    text += html
    text += "\n"
  }

  /// The list of the document's parts, which leads to them.
  mutating func contents(_ parts: [[MarkupInline]]) {
    let heading = HTMLText.escaped(labels.contents)
    line("<nav aria-label=\"\(heading)\">")
    line("<p><strong>\(heading)</strong></p>")
    // Headings that have numbers of their own are not given others.
    let haveNumbers = parts.allSatisfy { $0.plainText.first?.isNumber ?? false }
    line(haveNumbers ? "<ol class=\"plain\">" : "<ol>")
    for (index, words) in parts.enumerated() {
      line("<li><a href=\"#part-\(index + 1)\">\(HTMLText.escaped(words.plainText))</a></li>")
    }
    line("</ol>")
    line("</nav>")
  }

  mutating func blocks(_ blocks: some Sequence<MarkupBlock>) {
    for block in blocks { self.block(block) }
  }

  private mutating func block(_ block: MarkupBlock) {
    switch block {
    case .heading(let level, let words): heading(min(level + shift, 6), words)
    case .paragraph(let words): line("<p>\(inline(words))</p>")
    case .list(let list): self.list(list)
    case .quotation(let parts):
      line("<blockquote>")
      blocks(parts)
      line("</blockquote>")
    case .table(let table): self.table(table)
    case .code(let code): line("<pre><code>\(HTMLText.escaped(code))</code></pre>")
    case .rule: line("<hr>")
    case .pageBreak: line("<div class=\"new-page\"></div>")
    }
  }

  private mutating func heading(_ level: Int, _ words: [MarkupInline]) {
    lastHeading = HTMLText.tidied(words.plainText)
    var id = ""
    if level == 2 {
      partNumber += 1
      id = " id=\"part-\(partNumber)\""
    }
    line("<h\(level)\(id)>\(inline(words))</h\(level)>")
  }

  private mutating func list(_ list: MarkupList) {
    let tag = list.start == nil ? "ul" : "ol"
    var attributes = ""
    if let start = list.start, start != 1 { attributes += " start=\"\(start)\"" }
    if list.entries.contains(where: { $0.box != nil }) { attributes += " class=\"boxes\"" }
    line("<\(tag)\(attributes)>")
    for entry in list.entries {
      raw("<li>")
      if let box = entry.box { raw(self.box(box)) }
      entryBlocks(entry.blocks, isTight: list.isTight || entry.box != nil)
      line("</li>")
    }
    line("</\(tag)>")
  }

  /// In a list whose entries stand close together, paragraphs are words alone.
  private mutating func entryBlocks(_ blocks: [MarkupBlock], isTight: Bool) {
    for (index, block) in blocks.enumerated() {
      if index == 0, isTight, case .paragraph(let words) = block {
        raw(inline(words))
      } else {
        if index == 0 || isTight { raw("\n") }
        self.block(block)
      }
    }
  }

  /// A box to tick, with words for those who cannot see it.
  func box(_ box: MarkupList.Box) -> String {
    let (look, label) =
      box == .ticked ? ("box ticked", labels.tickedBox) : ("box", labels.emptyBox)
    return
      "<span class=\"\(look)\" role=\"img\" aria-label=\"\(HTMLText.escaped(label))\"></span>"
  }
}
