import Arguments
import CoProCore

/// The language in which a template is wanted.
enum TemplateLanguage {
  static let option = Option<Language>.ofLanguage(
    help: "The language: en-GB for English, cy for Welsh.", usually: "en-GB")

  /// The path of the English file, and the language whose folder the path begins with.
  static func taken(from path: String) -> (path: String, language: Language) {
    for language in Language.allCases {
      guard let folder = language.folder, path.hasPrefix("\(folder)/") else { continue }
      return (String(path.dropFirst(folder.utf8.count + 1)), language)
    }
    return (path, .english)
  }

  /// The paths of translations that do not come with copro.
  static func ownTranslations(in library: TemplateLibrary) throws -> [String] {
    let known = TemplateLibrary.paths
    return try Language.allCases.flatMap { language -> [String] in
      guard let folder = language.folder else { return [] }
      return try known.filter { taken(from: $0).language == .english }.map { "\(folder)/\($0)" }
        .filter { try !known.contains($0) && library.text(of: $0) != nil }
    }
  }
}
