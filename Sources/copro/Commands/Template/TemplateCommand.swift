import Arguments
import CoProCore
import JSONText
import Spelling

/// `copro template`: the wording and layout of every document, and the council's own versions.
enum TemplateCommand {
  static let name = Positional<String>(
    "NAME", help: "A template: flyer, or its whole path documents/flyer.md.")

  static let command = Command<Console>(
    "template",
    summary: "List and show the templates of documents, or copy one to change its words.",
    discussion: """
      A file in the project's own folder templates/ takes the place of the one of the same name that \
      comes with copro. A translation is the file of the same name in the folder of its language: \
      templates/cy/documents/flyer.md is the flyer in Welsh.
      """,
    examples: [
      Example("copro template list", "list them"),
      Example("copro template copy flyer", "put a copy in the project to change"),
      Example(
        "copro template copy flyer --language cy", "put a copy there to translate into Welsh"),
      Example("copro template check", "look for mistakes and hard words in your own"),
    ],
    subcommands: [list, show, TemplateCopyCommand.command, TemplateCheckCommand.command])

  private static let list = Command<Console>(
    "list", summary: "List every template, and whether the project has its own.",
    examples: [Example("copro template list", "list them")], parameters: [Shared.json]
  ) { arguments, console in
    let library = try console.library(arguments)
    let listed = try (TemplateLibrary.paths + TemplateLanguage.ownTranslations(in: library)).map {
      (path: $0, isOwn: try library.text(of: $0)?.origin != .builtIn)
    }
    if arguments[Shared.json] {
      return try console.result([
        JSONMember(
          "templates",
          .array(
            listed.map {
              .object([JSONMember("path", .string($0.path)), JSONMember("own", .bool($0.isOwn))])
            }))
      ])
    }
    let lines = listed.map { $0.isOwn ? "\($0.path)  (your own)" : $0.path }
    try console.result(lines.joined(separator: "\n") + "\n")
  }

  private static let show = Command<Console>(
    "show", summary: "Print a template as it is used here.",
    examples: [Example("copro template show flyer", "print it")],
    parameters: [name, TemplateLanguage.option]
  ) { arguments, console in
    let library = try console.library(arguments)
    let (path, own) = try TemplateLanguage.taken(from: path(named: arguments[name]))
    let language = arguments[TemplateLanguage.option] ?? own
    guard let (text, origin) = try library.texts(in: language).text(of: path) else { return }
    try console.result(text.hasSuffix("\n") ? text : text + "\n")
    if !arguments[Globals.quiet] { console.message("This is \(origin.name(of: path)).") }
  }

  /// The path of a template that somebody named in full or in short.
  static func path(named text: String) throws -> String {
    let paths = TemplateLibrary.paths
    if paths.contains(text) { return text }
    let (rest, language) = TemplateLanguage.taken(from: text)
    if let folder = language.folder { return "\(folder)/\(try path(named: rest))" }
    let short = paths.filter { shortNames($0).contains(text) }
    // Of two with one name, the whole document comes before a part of one.
    let least = short.map(depth).min()
    let nearest = short.filter { depth($0) == least }
    if nearest.count > 1 { throw LookupProblem.several(.template, text, nearest) }
    if let only = nearest.first { return only }
    let near = Spelling.nearest(to: text, in: paths.flatMap(shortNames) + paths)
    let whole = paths.filter { !$0.hasPrefix("documents/partials/") }
    throw LookupProblem.notThere(.template, text, near: near, known: whole)
  }

  private static func depth(_ path: String) -> Int { path.count { $0 == "/" } }

  /// `documents/flyer.md` is also `flyer.md` and `flyer`.
  private static func shortNames(_ path: String) -> [String] {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    return [file, stem]
  }
}
