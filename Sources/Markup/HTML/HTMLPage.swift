/// Writes a document as a web page: one file, without scripts and without anything from elsewhere.
///
/// It is made for WCAG 2.2, level AA, and prints on A4.
public struct HTMLPage: Sendable {
  /// The page's title where the document has no heading of level 1.
  public var title: String
  /// How big the letters are in print.
  public var letters: LetterSize
  /// Charts by the address under which the document names them, each as SVG that may be trusted.
  public var charts: [String: String]
  /// The language the document is written in.
  public var language: String
  /// The words that a page adds to its document.
  public var labels: HTMLLabels
  /// Whether it is a sheet to hand round, with smaller gaps and margins in print.
  public var isSheet: Bool

  /// A way of writing pages.
  public init(
    title: String, letters: LetterSize = .normal, charts: [String: String] = [:],
    language: String = "en-GB", labels: HTMLLabels = HTMLLabels(),
    isSheet: Bool = false
  ) {
    self.title = title
    self.letters = letters
    self.charts = charts
    self.language = language
    self.labels = labels
    self.isSheet = isSheet
  }

  /// A document with so many parts begins with a list of them.
  private static let partsForContents = 7

  /// The page as text, ending in a line break.
  ///
  /// The same document always gives the same page.
  public func text(of document: MarkupDocument) -> String {
    let outline = HTMLOutline(document.blocks)
    var writer = HTMLBlockWriter(
      charts: charts, labels: labels, shift: outline.hasSeveralTitles ? 1 : 0,
      letters: letters)
    let heading = outline.title ?? [.text(title)]
    let words = HTMLText.tidied(heading.plainText)
    writer.line("<!DOCTYPE html>")
    writer.line("<html lang=\"\(HTMLText.escaped(language))\">")
    writer.line("<head>")
    writer.line("<meta charset=\"utf-8\">")
    writer.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    writer.line("<title>\(HTMLText.escaped(words.isEmpty ? title : words))</title>")
    writer.line("<style>")
    writer.raw(HTMLStyle.sheet)
    if letters.isBig {
      writer.raw(HTMLStyle.big(letters))
      if isSheet { writer.raw(HTMLStyle.bigHandedRound) }
    } else if document.isForm {
      writer.raw(HTMLStyle.form)
    } else if isSheet {
      writer.raw(HTMLStyle.handedRound)
    }
    writer.line("</style>")
    writer.line("</head>")
    writer.line("<body>")
    writer.line("<a class=\"skip\" href=\"#main\">\(HTMLText.escaped(labels.skip))</a>")
    writer.line("<header>")
    // A document without a title has one for those who listen to it.
    writer.line(
      "<h1\(outline.title == nil ? " class=\"unseen\"" : "")>\(writer.inline(heading))</h1>")
    writer.line("</header>")
    if outline.parts.count >= Self.partsForContents { writer.contents(outline.parts) }
    writer.line("<main id=\"main\" tabindex=\"-1\">")
    writer.blocks(outline.body)
    writer.line("</main>")
    writer.line("</body>")
    writer.line("</html>")
    return writer.text
  }
}
