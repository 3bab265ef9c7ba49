import JSONText

/// A whole sentence, heading or label of a language pack.
///
/// In a pack it is a text with places in double braces, `"{{name}} came."`; forms of words by number,
/// `{"one": …, "other": …}`, chosen by the place `count`; or a `text` with places that have such forms:
/// `{"text": "{{people}} met.", "people": {"one": …, "other": …}}`.
struct Phrase {
  /// The forms of words, or the one there is.
  enum Words: Equatable {
    case same(String)
    case byNumber([PluralForm: String])
  }

  /// The place whose number chooses among forms.
  static let number = "count"

  let words: Words
  /// The forms of the places that have some.
  let places: [String: [PluralForm: String]]

  /// The phrase that a value of a pack holds; `nil` where it holds none, or one that is still empty.
  init?(_ value: JSONView, language: Language) {
    if let text = value.asString {
      guard !text.isEmpty else { return nil }
      (words, places) = (.same(text), [:])
      return
    }
    guard let members = value.asObject else { return nil }
    guard let text = members["text"]?.asString else {
      guard let forms = Self.forms(value, language) else { return nil }
      (words, places) = (.byNumber(forms), [:])
      return
    }
    var places: [String: [PluralForm: String]] = [:]
    for member in members where member.key != "text" {
      guard let forms = Self.forms(member.value, language) else { return nil }
      places[member.key] = forms
    }
    guard !text.isEmpty else { return nil }
    (words, self.places) = (.same(text), places)
  }

  /// Every form that the language has; nothing where one of them is still empty.
  private static func forms(_ value: JSONView, _ language: Language) -> [PluralForm: String]? {
    var forms: [PluralForm: String] = [:]
    for form in language.pluralForms {
      guard let text = value[form.rawValue]?.asString, !text.isEmpty else { return nil }
      forms[form] = text
    }
    return forms
  }

  /// The phrase with everything in its place.
  func filled(_ values: [String: PhrasePlace], in language: Language) -> String {
    switch words {
    case .same(let text): return fill(text, values, language)
    case .byNumber(let forms):
      guard case .number(let number)? = values[Self.number] else { return "" }
      return fill(forms[language.pluralForm(of: number)] ?? "", values, language)
    }
  }

  private func fill(
    _ text: String, _ values: [String: PhrasePlace], _ language: Language
  ) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return PlacesInText.filled(text) { name in
      guard let value = values[name] else { return nil }
      guard let forms = places[name], case .number(let number) = value else { return value.text }
      let form = forms[language.pluralForm(of: number)] ?? ""
      return PlacesInText.filled(form) { $0 == Self.number ? String(number) : nil }
    }
  }
}
