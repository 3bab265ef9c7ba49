/// A place in one line of Markdown, which knows how wide the spaces and tabs before it are.
///
/// Tabs stop at every fourth column, and only a part of one may have been passed.
struct LineCursor {
  let line: ArraySlice<UInt8>
  private(set) var offset: Int
  private(set) var column = 0
  private(set) var isInsideTab = false

  /// Where the next character that is no space or tab stands, and what lies before it.
  private(set) var nextNonspace: Int
  private(set) var indent = 0

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    offset = line.startIndex
    nextNonspace = offset
    findNextNonspace()
  }

  /// Whether nothing but spaces and tabs is left.
  var isBlank: Bool { nextNonspace == line.endIndex }

  /// Whether what comes next stands so far in that it is shown as it is.
  var isIndented: Bool { indent >= 4 }

  /// What is left from the next character that is no space.
  var words: ArraySlice<UInt8> { line[nextNonspace...] }

  /// What is left, with the rest of a tab as spaces.
  var rest: [UInt8] {
    guard isInsideTab else { return Array(line[offset...]) }
    return Array(repeating: .space, count: 4 - column % 4) + line[(offset + 1)...]
  }

  /// The character at the place.
  var next: UInt8? { offset < line.endIndex ? line[offset] : nil }

  var isAtSpace: Bool { next == .space || next == .tab }

  mutating func advanceToWords() {
    column += indent
    offset = nextNonspace
    isInsideTab = false
    indent = 0
  }

  /// Passes characters, each a column wide.
  mutating func advance(by count: Int) {
    for _ in 0..<count { advanceColumn(wholeTab: true) }
    findNextNonspace()
  }

  /// Passes columns, and so perhaps only a part of a tab.
  mutating func advance(columns count: Int) {
    for _ in 0..<count { advanceColumn(wholeTab: false) }
    findNextNonspace()
  }

  private mutating func advanceColumn(wholeTab: Bool) {
    guard offset < line.endIndex else { return }
    guard line[offset] == .tab else {
      offset += 1
      column += 1
      return
    }
    let left = 4 - column % 4
    isInsideTab = !wholeTab && left > 1
    column += wholeTab ? left : 1
    if !isInsideTab { offset += 1 }
  }

  private mutating func findNextNonspace() {
    var at = offset
    var atColumn = column
    while at < line.endIndex, line[at] == .space || line[at] == .tab {
      atColumn += line[at] == .tab ? 4 - atColumn % 4 : 1
      at += 1
    }
    nextNonspace = at
    indent = atColumn - column
  }
}
