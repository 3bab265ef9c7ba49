/// Finds the passages of a document in Markdown, with the lines on which they stand.
///
/// It reads the Markdown that documents are written in: headings after `#`, lists after `-` or a
/// number, quotations after `>`, and tables with a line for each row. Lines of code are left out.
public struct MarkdownPassages {
  private var passages: [Passage] = []
  private var heading: String?
  private var isInCode = false
  /// Whether the last passage goes on if the next line is not empty.
  private var isOpen = false

  /// The passages of a document, from top to bottom.
  public static func read(_ markdown: String) -> [Passage] {
    var reading = MarkdownPassages()
    let lines = markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() { reading.add(line, number: index + 1) }
    return reading.passages.compactMap { passage in
      var passage = passage
      passage.text = InlineSigns.removed(from: passage.text)
      return passage.text.isEmpty ? nil : passage
    }
  }

  private mutating func add(_ whole: Substring, number: Int) {
    var line = whole.drop { $0 == " " || $0 == "\t" }
    if line.hasPrefix("```") || line.hasPrefix("~~~") {
      isInCode.toggle()
      isOpen = false
      return
    }
    if isInCode { return }
    while line.first == ">" { line = line.dropFirst().drop { $0 == " " } }
    if line.isEmpty || Self.isRule(line) {
      isOpen = false
    } else if let words = Self.heading(line) {
      heading = InlineSigns.removed(from: String(words))
      begin(words, number, .heading)
      isOpen = false
    } else if line.first == "|" {
      for cell in Self.cells(line) { begin(cell, number, .cell) }
      isOpen = false
    } else if let words = Self.entry(line) {
      begin(words, number, .listEntry)
    } else if isOpen, let last = passages.indices.last {
      passages[last].text += " " + line
    } else {
      begin(line, number, .paragraph)
    }
  }

  private mutating func begin(_ words: Substring, _ line: Int, _ kind: Passage.Kind) {
    let above = kind == .heading ? nil : heading
    passages.append(Passage(String(words), line: line, kind: kind, heading: above))
    isOpen = true
  }

  /// A line that rules off, or the line below the head of a table.
  private static func isRule(_ line: Substring) -> Bool {
    line.count > 2 && line.allSatisfy { "-*_|: =".contains($0) }
  }

  private static func heading(_ line: Substring) -> Substring? {
    let signs = line.prefix { $0 == "#" }.count
    guard (1...6).contains(signs), line.dropFirst(signs).first == " " else { return nil }
    return line.dropFirst(signs + 1)
  }

  private static func entry(_ line: Substring) -> Substring? {
    var rest = line
    if let first = line.first, "-*+•".contains(first) {
      rest = line.dropFirst()
    } else {
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      rest = line.dropFirst(digits.count)
      guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return nil }
      rest = rest.dropFirst()
    }
    guard rest.first == " " else { return nil }
    rest = rest.drop { $0 == " " }
    for box in ["[ ] ", "[x] ", "[X] "] where rest.hasPrefix(box) { return rest.dropFirst(4) }
    return rest
  }

  private static func cells(_ line: Substring) -> [Substring] {
    var cells: [Substring] = []
    var start = line.index(after: line.startIndex)
    var before: Character = "|"
    for index in line.indices.dropFirst() {
      if line[index] == "|", before != "\\" {
        cells.append(line[start..<index])
        start = line.index(after: index)
      }
      before = line[index]
    }
    if start < line.endIndex { cells.append(line[start...]) }
    return cells
  }
}
