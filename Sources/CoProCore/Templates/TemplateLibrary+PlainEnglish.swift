public import PlainEnglish

extension TemplateLibrary {
  /// What in a document's template could be easier to read, with the template's own lines.
  ///
  /// Lists of wording, which are not documents, have no findings: most are carried over exactly.
  ///
  /// - Parameter path: the path of one of ``paths``.
  /// - Returns: what to look at again, in the order of the lines.
  /// - Throws: ``TemplateProblem`` where the template or the house list cannot be read.
  public func plainEnglish(of path: String) throws(TemplateProblem) -> [PlainEnglishFinding] {
    guard path.hasSuffix(".md"), let (text, _) = try text(of: path) else { return [] }
    let check = try WordsToAvoid.load(from: self).check
    var findings: [PlainEnglishFinding] = []
    for words in TemplateWords.texts(of: text) {
      for finding in check.findings(in: MarkdownPassages.read(words))
      where !findings.contains(finding) {
        findings.append(finding)
      }
    }
    return findings.sorted { $0.line < $1.line }
  }
}
