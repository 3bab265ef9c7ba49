import Mustache

extension DocumentContext {
  /// Prepares letters: the template is read and filled in once with all that they share, and each letter
  /// costs the same.
  ///
  /// - Parameters:
  ///   - kind: which letters.
  ///   - people: to whom.
  ///   - signed: the name of whoever signs them.
  /// - Returns: the letters, in the order of the people, to be written.
  /// - Throws: ``TemplateProblem`` where the template is not as it should be.
  public func letters(
    _ kind: LetterKind, to people: [Addressee], signed: String?
  ) throws(TemplateProblem) -> LetterBatch {
    let files = UntranslatedFiles()
    let context = noting(files)
    let template = try context.library.template(kind.document.template)
    var shared = SettingFields.values(of: project, in: language)
    shared.merge(LetterFields.shared(in: self, signed: signed)) { _, own in own }
    var prepared: PreparedTemplate
    do {
      prepared = try context.renderer.prepare(
        template, with: shared, leaving: LetterFields.ownNames)
    } catch {
      throw library.cause(of: error)
    }
    prepared.changeWords(TidyText.piece)
    let missing = Self.missingFields(prepared.missing)
    let makeWriter: @Sendable () -> LetterBatch.Writer = { [prepared] in
      let prepared = prepared.copied()
      var renderer = renderer
      return { number throws(TemplateProblem) in
        var notes = files
        if language.language != .english {
          // Each letter says itself what of it is not translated.
          notes = UntranslatedFiles(files)
          renderer = noting(notes).renderer
        }
        let own = LetterFields.own(of: people[number], in: language)
        let output: MustacheOutput
        do throws(MustacheProblem) {
          output = try renderer.render(prepared, with: own)
        } catch {
          throw library.cause(of: error)
        }
        let text = settled(TidyText.whole(output.text), kind.document, notes)
        return LetterBatch.Written(
          markdown: text.markdown,
          missing: output.missing == prepared.missing
            ? missing : Self.missingFields(output.missing),
          untranslated: text.missing)
      }
    }
    return LetterBatch(
      kind: kind.document, name: kind.rawValue, people: people, day: today, language: language,
      makeWriter: makeWriter)
  }
}
