import Markup

extension WrittenDocument {
  /// The bytes of the document's file; for a PDF, the web page that it is made of.
  public func content(as form: DocumentForm) -> [UInt8] {
    let illustrated = form.isEasyRead ? nil : illustrated
    let charts = Dictionary((illustrated?.charts ?? []).map { ($0.address, $0.bars) }) { one, _ in
      one
    }
    let markdown =
      form.isEasyRead
      ? EasyReadDraft(of: markdown, head: language.easyReadHead).markdown : markdown
    return switch form.format {
    case .text: Array(PlainTextFile().text(of: MarkupDocument(markdown: markdown)).utf8)
    case .markdown: Array(markdown.utf8)
    case .html, .pdf:
      Array(
        HTMLPage(
          title: kind.summary, letters: form.letters,
          charts: charts.mapValues(\.svg),
          language: language.language.rawValue,
          labels: language.pageLabels, isSheet: kind.isSheet
        ).text(of: MarkupDocument(markdown: illustrated?.markdown ?? markdown)).utf8)
    case .word:
      WordDocument(
        MarkupDocument(markdown: illustrated?.markdown ?? markdown),
        language: language.language.rawValue, letters: form.letters, charts: charts,
        isSheet: kind.isSheet
      ).bytes
    }
  }

  /// The document's name in a form, without extension: `agenda-3-large-print`, `agenda-3-cy`.
  func fileName(as form: DocumentForm) -> String {
    Self.fileName(fileName, as: form, in: language)
  }

  static func fileName(_ name: String, as form: DocumentForm, in language: LanguagePack) -> String {
    name + (language.language.folder.map { "-\($0)" } ?? "")
      + (form.isEasyRead ? "-easy-read" : "") + (form.isLargePrint ? "-large-print" : "")
  }

  /// Where the document is kept below the project folder.
  ///
  /// With a mark, `new`, the name under which it stands beside another one: `agenda-3.new.html`.
  public func path(as form: DocumentForm = DocumentForm(), mark: String? = nil) -> String {
    let ending = (mark.map { $0 + "." } ?? "") + form.format.rawValue
    return "\(isPrivate ? "private/" : "")documents/\(fileName(as: form)).\(ending)"
  }
}

extension DocumentForm {
  /// How big the letters are: 18 point in large print, and at least 16 in easy read.
  fileprivate var letters: LetterSize { isLargePrint ? .large : isEasyRead ? .easyRead : .normal }
}
