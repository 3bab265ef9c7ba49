extension BlockReader {
  /// Adds what is left of the line to the block it goes on with, or begins a paragraph.
  mutating func addLine() {
    switch tree[container].kind {
    case .fencedCode:
      // The line with the opening signs is no part of the code.
      if tree[container].line != lineNumber { addCode() }
    case .indentedCode: addCode()
    case .comment: addToComment()
    case .paragraph where !cursor.isBlank: addToParagraph()
    case .table(var table) where !cursor.isBlank:
      // The table is taken out so that adding to it copies nothing.
      tree[container].kind = .rule
      table.add(row: cursor.words)
      tree[container].kind = .table(table)
    case .document, .quotation, .list, .entry:
      guard !cursor.isBlank else { return }
      container = tree.add(.paragraph, line: lineNumber)
      addToParagraph()
    default: return
    }
  }

  mutating func addToParagraph() {
    let tip = tree.tip
    if !tree[tip].text.isEmpty { tree[tip].text.append(.lineFeed) }
    tree[tip].text += cursor.words
  }

  private mutating func addCode() {
    tree[container].text += cursor.rest
    tree[container].text.append(.lineFeed)
  }

  private mutating func addToComment() {
    let line = cursor.line[cursor.offset...]
    let isFirst = tree[container].text.isEmpty
    // Between `<!--` and `-->` there may be nothing at all.
    let search = isFirst ? cursor.words.dropFirst(2) : line
    guard let end = BlockSigns.commentEnd(in: search) else {
      tree[container].text += line
      tree[container].text.append(.lineFeed)
      return
    }
    tree[container].text += line[..<end]
    let comment = tree[container].text[...].trimmed.dropFirst(4).dropLast(3).trimmed
    if comment.count == "page break".utf8.count, comment.begins(with: "page break") {
      tree[container].kind = .pageBreak
    }
    tree[container].text = []
    tree.closeTip()
    // Words after a comment are shown.
    cursor = LineCursor(line[end...])
    guard !cursor.isBlank else { return }
    cursor.advanceToWords()
    container = tree.add(.paragraph, line: lineNumber)
    addToParagraph()
  }
}
