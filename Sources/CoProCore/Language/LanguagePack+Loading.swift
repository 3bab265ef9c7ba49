import BuiltInTemplates
import JSONText

extension LanguagePack {
  /// The name of a language pack's file; a translation is in the folder of its language.
  static let file = "words.json"

  /// The path of a language's file below `templates/`.
  static func path(of language: Language) -> String {
    language.folder.map { "\($0)/\(file)" } ?? file
  }

  /// English as it comes with the program.
  public static let builtIn = LanguagePack(
    language: .english, layers: [words(of: builtInValue(.english))], originals: [])

  /// The words of a language, a project's own first.
  ///
  /// - Throws: ``TemplateProblem/data(_:)`` where a file of one's own is not as it should be, with the
  ///   line and column of each problem.
  public static func load(
    _ language: Language, from library: TemplateLibrary
  ) throws(TemplateProblem) -> LanguagePack {
    var layers = try ownLayers(language, library)
    if layers.isEmpty, language == .english { return builtIn }
    layers.append(words(of: builtInValue(language)))
    guard language != .english else {
      return LanguagePack(language: language, layers: layers, originals: [])
    }
    let originals = try ownLayers(.english, library) + builtIn.layers
    return LanguagePack(language: language, layers: layers, originals: originals)
  }

  private static func ownLayers(
    _ language: Language, _ library: TemplateLibrary
  ) throws(TemplateProblem) -> [JSONView] {
    var layers: [JSONView] = []
    for (text, path) in try library.ownTexts(of: path(of: language)) {
      let reading = LanguagePackReading(text: text, path: path, language: language)
      layers.append(words(of: try reading.checked()))
    }
    return layers
  }

  private static func words(of value: JSONView?) -> JSONView {
    value?["words"] ?? JSONView(.object([] as [JSONMember]))
  }

  /// All that can be translated, in English: the phrases, and the labels of the settings and of the
  /// parts of a report to a committee.
  static var original: JSONValue {
    let settings = ([.title] + Setting.all).map(\.label)
    let labels = (settings + CommitteePart.all.map(\.label))
      .map { JSONMember(key($0), .string($0)) }
    let groups = builtIn.layers.first?.value.asObject ?? []
    return .object(
      groups.map { group in
        guard group.key == "labels" else { return group }
        let own = group.value.asObject ?? []
        let others = labels.filter { label in !own.contains { $0.key == label.key } }
        return JSONMember(group.key, .object(own + others))
      })
  }

  /// The file that comes with the program; a test reads it strictly.
  static func builtInValue(_ language: Language) -> JSONView? {
    BuiltInTemplates.text(of: path(of: language))
      .flatMap { try? JSONText.view(ofKnown: Array($0.utf8)) }
  }
}
