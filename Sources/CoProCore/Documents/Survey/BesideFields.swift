import Mustache

/// Two rounds beside each other, as the part `beside.md` of a document shows them.
struct BesideFields {
  let both: SideBySide
  let language: LanguagePack

  /// The rounds of the two sides that a report sets beside each other: for each questionnaire the
  /// latest of both, where they asked some of the same.
  static func sides(of rounds: [SurveyRound], in language: LanguagePack) -> [BesideFields] {
    let results = rounds.current.compactMap { SurveyResults($0) }
      .sorted { ($0.day, $0.round.name) < ($1.day, $1.round.name) }
    func latest(_ name: String, _ side: SideAsked) -> SurveyResults? {
      results.last { $0.round.questionnaire == name && $0.round.side == side }
    }
    return Set(results.map(\.round.questionnaire)).sorted().compactMap { name in
      guard let residents = latest(name, .resident), let council = latest(name, .council) else {
        return nil
      }
      let both = SideBySide(residents, council)
      return both.pairs.isEmpty ? nil : BesideFields(both: both, language: language)
    }
  }

  var value: MustacheObject {
    let alone = both.onlyFirst + both.onlySecond
    return [
      "names": .list(names.map(MustacheValue.text)),
      "pairs": .list(
        both.pairs.map { pair in
          .object([
            "statement": .text(pair.first.heading(in: language)),
            "first": .text(TrendFields.cell(pair.first, language)),
            "second": .text(TrendFields.cell(pair.second, language)),
          ])
        }),
      "what-counts": .text(whatCounts),
      "sources": .text(language.list(both.rounds.map(\.round.name))),
      "alone": .list(alone.map { .text($0.heading(in: language)) }),
      "has-alone": .truth(!alone.isEmpty),
      "has-hidden": .truth(
        both.pairs.contains { $0.first.row.hidden != nil || $0.second.row.hidden != nil }),
    ]
  }

  /// The sides or, where both rounds asked the same side, the rounds.
  private var names: [String] {
    let sides = both.rounds.map { $0.round.side.heading(in: language) }
    return Set(sides).count == 2 ? sides : both.rounds.map(\.round.name)
  }

  private var whatCounts: String {
    guard let scale = both.pairs.first?.first.scale else { return "" }
    return scale.headlineWords(in: language)
  }
}
