/// The blocks of a document while its lines are read: each knows its parent and its parts by number.
struct BlockTree {
  struct Node {
    var kind: Kind
    var parent: Int
    var depth: Int
    var children: [Int] = []
    var text: [UInt8] = []
    /// Whether the last line read for it was blank.
    var endsBlank = false
    /// The line of the source on which it began.
    var line: Int
  }

  enum Kind: Equatable {
    case document
    case quotation
    case list(ListSign)
    case entry(indent: Int)
    case paragraph
    case heading(level: Int)
    case fencedCode(Fence)
    case indentedCode
    case comment
    case table(MarkdownTable)
    case rule
    case pageBreak
  }

  private(set) var nodes = [Node(kind: .document, parent: 0, depth: 0, line: 0)]
  /// The innermost block that is still open; its parents are open, and nothing else.
  private(set) var tip = 0

  subscript(_ node: Int) -> Node {
    get { nodes[node] }
    _modify { yield &nodes[node] }
  }

  /// The open blocks from the document to the innermost.
  var open: [Int] {
    var path = [tip]
    while let last = path.last, last != 0 { path.append(nodes[last].parent) }
    return path.reversed()
  }

  /// Closes the open blocks inside a block.
  mutating func close(to node: Int) {
    while tip != node, tip != 0 { closeTip() }
  }

  mutating func closeTip() { tip = nodes[tip].parent }

  /// Opens a block in the innermost open block that can hold one.
  @discardableResult
  mutating func add(_ kind: Kind, line: Int) -> Int {
    while !nodes[tip].kind.holds(kind) { closeTip() }
    let node = nodes.count
    nodes.append(Node(kind: kind, parent: tip, depth: nodes[tip].depth + 1, line: line))
    nodes[tip].children.append(node)
    tip = node
    return node
  }

  /// Takes away the last part of a block.
  mutating func removeLastChild(of node: Int) { nodes[node].children.removeLast() }
}

extension BlockTree.Kind {
  func holds(_ part: BlockTree.Kind) -> Bool {
    switch self {
    case .document, .quotation, .entry: !part.isEntry
    case .list: part.isEntry
    default: false
    }
  }

  private var isEntry: Bool {
    if case .entry = self { true } else { false }
  }

  /// Whether the lines below it go on with it whatever they say.
  var takesAnyLine: Bool {
    switch self {
    case .fencedCode, .indentedCode, .comment: true
    default: false
    }
  }
}

/// The lines of signs around code.
struct Fence: Equatable {
  var sign: UInt8
  var length: Int
  var indent: Int
}

/// The sign before the entries of a list.
struct ListSign: Equatable {
  /// `-`, `+` or `*`, or what stands after the number: `.` or `)`.
  var sign: UInt8
  var start: Int?

  /// Whether an entry with another sign goes on with the same list.
  func matches(_ other: ListSign) -> Bool {
    sign == other.sign && (start == nil) == (other.start == nil)
  }
}
