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
      paragraph.staysWithNext = list.staysWithNext(place, isBig: look.letters.isBig)
      if isBeforeEnd, spot.level == 0, place == list.entries.count - 1 {
        paragraph.staysWithNext = true
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

extension MarkupList {
  /// Whether an entry stays on the page of the next one: no first or last entry stands alone, and
  /// boxes to choose from stand together.
  ///
  /// In big letters an entry is often a third of a page, so it stays by itself rather than leave one
  /// half empty.
  fileprivate func staysWithNext(_ place: Int, isBig: Bool) -> Bool {
    guard place + 1 < entries.count else { return false }
    if entries[place].box != nil, entries.count <= 8 { return true }
    return !isBig && (place == 0 || place == entries.count - 2)
  }
}
