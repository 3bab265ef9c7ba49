import Arguments
import CoProCore

/// Puts each letter into a file of its own.
struct LetterFiles {
  let batch: LetterBatch
  let isShared: Bool

  init(_ batch: LetterBatch, of project: Project) {
    self.batch = batch
    isShared = project.settings.sharedFolder
  }

  /// Makes a folder of letters: the one that was named, or one in the project's private documents.
  func deliver(_ arguments: Arguments, _ console: inout Console) throws {
    let notes =
      if let output = arguments[Shared.output] {
        try write(to: console.absolute(output), shownAs: output, arguments, console)
      } else {
        try save(arguments, &console)
      }
    console.tellMissing(notes.missing, arguments)
    console.tellUntranslated(notes.untranslated, in: batch.language.language, arguments)
    if arguments[Shared.strict], !notes.isComplete { console.status = .refused }
  }

  private func write(
    to path: String, shownAs output: String, _ arguments: Arguments, _ console: Console
  ) throws -> LetterNotes {
    var notes = LetterNotes()
    do {
      let folder = folder(path, console)
      if arguments[Globals.dryRun] || wantsPDF(arguments) {
        try folder.write(arguments, try files(arguments, console, &notes))
      } else {
        notes = try batch.write(named(arguments), into: folder)
      }
    } catch StoreProblem.occupied {
      throw Failure(
        .cannotCreate, "\(output) is there already and is not empty.",
        wayOut: "Nothing was written over. Choose another folder for the letters.")
    }
    console.done(arguments, "Wrote \(count) in \(output).")
    return notes
  }

  /// Keeps the letters in a folder of their own, so that none that somebody changed is written over.
  private func save(_ arguments: Arguments, _ console: inout Console) throws -> LetterNotes {
    let project = try console.folder(arguments)
    var notes = LetterNotes()
    let files = try files(arguments, console, &notes)
    for number in 1...1000 {
      let name = number == 1 ? batch.folderName : "\(batch.folderName)-\(number)"
      let path = "private/documents/\(name)"
      let full = project.fullPath(path)
      if isSame(files, in: full, console) {
        console.done(arguments, "The same letters are there already: \(path).")
        try console.result(full + "\n")
        return notes
      }
      do {
        try project.makeDocumentsFolder(isShared: isShared, dryRun: arguments[Globals.dryRun])
        try folder(full, console).write(arguments, files)
      } catch StoreProblem.occupied {
        continue
      }
      try console.result(full + "\n")
      console.done(arguments, "Kept \(count) in \(path).")
      return notes
    }
    throw Failure(
      .cannotCreate, "There are a thousand folders of these letters in private/documents already.",
      wayOut: "Remove those that are not needed.")
  }

  /// The letters, each in the form that the person wants.
  ///
  /// Large print and easy read are made of the format that was asked for, where letters have a size
  /// in it. With `--dry-run` no other program is started.
  private func files(
    _ arguments: Arguments, _ console: Console, _ notes: inout LetterNotes
  ) throws -> [(name: String, bytes: [UInt8])] {
    let written = try batch.written()
    notes = written.notes
    return try zip(named(arguments), written.letters).map { file, letter in
      let isDryPDF = file.form.format == .pdf && arguments[Globals.dryRun]
      let document = batch.document(letter, in: file)
      return (file.name, isDryPDF ? [] : try console.content(of: document, as: file.form))
    }
  }

  /// Whether another program is needed, which can fail.
  private func wantsPDF(_ arguments: Arguments) -> Bool {
    arguments[Shared.format] == DocumentFormat.pdf.rawValue
  }

  /// The name of each letter's file, and how it is written.
  private func named(_ arguments: Arguments) -> [LetterBatch.File] {
    let asked = arguments[Shared.format].flatMap(DocumentFormat.init(rawValue:))
    let format = asked ?? (arguments[Shared.plain] ? .text : .markdown)
    let isLargePrint = arguments[Shared.largePrint]
    let isEasyRead = arguments[Shared.easyRead]
    return batch.files { person in
      var form = DocumentForm(format, isLargePrint: isLargePrint, isEasyRead: isEasyRead)
      if person.format == .largePrint { form.isLargePrint = true }
      if person.format == .easyRead { form.isEasyRead = true }
      if form.isLargePrint, !format.hasLargePrint { form.format = .html }
      return form
    }
  }

  private var count: String {
    batch.people.count == 1 ? "1 letter" : "\(batch.people.count) letters"
  }

  private func folder(_ path: String, _ console: Console) -> NewFolder {
    NewFolder(path: path, files: console.files, isPrivate: true, isShared: isShared)
  }

  private func isSame(
    _ files: [(name: String, bytes: [UInt8])], in folder: String, _ console: Console
  ) -> Bool {
    guard let names = try? console.files.names(in: folder), names.count == files.count else {
      return false
    }
    return files.allSatisfy { file in
      (try? console.files.read("\(folder)/\(file.name)")) == file.bytes
    }
  }
}

extension NewFolder {
  /// Makes the folder, or with `--dry-run` only looks whether it could be made.
  fileprivate func write(
    _ arguments: Arguments, _ contents: [(name: String, bytes: [UInt8])]
  ) throws {
    if arguments[Globals.dryRun] { try check() } else { try write(contents) }
  }
}
