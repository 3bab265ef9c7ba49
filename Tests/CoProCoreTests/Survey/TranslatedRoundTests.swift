import Testing

@testable import CoProCore

/// Rounds of one questionnaire in two languages.
struct TranslatedRoundTests {
  private func round(
    _ side: SideAsked, in language: Language, _ counts: [Int], _ name: String
  ) throws -> (SurveyRound, Tally) {
    var questions = try #require(try Questionnaire.builtIn("outcomes", for: .everyone))
      .asked(of: side)
    questions.statements = Array(questions.statements.prefix(1))
    questions.language = language
    if language == .welsh {
      questions.statements[0].text = "W"
      for index in questions.scales[0].options.indices {
        questions.scales[0].options[index].label = "w\(index)"
      }
    }
    var seed = CountingGenerator()
    for _ in 0..<name.count { _ = seed.next() }
    let round = SurveyRound(
      id: Identifier(using: &seed), name: name, questions: questions, asked: nil, meeting: nil,
      isExact: false, openedOn: .epoch, replaces: nil)
    var tally = Tally(of: questions, in: round.id)
    tally.forms = counts.reduce(0, +)
    tally.rows[0].counts = counts
    return (round, tally)
  }

  @Test func `a side in another language is hidden beside everyone`() throws {
    var (everyone, all) = try round(.everyone, in: .english, [2, 2, 2, 3, 4], "a")
    everyone.published = Publication.table(closing: everyone, tally: all, among: [everyone])
    let shown = try #require(everyone.published?.rows.first)
    #expect(shown.counts == [2, 2, 2, 3, 4])
    for language in Language.allCases {
      let (residents, some) = try round(.resident, in: language, [1, 1, 1, 2, 2], "bb")
      let table = Publication.table(closing: residents, tally: some, among: [everyone, residents])
      let row = try #require(table?.rows.first)
      #expect(row.counts == nil, "\(language)")
    }
  }
}
