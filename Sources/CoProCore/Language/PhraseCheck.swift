import JSONText

/// Compares a phrase of one's own with the English one that comes with the program: the same places,
/// and every form of words that its language has.
struct PhraseCheck {
  /// The phrase's name, for messages.
  let key: String
  /// The phrase in English, as it comes with the program.
  let english: JSONValue
  /// The language of the phrase.
  let language: Language

  /// What is wrong with a phrase of a pack.
  func problems(in value: JSONView) -> [RecordProblem] {
    if language == .english { return compared(value) }
    guard let members = value.asObject else {
      return [.wrongKind(wanted: "the phrase in both languages", found: value, key: key)]
    }
    var problems = members.filter {
      ![Language.english.rawValue, language.rawValue].contains($0.key)
    }
    .map { RecordProblem(.unknownKey(key: $0.key, near: [language.rawValue]), at: $0.keyOffset) }
    if let own = value[language.rawValue] { problems += compared(own) }
    return problems
  }

  private func compared(_ value: JSONView) -> [RecordProblem] {
    if let text = value.asString { return text.isEmpty ? [] : places(in: text, at: value) }
    guard let members = value.asObject else {
      return [.wrongKind(wanted: "a text, or forms of it", found: value, key: key)]
    }
    guard let text = members.first(where: { $0.key == "text" }) else {
      return forms(value, of: nil)
    }
    guard let words = text.value.asString else {
      return [.wrongKind(wanted: "a text", found: text.value, key: "text")]
    }
    if words.isEmpty { return [] }
    return places(in: words, at: text.value)
      + members.filter { $0.key != "text" }.flatMap { member in
        names.contains(member.key)
          ? forms(member.value, of: member.key)
          : [
            RecordProblem(.unknownKey(key: member.key, near: names.sorted()), at: member.keyOffset)
          ]
      }
  }

  /// Forms by number: all or none of them are filled in.
  private func forms(_ value: JSONView, of place: String?) -> [RecordProblem] {
    guard let members = value.asObject else {
      return [.wrongKind(wanted: "forms of words by number", found: value, key: place ?? key)]
    }
    let known = language.pluralForms.map(\.rawValue)
    var problems: [RecordProblem] = []
    for member in members {
      if !known.contains(member.key) {
        problems.append(
          RecordProblem(.unknownKey(key: member.key, near: known), at: member.keyOffset))
      } else if let text = member.value.asString {
        problems += check(text, member.value, of: place)
      } else {
        problems.append(.wrongKind(wanted: "a text", found: member.value, key: member.key))
      }
    }
    let filled = members.filter { $0.value.asString?.isEmpty == false }
    if !filled.isEmpty {
      problems += known.filter { form in !filled.contains { $0.key == form } }.map {
        RecordProblem(.missing(key: $0, wanted: "a text, as \(name) counts"), at: value.offset)
      }
    }
    return problems
  }

  private var name: String { language.name }

  private func check(_ text: String, _ value: JSONView, of place: String?) -> [RecordProblem] {
    if text.isEmpty { return [] }
    let known = place == nil ? names : [Phrase.number]
    // “One other person came” says the number in a word.
    return wrong(PlacesInText.names(in: text).subtracting(known), text, value, known)
      + missing(
        known.subtracting([Phrase.number]).subtracting(PlacesInText.names(in: text)), text, value)
  }

  private func places(in text: String, at value: JSONView) -> [RecordProblem] {
    let own = PlacesInText.names(in: text)
    return wrong(own.subtracting(names), text, value, names)
      + missing(names.subtracting(own), text, value)
  }

  private func wrong(
    _ places: Set<String>, _ text: String, _ value: JSONView, _ known: Set<String>
  ) -> [RecordProblem] {
    places.sorted().map { place in
      RecordProblem(
        .notUnderstood(
          text: text,
          wanted: known.isEmpty
            ? "a text without {{\(place)}}, as in English"
            : "a text without {{\(place)}} (its places are "
              + "\(known.sorted().map { "{{\($0)}}" }.joined(separator: ", ")))",
          near: []),
        key: key, at: value.offset)
    }
  }

  private func missing(_ places: Set<String>, _ text: String, _ value: JSONView) -> [RecordProblem]
  {
    places.sorted().map { place in
      RecordProblem(
        .notUnderstood(
          text: text, wanted: "a text with {{\(place)}} in it, as in English", near: []),
        key: key, at: value.offset)
    }
  }

  /// The places of the English phrase; a counted one has `count`.
  var names: Set<String> {
    if let text = english.asString { return PlacesInText.names(in: text) }
    if let text = english["text"]?.asString { return PlacesInText.names(in: text) }
    return (english.asObject ?? []).reduce(into: [Phrase.number]) { names, member in
      names.formUnion(PlacesInText.names(in: member.value.asString ?? ""))
    }
  }
}
