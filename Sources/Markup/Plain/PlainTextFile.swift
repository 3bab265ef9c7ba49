/// Writes a document as plain text for an email: no signs, and a table as lines of “Label: value”.
public struct PlainTextFile: Sendable {
  /// The most columns that a line has, unless one word is longer.
  public var width: Int

  /// A way of writing plain text; 72 columns suit every mail program.
  public init(width: Int = 72) { self.width = width }

  /// The document as text, ending in a line break.
  public func text(of document: MarkupDocument) -> String {
    var parts: [String] = []
    for block in document.blocks {
      if case .heading(let level, _) = block, level < 3, !parts.isEmpty { parts.append("") }
      parts += text(of: block, indent: 0).map { [$0] } ?? []
    }
    return parts.joined(separator: "\n\n").replacingLongGaps + "\n"
  }

  private func text(of block: MarkupBlock, indent: Int) -> String? {
    switch block {
    case .heading(_, let words), .paragraph(let words):
      wrapped(words.wordsWithAddresses, first: indent, rest: indent)
    case .list(let list): self.text(of: list, indent: indent)
    case .quotation(let blocks): joined(blocks, indent: indent + 4)
    case .table(let table):
      table.labelledLines.map { row in
        row.map { wrapped($0, first: indent, rest: indent + 2) }.joined(separator: "\n")
      }.joined(separator: "\n\n")
    case .code(let lines): lines
    case .rule, .pageBreak: nil
    }
  }

  private func joined(_ blocks: [MarkupBlock], indent: Int) -> String {
    blocks.compactMap { text(of: $0, indent: indent) }.joined(separator: "\n\n")
  }

  private func text(of list: MarkupList, indent: Int) -> String {
    list.entries.enumerated().map { index, entry in
      let sign = sign(of: entry, number: list.start.map { $0 + index })
      let inner = indent + sign.count + 1
      guard let first = entry.blocks.first else { return spaces(indent) + sign }
      let rest = entry.blocks.dropFirst().compactMap { text(of: $0, indent: inner) }
      let opening = text(of: first, indent: inner) ?? ""
      return ([spaces(indent) + sign + " " + opening.dropFirst(inner)] + rest)
        .joined(separator: "\n")
    }.joined(separator: list.isTight ? "\n" : "\n\n")
  }

  private func sign(of entry: MarkupList.Entry, number: Int?) -> String {
    switch entry.box {
    case .empty: "☐"
    case .ticked: "☑"
    case nil: number.map { "\($0)." } ?? "•"
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private func wrapped(_ text: String, first: Int, rest: Int) -> String {
    var lines: [String] = []
    var line = ""
    var length = first
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, length + 1 + word.count > width {
        lines.append(spaces(lines.isEmpty ? first : rest) + line)
        line = ""
        length = rest
      }
      length += word.count + (line.isEmpty ? 0 : 1)
      line += line.isEmpty ? String(word) : " " + word
    }
    lines.append(spaces(lines.isEmpty ? first : rest) + line)
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The text with at most two empty lines in a row.
  fileprivate var replacingLongGaps: String {
    var kept: [Substring] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false)
    where !(line.isEmpty && kept.suffix(2).allSatisfy(\.isEmpty)) || kept.count < 2 {
      kept.append(line)
    }
    return kept.joined(separator: "\n")
  }
}
