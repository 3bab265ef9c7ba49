import CoProCore
import JSONText
import TestSupport

/// All that is to be translated, in ``OtherLetters``: the words, the templates and the lists.
enum TranslatedTemplates {
  /// Writes the whole translation into the `templates/cy` of a project folder.
  static func write(to home: TestFolder, _ project: String) throws {
    let folder = "\(project)/templates/cy"
    for path in TemplateLibrary.paths where isTranslated(path) {
      let text = SourceTree.text(of: "templates/\(path)")
      if path.hasSuffix(".json") {
        home.write(
          JSONText.write(OtherLetters.of(try JSONText.read(text))), to: "\(folder)/\(path)")
      } else {
        home.write(OtherLetters.of(template: text), to: "\(folder)/\(path)")
      }
    }
    let words = try JSONText.read(try TranslationFile.bytes(for: .welsh, from: .builtIn))
    home.write(JSONText.write(filled(words)), to: "\(folder)/words.json")
  }

  private static func isTranslated(_ path: String) -> Bool {
    !path.hasPrefix("cy/") && !["words.json", "words-to-avoid.json"].contains(path)
  }

  /// The file for translators with every gap filled in.
  private static func filled(_ value: JSONValue) -> JSONValue {
    guard let members = value.asObject else { return value }
    if let english = value["en-GB"] {
      return .object([
        JSONMember("en-GB", english),
        JSONMember("cy", translated(value["cy"] ?? .null, from: english)),
      ])
    }
    return .object(members.map { JSONMember($0.key, filled($0.value)) })
  }

  /// The English of a phrase in the shape that the translation has.
  private static func translated(_ gap: JSONValue, from english: JSONValue) -> JSONValue {
    if let members = gap.asObject {
      return .object(
        members.map { member in
          let from = english[member.key] ?? english["other"] ?? .null
          return JSONMember(member.key, translated(member.value, from: from))
        })
    }
    return .string(OtherLetters.of(english.asString ?? ""))
  }
}
