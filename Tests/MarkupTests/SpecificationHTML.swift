import Markup

/// A document in the HTML of the CommonMark specification's examples.
enum SpecificationHTML {
  static func text(of document: MarkupDocument) -> String {
    blocks(document.blocks, isTight: false)
  }

  private static func blocks(_ blocks: [MarkupBlock], isTight: Bool) -> String {
    blocks.map { block in
      switch block {
      case .heading(let level, let words): "<h\(level)>\(inline(words))</h\(level)>"
      case .paragraph(let words): isTight ? inline(words) + "\n" : "<p>\(inline(words))</p>"
      case .list(let list): self.list(list)
      case .quotation(let parts):
        "<blockquote>\(self.blocks(parts, isTight: false))</blockquote>"
      case .table(let table): self.table(table)
      case .code(let code):
        "<pre><code>\(escaped(code))\(code.isEmpty ? "" : "\n")</code></pre>"
      case .rule, .pageBreak: "<hr />"
      }
    }.joined()
  }

  private static func list(_ list: MarkupList) -> String {
    let entries = list.entries.map { entry in
      let box = entry.box.map { $0 == .ticked ? "[x] " : "[ ] " } ?? ""
      return "<li>\(box)\(blocks(entry.blocks, isTight: list.isTight))</li>"
    }.joined()
    guard let start = list.start else { return "<ul>\(entries)</ul>" }
    return "<ol\(start == 1 ? "" : " start=\"\(start)\"")>\(entries)</ol>"
  }

  private static func table(_ table: MarkupTable) -> String {
    func row(_ cells: [[MarkupInline]], _ tag: String) -> String {
      let cells = zip(cells, table.columns).map { words, column in
        "<\(tag)\(column == .natural ? "" : " align=\"\(side(column))\"")>\(inline(words))</\(tag)>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    let rows = table.rows.map { row($0, "td") }.joined()
    let body = rows.isEmpty ? "" : "<tbody>\(rows)</tbody>"
    return "<table><thead>\(row(table.heading, "th"))</thead>\(body)</table>"
  }

  private static func side(_ alignment: MarkupTable.Alignment) -> String {
    switch alignment {
    case .natural: ""
    case .left: "left"
    case .centre: "center"
    case .right: "right"
    }
  }

  private static func inline(_ words: [MarkupInline]) -> String {
    words.map { part in
      switch part {
      case .text(let text): escaped(text)
      case .emphasis(let words): "<em>\(inline(words))</em>"
      case .strong(let words): "<strong>\(inline(words))</strong>"
      case .struckOut(let words): "<del>\(inline(words))</del>"
      case .code(let text): "<code>\(escaped(text))</code>"
      case .link(let words, let address): "<a href=\"\(escaped(address))\">\(inline(words))</a>"
      case .picture(let words, let address):
        "<img src=\"\(escaped(address))\" alt=\"\(escaped(words))\" />"
      case .lineBreak: "<br />"
      }
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }

  private static let blockTags: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "hr", "br", "pre",
    "table", "thead", "tbody", "tr", "th", "td",
  ]

  /// The HTML without the line breaks and spaces that a browser does not show.
  static func tidied(_ html: String) -> String {
    var output = ""
    var isInCode = false
    var isAfterBlock = true
    for piece in pieces(of: html) {
      if piece.hasPrefix("<") {
        let name = String(
          piece.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
        isAfterBlock = blockTags.contains(name)
        if isAfterBlock, !isInCode { while output.last == " " { output.removeLast() } }
        if name == "pre" { isInCode = !piece.hasPrefix("</") }
        output += piece
      } else if isInCode {
        output += piece
      } else {
        for character in piece {
          let shown = character == "\n" ? " " : character
          if shown == " ", isAfterBlock || output.last == " " { continue }
          isAfterBlock = false
          output.append(shown)
        }
      }
    }
    while output.last == " " || output.last == "\n" { output.removeLast() }
    return output
  }

  private static func pieces(of html: String) -> [String] {
    var pieces: [String] = [""]
    for character in html {
      if character == "<" { pieces.append("") }
      pieces[pieces.count - 1].append(character)
      if character == ">" { pieces.append("") }
    }
    return pieces
  }
}
