import Markup

extension DocumentContext {
  /// The same context, which notes the files that it has to take in English.
  func noting(_ files: UntranslatedFiles) -> DocumentContext {
    language.language == .english ? self : taking(library.noting(files))
  }

  /// The text with all that is not translated made visible, and what that is.
  ///
  /// A document whose template is English says so under its title; one in which only some lists of
  /// wording are English says that.
  func settled(
    _ markdown: String, _ kind: DocumentKind, _ files: UntranslatedFiles
  ) -> (markdown: String, missing: [MissingTranslation]) {
    if language.language == .english { return (markdown, []) }
    let (text, phrases) = language.settled(markdown)
    guard !files.paths.isEmpty else { return (text, phrases) }
    let notice = language.say(
      files.paths.contains(kind.template) ? "translation/document" : "translation/parts")
    let mark = language.settled(language.say("translation/needed", ["words": .text(notice)])).text
    return (
      Self.under(title: text, "> **\(mark)**\n"),
      files.paths.map(MissingTranslation.file) + phrases
    )
  }

  /// Puts a paragraph under the title, or first where there is none.
  private static func under(title markdown: String, _ paragraph: String) -> String {
    guard markdown.hasPrefix("# "), let end = markdown.utf8.firstIndex(of: UInt8(ascii: "\n"))
    else {
      return paragraph + "\n" + markdown
    }
    let next = markdown.utf8.index(after: end)
    return "\(markdown[..<next])\n\(paragraph)\(markdown[next...])"
  }
}
