/// Reads a template's bytes into pieces.
struct MustacheParser {
  private struct Open {
    var name: MustacheName
    var isInverted: Bool
    var tag: MustacheTag
    var outer: [MustacheNode]
  }

  /// The most sections that may stand inside one another.
  static let depthLimit = 64

  private let bytes: [UInt8]
  private let name: String
  private var at = 0
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var nodes: [MustacheNode] = []
  private var open: [Open] = []
  private var counter = MustacheLineCounter()

  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  mutating func parse() throws(MustacheProblem) -> [MustacheNode] {
    var wordsStart = 0
    while at < bytes.count {
      guard bytes[at] == opening[0], isHere(opening) else {
        at += 1
        continue
      }
      let start = at
      let (sign, content) = try readTag(from: start)
      let tag = tag(at: start)
      let lineStart = lineStart(of: start, from: wordsStart)
      let isAlone = sign.mayStandAlone && lineStart != nil
      let lineEnd = isAlone ? lineEndAfter(at) : nil
      if let lineStart, let lineEnd {
        addWords(wordsStart..<lineStart)
        at = lineEnd
        wordsStart = lineEnd
        try add(sign, content, tag: tag, indent: lineStart..<start)
      } else {
        addWords(wordsStart..<start)
        if isLineStart(start) { nodes.append(.words("", isLineStart: true)) }
        wordsStart = at
        try add(sign, content, tag: tag, indent: nil)
      }
    }
    addWords(wordsStart..<bytes.count)
    if let last = open.last {
      throw problem(.sectionNotClosed(last.name.text), last.tag)
    }
    return nodes
  }

  private func isHere(_ sign: [UInt8]) -> Bool {
    at + sign.count <= bytes.count && bytes[at..<at + sign.count].elementsEqual(sign)
  }

  /// Reads what stands between the delimiters of the tag here, and steps past it.
  private mutating func readTag(
    from start: Int
  ) throws(MustacheProblem) -> (MustacheSign, Range<Int>) {
    at += opening.count
    let sign = MustacheSign(at < bytes.count ? bytes[at] : 0)
    if sign != .field { at += 1 }
    var ending = closing
    if sign == .delimiters { ending = [UInt8(ascii: "=")] + closing }
    if sign == .unescapedBraces { ending = [UInt8(ascii: "}")] + closing }
    let contentStart = at
    while at < bytes.count {
      if bytes[at] == ending[0], isHere(ending) {
        let content = contentStart..<at
        at += ending.count
        return (sign, content)
      }
      at += 1
    }
    let tag = tag(at: start)
    throw problem(.tagNotClosed(closing: text(ending[...])), tag)
  }

  private mutating func add(
    _ sign: MustacheSign, _ content: Range<Int>, tag: MustacheTag, indent: Range<Int>?
  ) throws(MustacheProblem) {
    switch sign {
    case .comment: return
    case .delimiters: try setDelimiters(content, tag)
    case .partial:
      let name = trimmed(content)
      if name.isEmpty { throw problem(.nameMissing, tag) }
      nodes.append(.partial(name, indent: indent.map { text(bytes[$0]) }, tag))
    case .field, .unescaped, .unescapedBraces:
      nodes.append(.field(try fieldName(content, tag), isEscaped: sign == .field, tag))
    case .section, .inverted:
      let name = try fieldName(content, tag)
      if open.count == Self.depthLimit { throw problem(.tooDeep(limit: Self.depthLimit), tag) }
      open.append(Open(name: name, isInverted: sign == .inverted, tag: tag, outer: nodes))
      nodes = []
    case .close:
      let name = try fieldName(content, tag)
      guard var section = open.popLast() else { throw problem(.sectionNotOpen(name.text), tag) }
      if section.name != name {
        let isOpen = open.contains { $0.name == name }
        throw isOpen
          ? problem(.wrongSectionClosed(name.text, open: section.name.text), tag)
          : problem(.sectionNotOpen(name.text), tag)
      }
      let whole = MustacheNode.section(
        section.name, isInverted: section.isInverted, nodes, section.tag)
      // Taken, not copied: a template of many sections is still read in one pass.
      nodes = []
      swap(&nodes, &section.outer)
      nodes.append(whole)
    }
  }

  private func fieldName(
    _ content: Range<Int>, _ tag: MustacheTag
  ) throws(MustacheProblem) -> MustacheName {
    let written = trimmed(content)
    if written.isEmpty { throw problem(.nameMissing, tag) }
    guard let name = MustacheName(written) else { throw problem(.badName(written), tag) }
    return name
  }

  private mutating func setDelimiters(
    _ content: Range<Int>, _ tag: MustacheTag
  ) throws(MustacheProblem) {
    let signs = bytes[content].split(whereSeparator: Self.isSpace)
    guard signs.count == 2, !signs.joined().contains(UInt8(ascii: "=")) else {
      throw problem(.badDelimiters, tag)
    }
    opening = Array(signs[0])
    closing = Array(signs[1])
  }

  /// Adds words a line a piece, so that a partial can be indented line by line.
  private mutating func addWords(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let lineFeed = bytes[start..<range.upperBound].firstIndex(of: 0x0A)
      let end = lineFeed.map { $0 + 1 } ?? range.upperBound
      nodes.append(.words(text(bytes[start..<end]), isLineStart: isLineStart(start)))
      start = end
    }
  }

  private func isLineStart(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == 0x0A }

  /// The start of the line when nothing but white space stands between it and a tag.
  private func lineStart(of tag: Int, from wordsStart: Int) -> Int? {
    var start = tag
    while start > wordsStart, Self.isBlank(bytes[start - 1]) { start -= 1 }
    return isLineStart(start) ? start : nil
  }

  /// The start of the next line when nothing but white space stands before it.
  private func lineEndAfter(_ tagEnd: Int) -> Int? {
    var end = tagEnd
    while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    if end == bytes.count { return end }
    if bytes[end] == 0x0A { return end + 1 }
    if bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A { return end + 2 }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isSpace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == 0x0A || byte == 0x0D
  }

  private func trimmed(_ range: Range<Int>) -> String {
    let inner = bytes[range].drop(while: Self.isSpace)
    guard let last = inner.lastIndex(where: { !Self.isSpace($0) }) else { return "" }
    return text(inner[...last])
  }

  private func text(_ slice: ArraySlice<UInt8>) -> String { String(decoding: slice, as: UTF8.self) }

  private mutating func tag(at offset: Int) -> MustacheTag {
    let (line, column) = counter.place(of: offset, in: bytes)
    return MustacheTag(line: line, column: column)
  }

  private func problem(_ fact: MustacheProblem.Fact, _ tag: MustacheTag) -> MustacheProblem {
    MustacheProblem(
      fact, at: MustachePlace(template: name, line: tag.line, column: tag.column))
  }
}
