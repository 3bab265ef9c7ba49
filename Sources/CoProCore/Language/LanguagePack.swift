import JSONText

/// The sentences and labels that the program itself puts into documents, in one language.
///
/// What is not in it stands in English with a mark that ``DocumentContext`` makes visible.
public struct LanguagePack: Equatable, Sendable {
  /// The language.
  public let language: Language
  /// The project's own words first, then those that come with the program.
  let layers: [JSONView]
  /// The English words; none where the language is English.
  let originals: [JSONView]

  /// The words for a name, with everything in its place.
  ///
  /// - Parameters:
  ///   - name: the phrase's group and name, such as `minutes/agreed-at`.
  ///   - places: what stands for each name in double braces. A number can choose the form of words.
  /// - Returns: the words; English ones with a mark where there is no translation.
  public func say(_ name: String, _ places: [String: PhrasePlace] = [:]) -> String {
    if let phrase = phrase(name, in: layers, language) {
      return phrase.filled(places, in: language)
    }
    guard let original = phrase(name, in: originals, .english) else { return name }
    return TranslationMark.marked(original.filled(places, in: .english), phrase: name)
  }

  /// Whether there are words for a name in this language.
  func has(_ name: String) -> Bool { phrase(name, in: layers, language) != nil }

  private func phrase(_ name: String, in layers: [JSONView], _ language: Language) -> Phrase? {
    guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let (group, own) = (String(name[..<slash]), String(name[name.utf8.index(after: slash)...]))
    for layer in layers {
      guard let value = layer[group]?[own] else { continue }
      // A translation stands beside the English that it translates.
      let words = language == .english ? value : value[language.rawValue]
      if let phrase = words.flatMap({ Phrase($0, language: language) }) { return phrase }
    }
    return nil
  }

  /// Makes what is not translated visible, and says what that is.
  func settled(_ text: String) -> (text: String, missing: [MissingTranslation]) {
    if language == .english { return (text, []) }
    let (text, names) = TranslationMark.settled(text) { words in
      say("translation/needed", ["words": .text(words)])
    }
    return (text, names.map(MissingTranslation.phrase))
  }
}

extension LanguagePack {
  /// What stands in a document for something that is still to be filled in: “[insert venue]”.
  ///
  /// - Parameter label: what is wanted, in English.
  /// - Returns: the words with their brackets.
  func gap(_ label: String) -> String {
    let name = "labels/\(Self.key(label))"
    let isTranslated = language == .english || has(name)
    let words =
      has(name) ? say(name) : isTranslated ? label : TranslationMark.marked(label, phrase: name)
    return say("insert/gap", ["label": .text(words)])
  }

  /// A label as part of the name of a phrase: `name-of-the-group`.
  static func key(_ label: String) -> String {
    var key = ""
    for letter in label.lowercased() {
      if letter.isASCII, letter.isLetter || letter.isNumber {
        key.append(letter)
      } else if !key.isEmpty, !key.hasSuffix("-") {
        key.append("-")
      }
    }
    return key.hasSuffix("-") ? String(key.dropLast()) : key
  }
}
