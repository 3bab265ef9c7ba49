/// A document as a Word file: Office Open XML, ECMA-376.
///
/// A4, Arial, real headings, lists and tables, boxes that can be ticked, page numbers. The same
/// document is the same bytes. Charts are charts of Word's own; other pictures are shown by the words
/// that say the same.
public struct WordDocument: Sendable {
  private let document: MarkupDocument
  private let title: String
  private let look: WordLook
  private let charts: [String: StackedBars]

  /// A Word file of a document.
  ///
  /// - Parameters:
  ///   - document: what is in it.
  ///   - title: what it is called; otherwise its first heading.
  ///   - language: the language it is in, for spelling and reading aloud.
  ///   - letters: how big its letters are.
  ///   - charts: charts by the address under which the document names them.
  ///   - isSheet: whether it is a sheet to hand round, with smaller gaps and margins.
  public init(
    _ document: MarkupDocument, title: String? = nil, language: String = "en-GB",
    letters: LetterSize = .normal, charts: [String: StackedBars] = [:], isSheet: Bool = false
  ) {
    self.document = document
    self.title = title ?? document.firstHeading ?? ""
    look = WordLook(language: language, letters: letters, isForm: document.isForm, isSheet: isSheet)
    self.charts = charts
  }

  /// The file.
  public var bytes: [UInt8] {
    var body = WordBody(document.blocks, look: look, charts: charts)
    body.addAll(document.blocks)
    var archive = ZipArchive()
    func add(_ path: String, _ xml: String) {
      archive.add(path, Array((XMLText.declaration + xml).utf8))
    }
    add("[Content_Types].xml", WordParts.contentTypes(charts: body.charts.count))
    add("_rels/.rels", WordParts.packageRelationships)
    add("docProps/app.xml", WordParts.application)
    add("docProps/core.xml", WordParts.properties(title: title, language: look.language))
    archive.add("word/document.xml", body.bytes)
    add(
      "word/_rels/document.xml.rels",
      WordParts.relationships(links: body.links, charts: body.charts.count))
    add("word/styles.xml", WordStyles(look: look).xml)
    add("word/numbering.xml", WordNumbering(look: look, lists: body.numberedLists).xml)
    add("word/settings.xml", WordParts.settings(language: look.language))
    add("word/fontTable.xml", WordParts.fonts)
    add("word/theme/theme1.xml", WordTheme.xml)
    add("word/footer1.xml", WordParts.footer)
    for (place, chart) in body.charts.enumerated() {
      archive.add("word/charts/chart\(place + 1).xml", chart.bytes)
    }
    return archive.bytes
  }
}

extension MarkupDocument {
  var firstHeading: String? {
    for block in blocks {
      if case .heading(_, let words) = block { return words.plainText }
    }
    return nil
  }
}
