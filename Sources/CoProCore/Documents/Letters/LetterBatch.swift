import Mustache

/// Letters of one kind to several people.
public struct LetterBatch: Sendable {
  /// One letter.
  public struct Written: Equatable, Sendable {
    /// The person it is for.
    public var addressee: Addressee
    /// Its text in Markdown, ending in one line break.
    public var markdown: String
  }

  /// Which letters they are.
  public let kind: DocumentKind
  /// What tells them from other letters in the name of a folder: `welcome`.
  let name: String
  /// What they are about, for the name of a file: `F3-F4`; nothing where their kind says it.
  var about: String? = nil
  /// Whether any of them is not for everyone to read.
  var isPrivate = true
  /// The letters, in the order of the people.
  public let letters: [Written]
  /// What is still wanted in any of them.
  public let missing: [MissingField]
  /// The day on which they were written.
  public let day: Day
  /// The words of their language.
  public let language: LanguagePack
  /// What is not translated in any of them.
  public let untranslated: [MissingTranslation]

  /// Whether nothing is wanted in them and all of it is in their language.
  public var isComplete: Bool { missing.isEmpty && untranslated.isEmpty }

  /// What stands between two letters in one file.
  public static let pageBreak = "<!-- page break -->"

  /// All letters in one document, each on a page of its own.
  public var together: WrittenDocument {
    WrittenDocument(
      kind: kind, fileName: fileName,
      markdown: letters.map(\.markdown).joined(separator: "\n\(Self.pageBreak)\n\n"),
      missing: missing, isPrivate: isPrivate, language: language,
      untranslated: untranslated)
  }

  /// A name for a folder of these letters: `letters-welcome-2027-01-11`.
  public var folderName: String { "letters-\(name)-\(day.iso)" }

  /// Each letter as a file of its own, named after the person.
  ///
  /// - Parameter form: how a person's letter is written.
  /// - Returns: the name of each file, the letter and how it is written.
  public func files(
    as form: (Addressee) -> DocumentForm
  ) -> [(name: String, letter: WrittenDocument, form: DocumentForm)] {
    var names = SafeFileName.Namer()
    return letters.map { letter in
      let form = form(letter.addressee)
      let document = WrittenDocument(
        kind: kind, fileName: names.name(for: letter.addressee.name, ending: ""),
        markdown: letter.markdown, missing: missing, isPrivate: true, language: language,
        untranslated: untranslated)
      return ("\(document.fileName(as: form)).\(form.format.rawValue)", document, form)
    }
  }

  private var fileName: String {
    guard let only = letters.first, letters.count == 1 else { return folderName }
    let subject = about.map { "\(kind.name)-\($0)" } ?? kind.name
    guard !only.addressee.isEveryone else { return subject }
    return "\(subject)-\(SafeFileName.text(for: only.addressee.name))"
  }
}

extension DocumentContext {
  /// Writes letters: the template is read once, and each letter costs the same.
  ///
  /// - Parameters:
  ///   - kind: which letters.
  ///   - people: to whom.
  ///   - signed: the name of whoever signs them.
  /// - Returns: the letters, in the order of the people.
  /// - Throws: ``TemplateProblem`` where the template is not as it should be.
  public func write(
    _ kind: LetterKind, to people: [Addressee], signed: String?
  ) throws(TemplateProblem) -> LetterBatch {
    let files = UntranslatedFiles()
    let context = noting(files)
    let template = try context.library.template(kind.document.template)
    var shared = SettingFields.values(of: project, in: language)
    shared.merge(LetterFields.shared(in: self, signed: signed)) { _, own in own }
    let renderer = context.renderer
    var missing: [String] = []
    var untranslated: [MissingTranslation] = []
    var letters: [LetterBatch.Written] = []
    letters.reserveCapacity(people.count)
    do {
      let prepared = try renderer.prepare(template, with: shared, leaving: LetterFields.ownNames)
      // What is not translated is noted letter by letter.
      let threads =
        language.language == .english
        ? OrderedThreads.forSmallWork(people.count) : OrderedThreads(threads: 1)
      let makeWorker: @Sendable () -> (Int) -> Result<MustacheOutput, MustacheProblem> = {
        let renderer = context.renderer
        return { number in
          Result { () throws(MustacheProblem) in
            var output = try renderer.render(
              prepared, with: LetterFields.own(of: people[number], in: context.language))
            output.text = Self.tidied(output.text)
            return output
          }
        }
      }
      try threads.run(over: people.count, makeWorker: makeWorker) { number, result in
        let output = try result.get()
        for label in output.missing where !missing.contains(label) { missing.append(label) }
        let text = settled(output.text, kind.document, files)
        for part in text.missing where !untranslated.contains(part) { untranslated.append(part) }
        letters.append(LetterBatch.Written(addressee: people[number], markdown: text.markdown))
      }
    } catch let problem as MustacheProblem {
      throw library.cause(of: problem)
    } catch {
      preconditionFailure("A letter fails only where its template does.")
    }
    return LetterBatch(
      kind: kind.document, name: kind.rawValue, letters: letters,
      missing: Self.missingFields(missing), day: today, language: language,
      untranslated: untranslated)
  }
}
