import JSONText

/// How much of what documents say is translated into a language.
public struct TranslationProgress: Equatable, Sendable {
  /// The language.
  public let language: Language
  /// How many phrases there are to translate.
  public let phrases: Int
  /// The names of the phrases that are not translated.
  public let missingPhrases: [String]
  /// The phrases whose English has changed since they were translated.
  public let outdatedPhrases: [String]
  /// The paths of the templates and lists of wording that are not translated.
  public let missingFiles: [String]

  /// Whether nothing is left to do.
  public var isComplete: Bool {
    missingPhrases.isEmpty && outdatedPhrases.isEmpty && missingFiles.isEmpty
  }

  /// Looks through a library.
  ///
  /// - Throws: ``TemplateProblem`` where a file of one's own is not as it should be.
  public init(_ language: Language, in library: TemplateLibrary) throws(TemplateProblem) {
    let pack = try LanguagePack.load(language, from: library)
    let names = LanguagePack.names
    self.language = language
    phrases = names.count
    missingPhrases = names.filter { !pack.has($0) }
    outdatedPhrases = names.filter { pack.has($0) && pack.isOutdated($0) }
    var missing: [String] = []
    for path in Self.files where try library.translation(of: path, into: language) == nil {
      missing.append(path)
    }
    missingFiles = missing
  }

  /// The files whose words get into documents.
  static var files: [String] {
    TemplateLibrary.paths.filter { path in
      let isTranslation = Language.allCases.contains { language in
        language.folder.map { path.hasPrefix($0 + "/") } ?? false
      }
      return !isTranslation && !notForDocuments.contains(path)
    }
  }

  /// Files that documents take nothing from, or that are about English.
  private static let notForDocuments: Set<String> = [
    LanguagePack.file, "words-to-avoid.json",
  ]
}

extension LanguagePack {
  /// The names of all phrases, in order.
  static var names: [String] {
    (original.asObject ?? []).flatMap { group in
      (group.value.asObject ?? []).map { "\(group.key)/\($0.key)" }
    }
  }

  /// Whether a phrase was translated from English words that have changed since.
  func isOutdated(_ name: String) -> Bool {
    guard language != .english,
      let translation = layers.first(where: { value(name, in: $0) != nil }),
      let from = value(name, in: translation)?[Language.english.rawValue],
      let now = originals.lazy.compactMap({ value(name, in: $0) }).first
    else { return false }
    return from != now
  }

  /// The value under a name in one layer; nothing where it is not translated there.
  private func value(_ name: String, in layer: JSONView) -> JSONView? {
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count == 2, let value = layer[parts[0]]?[parts[1]] else { return nil }
    if value[Language.english.rawValue] == nil { return value }
    return value[language.rawValue].flatMap { Phrase($0, language: language) } == nil ? nil : value
  }
}
