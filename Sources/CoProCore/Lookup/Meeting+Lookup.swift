import Spelling

extension Meeting {
  /// The action with a label, a number, or any part of its text that only one has.
  public func action(named text: String) throws(LookupProblem) -> Action {
    try find(.action, text, in: actions, label: \.label, words: \.text)
  }

  /// The decision with a label, a number, or any part of its text that only one has.
  public func decision(named text: String) throws(LookupProblem) -> Decision {
    try find(.decision, text, in: decisions, label: \.label, words: \.text)
  }
}

extension [AgendaItem] {
  /// Where in an agenda an item stands, from 0: by its number from 1, or any part of its title that
  /// only one has.
  public func place(
    named text: String, in settings: ProjectSettings
  ) throws(LookupProblem) -> Int {
    let filled = AgendaWords(settings: settings)
    let titles = map { filled.plain($0.title) }
    if let number = Int(text), indices.contains(number - 1) { return number - 1 }
    let wanted = text.lowercased()
    let exact = titles.indices.filter { titles[$0].lowercased() == wanted }
    if let place = exact.first, exact.count == 1 { return place }
    let found = titles.indices.filter { titles[$0].lowercased().contains(wanted) }
    if let place = found.first, found.count == 1 { return place }
    let known = titles.enumerated().map { "\($0.offset + 1), \($0.element)" }
    if found.count > 1 { throw .several(.agendaItem, text, found.map { known[$0] }) }
    let words = titles.flatMap { $0.split(separator: " ").map(String.init) }
    let near = Spelling.nearest(to: text, in: titles + words).compactMap { word in
      titles.first { $0.contains(word) }
    }
    throw .notThere(.agendaItem, text, near: near.withoutRepeats(), known: known)
  }
}
