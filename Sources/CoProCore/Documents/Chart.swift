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
    // By bytes: to look for the letters of a whole report took a quarter of the time of writing it.
    let ends = map { [UInt8]("](\($0.address))".utf8) }
    let lineBreak = UInt8(ascii: "\n")
    let kept = [UInt8](markdown.utf8)
      .split(separator: lineBreak, omittingEmptySubsequences: false)
      .filter { line in
        !line.starts(with: "![".utf8)
          || !ends.contains { line.suffix($0.count).elementsEqual($0) }
      }
      .joined(separator: CollectionOfOne(lineBreak))
    return TidyText.whole(String(decoding: [UInt8](kept), as: UTF8.self))
  }
}
