extension WordBody {
  /// Adds a list.
  mutating func add(_ list: MarkupList, at spot: Place) {
    let level = min(spot.level, WordNumbering.deepest)
    var number = WordNumbering.signs
    if let start = list.start {
      numberedLists.append(WordNumbering.Numbered(start: start, level: level))
      number = WordNumbering.signs + numberedLists.count
    }
    for (place, entry) in list.entries.enumerated() {
      var blocks = entry.blocks[...]
      var words: [MarkupInline] = []
      if case .paragraph(let first) = blocks.first {
        words = first
        blocks = blocks.dropFirst()
      }
      var paragraph = WordParagraph(style: list.start == nil ? "ListBullet" : "ListNumber")
      if !list.isTight || (spot.level == 0 && place == list.entries.count - 1) {
        paragraph.gap = look.gap
      }
      if let box = entry.box {
        paragraph.style = "ListBox"
        paragraph.indent = (level + 1) * look.indent
        paragraph.hanging = look.indent
        open(paragraph)
        add(WordBox(box), named: words.plainText)
        xml.raw("<w:r><w:tab/></w:r>")
      } else {
        paragraph.numbering = (number, level)
        open(paragraph)
      }
      add(words, as: WordRun())
      xml.raw("</w:p>")
      add(Array(blocks), at: Place(level: spot.level + 1, isQuoted: spot.isQuoted))
    }
  }
}
