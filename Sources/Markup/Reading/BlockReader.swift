/// Reads the lines of Markdown into a tree of blocks, by the method that the CommonMark
/// specification describes: https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy.
struct BlockReader {
  /// Quotations and lists inside each other go no deeper; further signs are shown as they are.
  static let deepest = 48

  var tree = BlockTree()
  var cursor = LineCursor([])
  var lineNumber = 0
  /// The innermost open block that the line goes on with.
  var container = 0
  /// Whether the line was read to its end already, as with a heading.
  var isUsedUp = false
  /// Where the last `-->` begins; a comment that begins after it has no end and is shown as it is.
  private let lastCommentEnd: Int

  init(_ source: [UInt8]) {
    var end = source.count - 3
    while end >= 0, !source[end...].begins(with: "-->") { end -= 1 }
    lastCommentEnd = end
    var rest = source[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != .lineFeed && $0 != 0x0D }
      read(line)
      rest = rest[line.endIndex...]
      let isPair = rest.starts(with: [0x0D, .lineFeed])
      rest = rest.dropFirst(isPair ? 2 : 1)
    }
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    lineNumber += 1
    cursor = LineCursor(line)
    isUsedUp = false
    let tipBefore = tree.tip
    guard matchOpenBlocks() else { return }
    if !tree[container].kind.takesAnyLine { openBlocks() }
    let isOutside = container != tree.tip && tree.tip == tipBefore
    if isOutside, tree[tree.tip].kind == .paragraph, !cursor.isBlank {
      // A paragraph goes on although the signs of its quotation or list are left out.
      addToParagraph()
    } else {
      tree.close(to: container)
      noteBlankLine()
      addLine()
    }
  }

  /// Walks down the open blocks as far as the line goes on with them.
  ///
  /// Nothing more is to be done with a line that closes code: then this is false.
  private mutating func matchOpenBlocks() -> Bool {
    container = 0
    for node in tree.open.dropFirst() {
      switch goesOn(with: node) {
      case true?: container = node
      case false?: return true
      case nil:
        tree.close(to: node)
        tree.closeTip()
        return false
      }
    }
    return true
  }

  /// Whether the line goes on with an open block; nothing when it closes it and is used up.
  private mutating func goesOn(with node: Int) -> Bool? {
    switch tree[node].kind {
    case .document, .list, .comment: return true
    case .quotation:
      guard !cursor.isIndented, cursor.words.first == UInt8(ascii: ">") else { return false }
      passQuotationSign()
      return true
    case .entry(let indent):
      if cursor.isBlank {
        guard !tree[node].children.isEmpty else { return false }
        cursor.advanceToWords()
      } else if cursor.indent >= indent {
        cursor.advance(columns: indent)
      } else {
        return false
      }
      return true
    case .fencedCode(let fence):
      if !cursor.isIndented, BlockSigns.closes(fence, cursor.words) { return nil }
      cursor.advance(columns: min(fence.indent, cursor.indent))
      return true
    case .indentedCode:
      if cursor.isIndented {
        cursor.advance(columns: 4)
      } else if cursor.isBlank {
        cursor.advanceToWords()
      } else {
        return false
      }
      return true
    case .paragraph, .table: return !cursor.isBlank
    case .heading, .rule, .pageBreak: return false
    }
  }

  /// Opens the blocks whose signs stand at the start of what is left of the line.
  private mutating func openBlocks() {
    while openBlock() {
      container = tree.tip
      if !tree[container].kind.isWhole { continue }
      return
    }
    cursor.advanceToWords()
  }

  /// Whether a comment that begins at the cursor has an end.
  var commentHasEnd: Bool { cursor.nextNonspace < lastCommentEnd }

  /// Blank lines in or after an entry set the entries of a list apart.
  private mutating func noteBlankLine() {
    let isBlank = cursor.isBlank && !isUsedUp
    if isBlank, let last = tree[container].children.last { tree[last].endsBlank = true }
    let ends: Bool
    switch tree[container].kind {
    case .quotation, .fencedCode: ends = false
    case .entry:
      let isFirstLine = tree[container].children.isEmpty && tree[container].line == lineNumber
      ends = isBlank && !isFirstLine
    default: ends = isBlank
    }
    var node = container
    tree[node].endsBlank = ends
    while node != 0 {
      node = tree[node].parent
      tree[node].endsBlank = ends
    }
  }
}

extension BlockTree.Kind {
  /// Whether no block can begin inside it on the same line.
  var isWhole: Bool {
    switch self {
    case .document, .quotation, .list, .entry: false
    default: true
    }
  }
}
