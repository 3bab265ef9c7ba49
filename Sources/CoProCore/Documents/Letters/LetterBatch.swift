/// Letters of one kind to several people, each of which is written when it is wanted.
public struct LetterBatch: Sendable {
  /// One letter.
  public struct Written: Equatable, Sendable {
    /// Its text in Markdown, ending in one line break.
    public var markdown: String
    /// What is still wanted in it.
    public var missing: [MissingField]
    /// What is not translated in it.
    public var untranslated: [MissingTranslation]
  }

  /// Writes the letter to the person with a number, from 0.
  public typealias Writer = (Int) throws -> Written

  /// Which letters they are.
  public let kind: DocumentKind
  /// What tells them from other letters in the name of a folder: `welcome`.
  let name: String
  /// What they are about, for the name of a file: `F3-F4`; nothing where their kind says it.
  var about: String? = nil
  /// Whether any of them is not for everyone to read.
  var isPrivate = true
  /// The people, in the order of their letters.
  public let people: [Addressee]
  /// The day on which they are written.
  public let day: Day
  /// The words of their language.
  public let language: LanguagePack
  /// Makes what writes letters; each thread has its own.
  public let makeWriter: @Sendable () -> Writer

  /// A name for a folder of these letters: `letters-welcome-2027-01-11`.
  public var folderName: String { "letters-\(name)-\(day.iso)" }

  /// Writes all of them.
  ///
  /// - Throws: ``TemplateProblem`` where the template is not as it should be.
  public func written() throws -> WrittenLetters {
    var letters = WrittenLetters(batch: self)
    let writers = makeWriter
    let makeWorker: @Sendable () -> (Int) -> Result<Written, any Error> = {
      let write = writers()
      return { number in Result { try write(number) } }
    }
    try OrderedThreads.forSmallWork(people.count).run(over: people.count, makeWorker: makeWorker) {
      letters.add(try $1.get())
    }
    return letters
  }

  /// The file of a letter.
  public struct File: Sendable {
    /// Its name, after the person.
    public var name: String
    /// How the letter is written.
    public var form: DocumentForm
  }

  /// The file of each letter, named after the person.
  ///
  /// - Parameter form: how a person's letter is written.
  /// - Returns: the files, in the order of the people.
  public func files(as form: (Addressee) -> DocumentForm) -> [File] {
    var names = SafeFileName.Namer(count: people.count)
    var (last, ending): (DocumentForm?, String) = (nil, "")
    return people.map { person in
      let form = form(person)
      if form != last {
        last = form
        let marks = WrittenDocument.fileName("", as: form, in: language)
        ending = "\(marks).\(form.format.rawValue)"
      }
      return File(name: names.name(for: person.name) + ending, form: form)
    }
  }

  /// A letter as a document.
  public func document(_ letter: Written, in file: File) -> WrittenDocument {
    WrittenDocument(
      kind: kind, fileName: String(file.name.dropLast(file.form.format.rawValue.count + 1)),
      markdown: letter.markdown, missing: letter.missing,
      isPrivate: true, language: language, untranslated: letter.untranslated)
  }

  /// Writes each letter and puts it into its file at once, so that memory does not grow with their number.
  ///
  /// - Returns: what is wanted in any of them.
  /// - Throws: ``TemplateProblem``, or what ``NewFolder/write(_:)`` throws; then no file is there.
  public func write(_ files: [File], into folder: NewFolder) throws -> LetterNotes {
    var notes = LetterNotes()
    let batch = self
    try folder.write(names: files.map(\.name)) {
      let write = batch.makeWriter()
      var last: LetterNotes?
      return { number in
        let letter = try write(number)
        // Markdown is the letter as it is.
        let bytes =
          files[number].form == DocumentForm()
          ? Array(letter.markdown.utf8)
          : batch.document(letter, in: files[number]).content(as: files[number].form)
        // Nearly always the same is wanted in all of them.
        let own = LetterNotes(letter)
        if own == last { return (bytes, nil) }
        last = own
        return (bytes, own)
      }
    } noting: { (own: LetterNotes?) in
      if let own { notes.add(own) }
    }
    return notes
  }

  /// The name of the file with all of them.
  var fileName: String {
    guard let only = people.first, people.count == 1 else { return folderName }
    let subject = about.map { "\(kind.name)-\($0)" } ?? kind.name
    guard !only.isEveryone else { return subject }
    return "\(subject)-\(SafeFileName.text(for: only.name))"
  }
}
