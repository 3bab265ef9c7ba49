/// How words of a Word file are set.
struct WordRun {
  var isStrong = false
  var isStressed = false
  var isStruckOut = false
  var isCode = false
  var isLink = false

  /// The properties, in the order that the standard wants.
  var properties: String {
    var inside = ""
    if isLink { inside += "<w:rStyle w:val=\"Hyperlink\"/>" }
    if isCode {
      inside +=
        "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>"
    }
    if isStrong { inside += "<w:b/><w:bCs/>" }
    if isStressed { inside += "<w:i/><w:iCs/>" }
    if isStruckOut { inside += "<w:strike/>" }
    return inside.isEmpty ? "" : "<w:rPr>\(inside)</w:rPr>"
  }
}

extension WordBody {
  /// Adds words to the paragraph that is open.
  mutating func add(_ words: [MarkupInline], as run: WordRun) {
    for part in words {
      var inner = run
      switch part {
      case .text(let text): add(text, as: run)
      case .code(let text):
        inner.isCode = true
        add(text, as: inner)
      case .emphasis(let words):
        inner.isStressed = true
        add(words, as: inner)
      case .strong(let words):
        inner.isStrong = true
        add(words, as: inner)
      case .struckOut(let words):
        inner.isStruckOut = true
        add(words, as: inner)
      case .link(let words, let address): link(words, to: address, as: run)
      case .picture(let text, _): add(text, as: run)
      case .lineBreak: xml.raw("<w:r><w:br/></w:r>")
      }
    }
  }

  /// Adds words that lead somewhere; what leads into another file of the same folder is only words,
  /// as that file is seldom sent along.
  private mutating func link(_ words: [MarkupInline], to address: String, as run: WordRun) {
    let leadsOut = ["http:", "https:", "mailto:", "tel:"].contains { address.hasPrefix($0) }
    guard leadsOut, !run.isLink else { return add(words, as: run) }
    var inner = run
    inner.isLink = true
    xml.raw("<w:hyperlink r:id=\"\(relationship(to: address))\" w:history=\"1\">")
    add(words, as: inner)
    xml.raw("</w:hyperlink>")
  }

  /// Adds plain words; boxes among them can be ticked.
  mutating func add(_ text: String, as run: WordRun) {
    // All boxes begin with this byte; most texts have none and need not be looked at by character.
    var bytes = text
    guard bytes.withUTF8({ $0.contains(0xE2) }) else { return plain(text, as: run) }
    var words = text.unicodeScalars[...]
    while let place = words.firstIndex(where: { WordBox(sign: $0) != nil }) {
      plain(String(words[..<place]), as: run)
      if let box = WordBox(sign: words[place]) { add(box, named: lastHeading) }
      words = words[words.index(after: place)...]
    }
    plain(String(words), as: run)
  }

  private mutating func plain(_ text: String, as run: WordRun) {
    guard !text.isEmpty else { return }
    xml.raw("<w:r>\(run.properties)<w:t xml:space=\"preserve\">")
    xml.text(text)
    xml.raw("</w:t></w:r>")
  }
}
