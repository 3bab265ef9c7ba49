import Markup
import PlainEnglish

/// A first draft of a document in easy read: one short idea a line, no tables, times spelled out.
///
/// A program cannot write easy read. The draft says so at its head, and that people who use easy
/// read have to check it. Easy read is printed in 16 point or larger; Markdown has no size, so the
/// head asks for it. The size is that of Sefton Council's easy read code of conduct.
struct EasyReadDraft {
  /// The draft in Markdown, ending in one line break.
  let markdown: String

  /// A draft of a document in Markdown, with lines that say what it is.
  init(of document: String, head: [String] = LanguagePack.builtIn.easyReadHead) {
    var blocks = MarkupDocument(markdown: document).blocks
    var parts: [String] = []
    if case .heading(1, let title)? = blocks.first {
      parts.append("# " + Self.inline(title))
      blocks.removeFirst()
    }
    parts.append(Self.head(head))
    parts += blocks.flatMap(Self.parts)
    markdown = parts.joined(separator: "\n\n") + "\n"
  }

  private static func head(_ lines: [String]) -> String {
    lines.enumerated().map { $0 == 0 ? "> **\($1)**" : "> \($1)" }.joined(separator: "\n>\n")
  }

  private static func parts(_ block: MarkupBlock) -> [String] {
    switch block {
    case .heading(let level, let words):
      [String(repeating: "#", count: level) + " " + inline(words)]
    case .paragraph(let words): ideas(words.wordsWithAddresses)
    case .list(let list): [list.entries.flatMap(lines).joined(separator: "\n")]
    case .quotation(let blocks): blocks.flatMap(parts)
    case .table(let table): table.labelledLines.flatMap(row)
    case .code(let lines): [MarkdownText.inline(lines)]
    case .rule, .pageBreak: []
    }
  }

  /// A row of a table: what it is about, and a line for each of the other cells.
  private static func row(_ lines: [String]) -> [String] {
    guard let first = lines.first else { return [] }
    let opening = "**\(MarkdownText.inline(SpelledTimes.spelled(first)))**"
    let rest = lines.dropFirst().flatMap { ideas($0) }.map { "- " + $0 }
    return rest.isEmpty ? [opening] : [opening, rest.joined(separator: "\n")]
  }

  private static func lines(_ entry: MarkupList.Entry) -> [String] {
    let sign = entry.box == nil ? "- " : entry.box == .empty ? "- [ ] " : "- [x] "
    return entry.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let words): ideas(words.wordsWithAddresses).map { sign + $0 }
      case .list(let list): list.entries.flatMap(lines)
      default: parts(block)
      }
    }
  }

  private static func ideas(_ text: String) -> [String] {
    EasyReadIdeas.ideas(in: SpelledTimes.spelled(text)).map { MarkdownText.inline($0) }
  }

  private static func inline(_ words: [MarkupInline]) -> String {
    MarkdownText.inline(SpelledTimes.spelled(words.wordsWithAddresses))
  }
}
