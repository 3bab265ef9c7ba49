import Markup

extension WrittenDocument {
  /// The bytes of the document's file; for a PDF, the web page that it is made of.
  public func content(as form: DocumentForm) -> [UInt8] {
    switch form.format {
    case .markdown: Array(markdown.utf8)
    case .html, .pdf:
      Array(
        HTMLPage(title: kind.summary, isLargePrint: form.isLargePrint)
          .text(of: MarkupDocument(markdown: markdown)).utf8)
    case .word:
      WordDocument(MarkupDocument(markdown: markdown), isLargePrint: form.isLargePrint).bytes
    }
  }

  /// The document's name in a form, without extension: `agenda-3-large-print`.
  func fileName(as form: DocumentForm) -> String {
    form.isLargePrint ? fileName + "-large-print" : fileName
  }

  /// Where the document is kept below the project folder.
  ///
  /// With a mark, `new`, the name under which it stands beside another one: `agenda-3.new.html`.
  public func path(as form: DocumentForm = DocumentForm(), mark: String? = nil) -> String {
    let ending = (mark.map { $0 + "." } ?? "") + form.format.rawValue
    return "\(isPrivate ? "private/" : "")documents/\(fileName(as: form)).\(ending)"
  }
}
