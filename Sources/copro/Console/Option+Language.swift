import Arguments
import CoProCore

extension Option<Language> {
  /// Describes the option `--language`; the name of a language is answered with its code.
  ///
  /// - Parameters:
  ///   - help: what it is for, in a sentence.
  ///   - group: the heading it stands under in help.
  ///   - usually: what is used when it is not given, in words for help.
  /// - Returns: the option.
  static func ofLanguage(
    help: String, group: String? = nil, usually: String? = nil
  ) -> Option<Language> {
    Option(
      "language", value: "CODE", help: help, group: group, choices: Language.words,
      usually: usually
    ) { text throws(ValueProblem) in
      guard let language = Language(text: text) else {
        throw ValueProblem(
          "Choose one of: \(Language.words.joined(separator: ", ")).", near: Language.near(text))
      }
      return language
    }
  }
}
