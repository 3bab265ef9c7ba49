/// A document as a value: what is read from Markdown, and what HTML and Word are written from.
public struct MarkupDocument: Equatable, Sendable {
  /// What stands in it, from top to bottom.
  public var blocks: [MarkupBlock]

  /// A document of blocks.
  public init(blocks: [MarkupBlock]) { self.blocks = blocks }
}

/// A part of a document that begins on a new line.
///
/// A document that was read from Markdown is never more than 100 blocks deep, so it is safe to
/// walk by calling oneself.
public indirect enum MarkupBlock: Equatable, Sendable {
  /// A heading; level 1 is the document's title, 6 the deepest.
  case heading(level: Int, [MarkupInline])
  /// A paragraph.
  case paragraph([MarkupInline])
  /// A list, with signs, numbers or boxes to tick.
  case list(MarkupList)
  /// A quotation, set apart from the text around it.
  case quotation([MarkupBlock])
  /// A table.
  case table(MarkupTable)
  /// Lines that are shown exactly as they are, without a line break after the last one.
  case code(String)
  /// A line across the page between two parts.
  case rule
  /// What comes after stands on a new page.
  case pageBreak
}

/// A part of a line of text.
public indirect enum MarkupInline: Equatable, Sendable {
  /// Plain words. A line break in a paragraph's source is a space here.
  case text(String)
  /// Words with stress.
  case emphasis([MarkupInline])
  /// Words that matter most.
  case strong([MarkupInline])
  /// Words that no longer hold.
  case struckOut([MarkupInline])
  /// Something to type exactly as it stands.
  case code(String)
  /// Words that lead to an address, which begins with `http:`, `https:`, `mailto:`, `tel:` or `#`,
  /// or names another file.
  case link([MarkupInline], address: String)
  /// A picture by its address, with the words that say the same.
  case picture(String, address: String)
  /// A new line in the same paragraph.
  case lineBreak
}

extension [MarkupInline] {
  /// The words alone, with a space for every line break.
  public var plainText: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text), .picture(let text, _): text
      case .emphasis(let words), .strong(let words), .struckOut(let words), .link(let words, _):
        words.plainText
      case .lineBreak: " "
      }
    }.joined()
  }
}
