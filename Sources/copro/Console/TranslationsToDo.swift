import CoProCore

/// What is still to be translated for a document, for the terminal.
struct TranslationsToDo {
  /// What is in English, a line each.
  let lines: [String]
  /// Commands that give the files to fill in, each with what it does.
  let commands: [(command: String, does: String)]

  init(_ missing: [MissingTranslation], in language: Language) {
    let own = language.folder ?? ""
    var phrases: [String] = []
    var files: [String] = []
    for part in missing {
      switch part {
      case .phrase(let name): phrases.append(name)
      case .file(let path): files.append(path)
      }
    }
    let shown = 8
    lines =
      files.map { "templates/\($0): translate it as templates/\(own)/\($0)" }
      + phrases.prefix(shown).map { "“\($0)” in templates/\(own)/words.json" }
      + (phrases.count > shown ? ["and \(phrases.count - shown) more of its phrases"] : [])
    var commands: [(command: String, does: String)] = []
    if let file = files.first {
      commands.append(
        ("copro template copy \(file) --language \(own)", "get the file to translate"))
    }
    if !phrases.isEmpty {
      commands.append(
        ("copro template copy words.json --language \(own)", "get the phrases to translate"))
    }
    self.commands = commands
  }
}
