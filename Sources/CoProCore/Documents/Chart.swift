import Markup

/// A picture of figures that a document shows where it can; the same figures stand in a table beside it.
public struct Chart: Equatable, Sendable {
  /// The address under which the document names it, such as `chart-outcomes-residents.svg`.
  public var address: String
  /// What it shows, in a sentence.
  public var words: String
  /// The picture.
  public var svg: String

  /// The line of a document that stands for the picture.
  var markdown: String { "![\(MarkdownText.inline(words))](\(address))" }
}

extension [Chart] {
  /// A document's text without its pictures, for formats that have none.
  func removed(from markdown: String) -> String {
    guard !isEmpty else { return markdown }
    let lines = Set(map(\.markdown))
    let kept = markdown.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !lines.contains(String($0)) }
    return DocumentContext.tidied(kept.joined(separator: "\n"))
  }
}
