public import Markup

/// A picture of figures that a document shows where it can; the same figures stand in a table beside it.
public struct Chart: Equatable, Sendable {
  /// The address under which the document names it, such as `chart-outcomes-residents.svg`.
  public let address: String
  /// What it shows, with a mark at what is not translated.
  public let bars: StackedBars
  /// The line of a document that stands for the picture.
  let markdown: String

  init(_ bars: StackedBars, in language: LanguagePack) {
    address = "\(bars.id).svg"
    markdown = "![\(MarkdownText.inline(bars.words))](\(address))"
    self.bars = bars.reworded { language.settled($0).text }
  }
}

extension [Chart] {
  /// A document's text without its pictures, for formats that have none.
  func removed(from markdown: String) -> String {
    guard !isEmpty else { return markdown }
    let ends = map { "](\($0.address))" }
    let kept = markdown.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { line in !line.hasPrefix("![") || !ends.contains { line.hasSuffix($0) } }
    return TidyText.whole(kept.joined(separator: "\n"))
  }
}
