extension BlockReader {
  /// Opens the block whose sign stands at the cursor, if there is one.
  mutating func openBlock() -> Bool {
    if cursor.isIndented {
      let isCode = tree[tree.tip].kind != .paragraph && !cursor.isBlank
      guard isCode else { return false }
      cursor.advance(columns: 4)
      open(.indentedCode)
      return true
    }
    guard let first = cursor.words.first else { return false }
    switch first {
    case UInt8(ascii: ">"): return openQuotation()
    case UInt8(ascii: "#"): return openHeading()
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return openFence()
    case UInt8(ascii: "<"): return openComment()
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      return underlineParagraph() || openRule() || openEntry() || openTable()
    case UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"): return openEntry()
    case UInt8(ascii: "|"), UInt8(ascii: ":"): return openTable()
    default: return false
    }
  }

  private mutating func open(_ kind: BlockTree.Kind) {
    tree.close(to: container)
    tree.add(kind, line: lineNumber)
  }

  mutating func passQuotationSign() {
    cursor.advanceToWords()
    cursor.advance(by: 1)
    if cursor.isAtSpace { cursor.advance(columns: 1) }
  }

  private mutating func openQuotation() -> Bool {
    guard tree[container].depth < Self.deepest else { return false }
    passQuotationSign()
    open(.quotation)
    return true
  }

  private mutating func openHeading() -> Bool {
    guard let (level, text) = BlockSigns.heading(cursor.words) else { return false }
    open(.heading(level: level))
    tree[tree.tip].text = Array(text)
    passLine()
    return true
  }

  private mutating func openFence() -> Bool {
    guard let fence = BlockSigns.fence(cursor.words, indent: cursor.indent) else { return false }
    open(.fencedCode(fence))
    passLine()
    return true
  }

  private mutating func openComment() -> Bool {
    guard BlockSigns.beginsComment(cursor.words), commentHasEnd else { return false }
    open(.comment)
    return true
  }

  private mutating func openRule() -> Bool {
    guard BlockSigns.isRule(cursor.words) else { return false }
    open(.rule)
    passLine()
    return true
  }

  /// Makes a heading of the paragraph above a line of `===` or `---`.
  private mutating func underlineParagraph() -> Bool {
    guard tree[container].kind == .paragraph, let level = BlockSigns.underline(cursor.words) else {
      return false
    }
    tree.close(to: container)
    tree[container].kind = .heading(level: level)
    passLine()
    return true
  }

  private mutating func openEntry() -> Bool {
    guard let (sign, length) = BlockSigns.entry(cursor.words),
      tree[container].depth < Self.deepest
    else { return false }
    if tree[container].kind == .paragraph {
      // A number in running text is no list unless it is 1, nor is a sign with nothing after it.
      let isEmpty = cursor.words.dropFirst(length).trimmed.isEmpty
      guard !isEmpty, sign.start ?? 1 == 1 else { return false }
    }
    let before = cursor.indent
    cursor.advanceToWords()
    cursor.advance(by: length)
    var spaces = cursor.indent
    if cursor.isBlank || spaces >= 5 {
      spaces = 1
      if cursor.isAtSpace { cursor.advance(columns: 1) }
    } else {
      cursor.advance(columns: spaces)
    }
    tree.close(to: container)
    if case .list(let list) = tree[tree.tip].kind, list.matches(sign) {
    } else {
      tree.add(.list(sign), line: lineNumber)
    }
    tree.add(.entry(indent: before + length + spaces), line: lineNumber)
    return true
  }

  /// Makes a table of the last line of a paragraph when the line is the ruler below its headings.
  private mutating func openTable() -> Bool {
    guard tree[container].kind == .paragraph else { return false }
    let text = tree[container].text
    let heading = text[((text.lastIndex(of: .lineFeed) ?? -1) + 1)...]
    guard let table = MarkdownTable(heading: heading, ruler: cursor.words) else { return false }
    tree.close(to: container)
    if heading.startIndex == 0 {
      tree[container].kind = .table(table)
    } else {
      tree[container].text.removeLast(heading.count + 1)
      tree.closeTip()
      tree.add(.table(table), line: lineNumber)
    }
    passLine()
    return true
  }

  /// Nothing is left to read of the line.
  private mutating func passLine() {
    cursor = LineCursor([])
    isUsedUp = true
  }
}
