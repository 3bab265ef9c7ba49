import Arguments
import CoProCore

extension Console {
  /// Writes a document and gives it to the person.
  mutating func deliver(
    _ document: some Document, _ context: DocumentContext, _ arguments: Arguments
  ) throws {
    // Whom it names matters only where it is kept.
    try deliver(try context.write(document, isKept: arguments[Shared.save]), arguments)
  }

  /// Gives a document to the person: to the terminal, to a file, or into the project's folder.
  mutating func deliver(_ document: WrittenDocument, _ arguments: Arguments) throws {
    if arguments[Shared.checkWords] { return try checkWords(of: document, arguments) }
    if let file = arguments[Shared.output], arguments[Shared.save] {
      throw Failure(
        .commandLine, "--output \(file) and --save cannot both be given.", wayOut: "Choose one.")
    }
    if arguments[Shared.force], !arguments[Shared.save] {
      throw Failure(
        .commandLine, "--force is for documents that are kept in the project.",
        wayOut: "Give it together with --save.")
    }
    let form = try DocumentForm(arguments)
    if arguments[Shared.save] {
      try save(document, as: form, arguments)
    } else if let file = arguments[Shared.output], file != "-" {
      try write(document, as: form, to: file, arguments)
    } else {
      try show(document, as: form)
    }
    tellMissing(document.missing, arguments)
    tellUntranslated(document.untranslated, in: document.language.language, arguments)
    if arguments[Shared.strict], !document.isComplete { status = .refused }
  }

  private func show(_ document: WrittenDocument, as form: DocumentForm) throws {
    if outputIsTerminal, !form.format.isText {
      throw Failure(
        .commandLine, "A terminal cannot show a .\(form.format.rawValue) file.",
        wayOut: "Say where to put it, such as -o \(document.fileName).\(form.format.rawValue), "
          + "or keep it in the project with --save.")
    }
    try output.write(bytes: content(of: document, as: form))
  }

  /// The bytes of a document's file.
  ///
  /// - Throws: ``Failure`` where a PDF is wanted and no program here makes one.
  func content(of document: WrittenDocument, as form: DocumentForm) throws -> [UInt8] {
    let content = document.content(as: form)
    guard form.format == .pdf else { return content }
    return try PDFMaker(files: files, environment: environment).pdf(
      of: content, name: document.fileName)
  }

  /// Says what is still to be filled in, with the command for each.
  func tellMissing(_ missing: [MissingField], _ arguments: Arguments) {
    guard !missing.isEmpty, !arguments[Globals.quiet] else { return }
    guard (try? folder(arguments)) != nil else {
      return message("There is no project here, so its names are left open.")
    }
    message("Still to fill in:")
    for field in missing { message("  \(field.label): \(field.remedy)") }
  }

  /// Says what is in English because it is not translated, and what to do about it.
  func tellUntranslated(
    _ missing: [MissingTranslation], in language: Language, _ arguments: Arguments
  ) {
    guard !missing.isEmpty, !arguments[Globals.quiet] else { return }
    let listed = TranslationsToDo(missing, in: language)
    message("Not in \(language.name) yet, so it is in English with a mark:")
    for line in listed.lines { message("  \(line)") }
    for (command, does) in listed.commands { next(arguments, command, does) }
  }

  private func save(
    _ document: WrittenDocument, as form: DocumentForm, _ arguments: Arguments
  ) throws {
    let folder = try folder(arguments)
    let isDryPDF = arguments[Globals.dryRun] && form.format == .pdf
    let saved = try SavedDocuments(in: folder).save(
      document, as: form, content: isDryPDF ? [] : try content(of: document, as: form),
      replacing: arguments[Shared.force], options: try updateOptions(arguments))
    if document.isPrivate {
      warn(
        "It names people who have not agreed to that, or says what is for the group alone, so it is "
          + "kept in the private folder.")
    }
    try result(folder.fullPath(saved.path) + "\n")
    done(arguments, "Kept \(saved.path).")
    tell(saved, of: document.path(as: form), arguments)
  }

  /// Says what became of a document that somebody changed, and what differs from it.
  private func tell(_ saved: SavedDocuments.Saved, of path: String, _ arguments: Arguments) {
    if let replaced = saved.replaced {
      message("\(path) was changed by somebody. The changed one is kept as \(replaced).")
      return next(arguments, "copro undo", "brings it back")
    }
    guard saved.isBesideEdited else { return }
    warn(
      "\(path) was changed by somebody since copro wrote it, so it stays. The new text is beside it."
    )
    guard !arguments[Globals.quiet] else { return }
    for line in DifferenceWords.lines(of: saved.differences) { message(line) }
    message(
      "To put the new text in its place, give the command again with --force. The changed one is "
        + "then kept in \(SavedDocuments.replacedFolder)/.")
  }

  private func write(
    _ document: WrittenDocument, as form: DocumentForm, to file: String, _ arguments: Arguments
  ) throws {
    guard !arguments[Globals.dryRun] else { return done(arguments, "Wrote \(file).") }
    let content = try content(of: document, as: form)
    let path = absolute(file)
    guard let folder = try? folder(arguments), path.hasPrefix(folder.path + "/") else {
      try NewFile(path: path, files: files).write(content)
      return done(arguments, "Wrote \(file).")
    }
    let wanted = String(path.dropFirst(folder.path.count + 1))
    let place = try SavedDocuments(in: folder).write(content, to: wanted, as: form.format)
    guard place != wanted else { return done(arguments, "Wrote \(file).") }
    done(arguments, "Wrote \(place).")
    warn(
      "\(wanted) is there already and is not as copro wrote it, so it stays. The new text is beside "
        + "it.")
  }
}
