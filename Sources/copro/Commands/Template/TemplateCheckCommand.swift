import Arguments
import CoProCore

/// `copro template check`: mistakes in templates, and sentences that could be plainer.
enum TemplateCheckCommand {
  static let names = Positional<String>(
    "NAME", help: "Templates to check; otherwise all that are not as they come with copro."
  ).any
  static let strict = Flag(
    "strict", help: "End with 1 when a sentence could be plainer, or something is not translated.")

  static let language = Option<Language>.ofLanguage(
    help: "Say what is not translated into this language yet.")

  static let command = Command<Console>(
    "check", summary: "Look for mistakes and for hard words in templates.",
    discussion: """
      Mistakes end the command with 65. Sentences of more than 25 words, abbreviations that are not \
      explained, and words of your own list to avoid (templates/words-to-avoid.json) are listed with \
      the line on which they stand. In a project in Welsh, or where templates/cy/ has something, it \
      also says what is not translated yet.
      """,
    examples: [
      Example("copro template check", "check all of your own"),
      Example("copro template check flyer --strict", "end with 1 if a sentence could be plainer"),
      Example("copro template check --language cy", "say what is not in Welsh yet"),
    ],
    parameters: [names, strict, language]
  ) { arguments, console in
    let library = try console.library(arguments)
    var paths = try arguments[names].map(TemplateCommand.path)
    if paths.isEmpty {
      paths = try TemplateLibrary.paths.filter { try library.text(of: $0)?.origin != .builtIn }
      paths += try TemplateLanguage.ownTranslations(in: library)
    }
    let progress = try arguments[names].isEmpty ? progress(of: paths, arguments, console) : []
    if paths.isEmpty {
      console.done(arguments, "The project has no templates of its own.")
    } else {
      try refuseMistakes(in: paths, library)
      console.done(
        arguments,
        paths.count == 1
          ? "The template has no mistakes." : "\(paths.count) templates have no mistakes.")
    }
    for language in progress { try console.result(TranslationReport(language).text) }
    if arguments[strict], !progress.allSatisfy(\.isComplete) { console.status = .refused }
    let reports = try paths.map {
      PlainEnglishReport(name: $0, findings: try library.plainEnglish(of: $0))
    }.filter { !$0.findings.isEmpty }
    try console.result(reports.map(\.text).joined(separator: "\n"))
    if arguments[strict], !reports.isEmpty { console.status = .refused }
  }

  /// How far each language is that is asked for, that the project has, or that has files of its own.
  private static func progress(
    of paths: [String], _ arguments: Arguments, _ console: Console
  ) throws -> [TranslationProgress] {
    var wanted = [
      arguments[language], try? console.folder(arguments).load().project.settings.language,
    ]
    .compactMap(\.self)
    wanted += paths.map { TemplateLanguage.taken(from: $0).language }
    let library = try console.library(arguments)
    return try Language.allCases.filter { $0 != .english && wanted.contains($0) }.map {
      try TranslationProgress($0, in: library)
    }
  }

  private static func refuseMistakes(in paths: [String], _ library: TemplateLibrary) throws {
    var problems: [Failure] = []
    for path in paths {
      for problem in try library.problems(in: path) {
        let failure = Failure(problem)
        if !problems.contains(failure) { problems.append(failure) }
      }
    }
    guard let first = problems.first else { return }
    throw Failure(
      .content, problems.map(\.message).joined(separator: "\n"), wayOut: first.wayOut)
  }
}
