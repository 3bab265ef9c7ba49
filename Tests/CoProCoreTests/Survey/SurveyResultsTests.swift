import CoProCore
import JSONText
import Testing

@Suite struct SurveyResultsTests {
  private func results(_ round: SurveyRound) throws -> SurveyResults {
    try #require(SurveyResults(round))
  }

  @Test func `an open round has no results`() {
    #expect(SurveyResults(SurveyFixtures.round(1)) == nil)
  }

  @Test(arguments: [
    ([0, 1, 1, 3, 2, 0], "5 of 7 people agreed or strongly agreed."),
    ([2, 3, 1, 0, 0, 0], "0 of 6 people agreed or strongly agreed."),
    ([0, 2, 3, 10, 5, 0], "15 of 20 people agreed or strongly agreed (75%)."),
    ([0, 0, 0, 7, 0, 0], "Almost everyone agreed."),
  ])
  func `a statement's finding is a sentence, with a percentage only from twenty`(
    answers: [Int], sentence: String
  ) throws {
    let results = try results(SurveyFixtures.closed(SurveyFixtures.round(1), answers))
    #expect(results.statements.map(\.sentence) == [sentence])
  }

  @Test(
    arguments: [
      (1, 19, nil), (10, 20, 50), (1, 40, 3), (1, 200, 1), (33, 200, 17), (32, 200, 16),
      (20, 20, 100),
    ] as [(Int, Int, Int?)])
  func `a percentage is whole, a half rounded up`(count: Int, n: Int, percent: Int?) {
    #expect(Share(count, of: n).percent == percent)
  }

  @Test func `the text shows every level, the base and the blanks`() throws {
    let round = SurveyFixtures.closed(
      SurveyFixtures.round(1, asked: 9), [0, 1, 1, 3, 2, 1])
    let text = try results(round).text()
    #expect(
      text == """
        Ours
        Residents. 8 of the 9 people who were asked answered.

        Statement 1.
        5 of 7 people agreed or strongly agreed. 1 person left it blank.
          Strongly disagree           0
          Disagree                    1  █
          Neither agree nor disagree  1  █
          Agree                       3  ███
          Strongly agree              2  ██
          n = 7

        """)
  }

  @Test func `a hidden row is [c] in every cell of a table`() throws {
    let round = SurveyFixtures.closed(
      SurveyFixtures.round(1, statements: 2), [0, 1, 0, 2, 2, 1], [0, 1, 0, 2, 1, 2])
    let results = try results(round)
    #expect(
      results.tableRows == [
        ["Statement 1.", "0", "1", "0", "2", "2", "5", "1"],
        ["Statement 2.", "[c]", "[c]", "[c]", "[c]", "[c]", "[c]", "[c]"],
      ])
    #expect(results.tableHeader?.count == 8)
    #expect(results.withheld.map(\.statement.id) == ["q2"])
  }

  @Test func `the results are JSON in a fixed shape`() throws {
    let round = SurveyFixtures.closed(
      SurveyFixtures.round(1, statements: 3), [0, 1, 0, 2, 2, 1], [0, 1, 0, 2, 1, 2],
      [0, 0, 0, 6, 0, 0])
    let json = try results(round).json
    #expect(json["base"] == .integer(6))
    #expect(json["round"] == .string("round-1"))
    let rows = try #require(json["statements"]?.asArray)
    #expect(rows[0]["counts"] == .array([0, 1, 0, 2, 2].map(JSONValue.integer)))
    #expect(rows[0]["n"] == .integer(5))
    #expect(rows[0]["blank"] == .integer(1))
    #expect(rows[0]["hidden"] == .null)
    for row in rows.dropFirst() {
      #expect(row["n"] == .null)
      #expect(row["blank"] == .null)
      #expect(row["counts"] == .null)
    }
    #expect(rows[2]["hidden"] == .string("Almost everyone agreed."))
  }

  @Test func `statements are grouped by their chief outcome`() throws {
    let questions = try SurveyFixtures.outcomes(.resident)
      .filled(council: "Sefton Council", area: "Sefton")
    let rows = Array(repeating: [0, 1, 1, 3, 2, 0], count: 6)
    var round = SurveyRound(
      id: SurveyFixtures.id(1), name: "outcomes-residents", questions: questions, openedOn: .epoch)
    var tally = Tally(of: questions, in: round.id)
    tally.forms = 7
    for index in rows.indices { tally.rows[index].counts = Array(rows[index].dropLast()) }
    round.published = Publication.table(closing: round, tally: tally, among: [])
    let results = try results(round)
    let groups = results.byOutcome.map { ($0.outcome, $0.statements.map(\.statement.id)) }
    #expect(groups.map(\.0) == [1, 2, 4])
    #expect(groups.map(\.1) == [["q1", "q2", "q3"], ["q4", "q5"], ["q6"]])
    #expect(results.evidence(for: 2).map(\.statement.id) == ["q2", "q3", "q4", "q5"])
    let text = results.text(outcomes: [4: "People are more confident."])
    #expect(text.contains("\nOutcome 4: People are more confident.\n"))
  }

  @Test func `sides are set beside each other only where they were asked the same`() throws {
    let residents = try results(
      SurveyFixtures.closed(
        SurveyFixtures.round(1, statements: 2), [0, 1, 1, 3, 2, 0], [0, 1, 1, 3, 2, 0]))
    var other = SurveyFixtures.round(2, for: .council, statements: 2)
    other.questions.statements[1].text = "Something else."
    let council = try results(
      SurveyFixtures.closed(other, [1, 1, 0, 2, 1, 1], [0, 0, 0, 6, 0, 0]))
    let sides = SideBySide(residents, council)
    #expect(sides.pairs.map(\.together) == [Share(8, of: 12)])
    #expect(sides.onlyFirst.map(\.statement.id) == ["q2"])
    #expect(sides.onlySecond.map(\.statement.id) == ["q2"])
  }

  @Test func `rounds of one questionnaire are named apart`() {
    let questions = SurveyFixtures.questions(for: .resident)
    var rounds: [SurveyRound] = []
    for number in 1...3 {
      let name = SurveyRound.freeName(for: questions, among: rounds)
      rounds.append(
        SurveyRound(
          id: SurveyFixtures.id(number), name: name, questions: questions, openedOn: .epoch))
    }
    #expect(rounds.map(\.name) == ["ours-residents", "ours-residents-2", "ours-residents-3"])
  }
}
