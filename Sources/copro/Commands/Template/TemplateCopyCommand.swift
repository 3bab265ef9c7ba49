import Arguments
import CoProCore

/// `copro template copy`: a template to change, or to translate.
enum TemplateCopyCommand {
  static let update = Flag(
    "update", help: "Add to your own copy of words.json what a newer copro says, and keep yours.")

  static let command = Command<Console>(
    "copy", summary: "Put a copy in the project's folder templates/, to change its words.",
    discussion: """
      With --language cy the copy goes to templates/cy/, to be translated into Welsh. words.json holds \
      the sentences that copro itself puts into documents: each stands there in English, and beside it \
      the Welsh or an empty text to fill in.
      """,
    examples: [
      Example("copro template copy flyer", "copy it"),
      Example("copro template copy flyer --language cy", "copy it to translate it into Welsh"),
      Example("copro template copy words.json --language cy", "the sentences of copro itself"),
    ],
    parameters: [TemplateCommand.name, TemplateLanguage.option, update]
  ) { arguments, console in
    let (path, named) = TemplateLanguage.taken(
      from: try TemplateCommand.path(named: arguments[TemplateCommand.name]))
    let language = arguments[TemplateLanguage.option] ?? named
    let own = (["templates"] + [language.folder].compactMap(\.self) + [path]).joined(separator: "/")
    let isWords = path == "words.json" && language != .english
    if arguments[update], !isWords {
      throw Failure(
        .commandLine, "--update is for a translated words.json only.",
        wayOut: "Such as: copro template copy words.json --language cy --update")
    }
    let bytes = try content(of: path, in: language, console.library(arguments))
    try console.update(arguments) { draft in
      let full = try console.folder(arguments).fullPath(own)
      if try console.files.kind(of: full) != nil, !arguments[update] {
        throw Failure(
          .cannotCreate, "The project has its own \(own) already.",
          wayOut: isWords
            ? "Change that file. To add what is new in copro, give --update."
            : "Change that file, or remove it to start from copro's again.")
      }
      draft.otherFiles[own] = .content(bytes)
    }
    let what = language == .english ? "Change its words there." : "Translate it there."
    console.done(
      arguments,
      arguments[update] ? "Brought \(own) up to date." : "Copied the template to \(own). \(what)")
    console.next(arguments, "copro template check", "when you have changed it")
  }

  /// What the copy holds: the translation that comes with copro, or else the English.
  private static func content(
    of path: String, in language: Language, _ library: TemplateLibrary
  ) throws -> [UInt8] {
    if path == "words.json", language != .english {
      return try TranslationFile.bytes(for: language, from: library)
    }
    let translated = language.folder.flatMap { TemplateLibrary.builtInText(of: "\($0)/\(path)") }
    let own = try language == .english ? nil : library.text(of: path)?.text
    return Array((translated ?? own ?? TemplateLibrary.builtInText(of: path) ?? "").utf8)
  }
}
