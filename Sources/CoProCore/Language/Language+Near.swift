import Spelling

extension Language {
  /// The codes of languages that somebody probably meant: by a code that is nearly right, or by the
  /// name of the language in English or in itself.
  public static func near(_ text: String) -> [String] {
    let wanted = text.lowercased()
    let names: [String: Language] = [
      "en": .english, "en-gb": .english, "en-uk": .english, "english": .english,
      "saesneg": .english, "cy": .welsh, "cy-gb": .welsh, "welsh": .welsh, "cymraeg": .welsh,
    ]
    if let named = names[wanted] { return [named.rawValue] }
    let found = Spelling.nearest(to: wanted, in: names.keys.sorted())
    return found.first.flatMap { names[$0] }.map { [$0.rawValue] } ?? []
  }
}
