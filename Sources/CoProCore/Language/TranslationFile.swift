import JSONText

/// A file of words for a translator to fill in: every phrase in English, and beside it the translation
/// or an empty text for each form that is wanted.
public enum TranslationFile {
  /// The bytes of the file for a language.
  ///
  /// - Parameters:
  ///   - language: the language to translate into.
  ///   - library: where translations are taken from that are there already.
  /// - Returns: the file, ending in a line break.
  /// - Throws: ``TemplateProblem`` where a file of one's own is not as it should be.
  public static func bytes(
    for language: Language, from library: TemplateLibrary
  ) throws(TemplateProblem) -> [UInt8] {
    let pack = try LanguagePack.load(language, from: library)
    var text = """
      {
        "format": 1,
        "language": \(string(language.rawValue)),
        "words": {

      """
    let groups = LanguagePack.original.asObject ?? []
    for (index, group) in groups.enumerated() {
      text += "    \(string(group.key)): {\n"
      let members = group.value.asObject ?? []
      for (place, member) in members.enumerated() {
        let name = "\(group.key)/\(member.key)"
        let original = pack.originals.lazy.compactMap { $0[group.key]?[member.key]?.value }.first
        let own = pack.translation(of: name) ?? blank(member.value, language)
        text += "      \(string(member.key)): {\n"
        text += "        \"en-GB\": \(written(original ?? member.value, 4)),\n"
        text += "        \(string(language.rawValue)): \(written(own, 4))\n"
        text += "      }\(place + 1 == members.count ? "" : ",")\n"
      }
      text += "    }\(index + 1 == groups.count ? "" : ",")\n"
    }
    return Array((text + "  }\n}\n").utf8)
  }

  /// The form of an English phrase with nothing in it yet.
  private static func blank(_ english: JSONValue, _ language: Language) -> JSONValue {
    guard let members = english.asObject else { return .string("") }
    guard members.contains(where: { $0.key == "text" }) else { return forms(language) }
    return .object(
      members.map { JSONMember($0.key, $0.key == "text" ? .string("") : forms(language)) })
  }

  private static func forms(_ language: Language) -> JSONValue {
    .object(language.pluralForms.map { JSONMember($0.rawValue, .string("")) })
  }

  /// The value with its keys in the order they have, unlike the canonical form.
  private static func written(_ value: JSONValue, _ depth: Int) -> String {
    guard let members = value.asObject else { return string(value.asString ?? "") }
    let indent = String(repeating: "  ", count: depth)
    let lines = members.map { "\(indent)  \(string($0.key)): \(written($0.value, depth + 1))" }
    return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
  }

  private static func string(_ text: String) -> String {
    String(decoding: JSONText.write(.string(text)).dropLast(), as: UTF8.self)
  }
}

extension LanguagePack {
  /// The translation of a phrase as a pack holds it.
  fileprivate func translation(of name: String) -> JSONValue? {
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count == 2 else { return nil }
    return layers.lazy.compactMap { layer -> JSONValue? in
      guard let own = layer[parts[0]]?[parts[1]]?[language.rawValue],
        Phrase(own, language: language) != nil
      else { return nil }
      return own.value
    }.first
  }
}
