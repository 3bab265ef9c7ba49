extension MarkupDocument {
  /// Reads a document from Markdown as GitHub writes it (github.github.com/gfm).
  ///
  /// Read are headings, paragraphs, stress, code, links, addresses, pictures, lists, boxes to tick,
  /// quotations, tables, rules, line breaks, and comments, which are left out. A comment that says
  /// `page break` begins a new page. HTML and everything else is shown as it stands: no text is
  /// refused. It takes time in proportion to the length of the text.
  public init(markdown: String) {
    let tree = BlockReader(Array(markdown.utf8)).tree
    blocks = tree.blocks(in: 0)
  }
}

extension BlockTree {
  /// The blocks inside a block, as they are shown.
  fileprivate func blocks(in node: Int) -> [MarkupBlock] {
    self[node].children.compactMap(block)
  }

  private func block(_ node: Int) -> MarkupBlock? {
    let text = self[node].text
    switch self[node].kind {
    case .document, .entry, .comment: return nil
    case .heading(let level):
      let words = InlineReader.read(text)
      return words.isEmpty ? nil : .heading(level: level, words)
    case .paragraph:
      let words = InlineReader.read(text)
      return words.isEmpty ? nil : .paragraph(words)
    case .quotation: return .quotation(blocks(in: node))
    case .list(let sign): return .list(list(node, sign))
    case .table(let table): return .table(table.read())
    case .fencedCode: return .code(String(text.dropLast()))
    case .indentedCode:
      let lines = text.lastIndex { !$0.isSpaceOrBreak }.map { text[...$0] } ?? []
      let rest = text[lines.endIndex...].prefix { $0 != .lineFeed }
      return .code(String(lines + rest))
    case .rule: return .rule
    case .pageBreak: return .pageBreak
    }
  }

  private func list(_ node: Int, _ sign: ListSign) -> MarkupList {
    let entries = self[node].children
    return MarkupList(
      start: sign.start,
      isTight: !entries.contains { isLoose($0, isLast: $0 == entries.last) },
      entries: entries.map(entry))
  }

  /// Whether a blank line stands after an entry of a list or between its parts.
  private func isLoose(_ entry: Int, isLast: Bool) -> Bool {
    let parts = self[entry].children
    return (!isLast && endsBlank(entry))
      || parts.contains { !(isLast && $0 == parts.last) && endsBlank($0) }
  }

  private func endsBlank(_ node: Int) -> Bool {
    var node = node
    while !self[node].endsBlank {
      switch self[node].kind {
      case .list, .entry: break
      default: return false
      }
      guard let last = self[node].children.last else { return false }
      node = last
    }
    return true
  }

  private func entry(_ node: Int) -> MarkupList.Entry {
    var entry = MarkupList.Entry(blocks: [])
    var parts = self[node].children[...]
    if let first = parts.first, self[first].kind == .paragraph,
      let (box, words) = Self.box(in: self[first].text)
    {
      entry.box = box
      parts.removeFirst()
      let inlines = InlineReader.read(Array(words))
      if !inlines.isEmpty { entry.blocks.append(.paragraph(inlines)) }
    }
    entry.blocks += parts.compactMap(block)
    return entry
  }

  /// The box to tick at the start of an entry, and the words after it.
  private static func box(in text: [UInt8]) -> (MarkupList.Box, ArraySlice<UInt8>)? {
    guard text.count >= 3, text[0] == UInt8(ascii: "["), text[2] == UInt8(ascii: "]"),
      text.count == 3 || text[3].isSpaceOrBreak
    else { return nil }
    switch text[1] {
    case .space: return (.empty, text[3...])
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return (.ticked, text[3...])
    default: return nil
    }
  }
}

extension MarkdownTable {
  fileprivate func read() -> MarkupTable {
    MarkupTable(
      columns: columns,
      heading: heading.map(InlineReader.read),
      rows: rows.map { $0.map(InlineReader.read) })
  }
}
