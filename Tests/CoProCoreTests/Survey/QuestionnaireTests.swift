import CoProCore
import JSONText
import Testing

@Suite struct QuestionnaireTests {
  static let residents = [
    "I have been able to influence the work of this project.",
    "My views and ideas were heard and considered.",
    "Being part of this project has been a worthwhile use of my time.",
    "I would like to be part of more co-produced work with West Berkshire Council.",
    "I think more services in West Berkshire should be co-produced.",
    "I am confident about working in partnership with West Berkshire Council staff and councillors.",
  ]

  private func outcomes(_ side: SideAsked) throws -> Questionnaire {
    try SurveyFixtures.outcomes(side)
      .filled(council: "West Berkshire Council", area: "West Berkshire")
  }

  @Test func `residents are asked the guide's six statements word for word`() throws {
    let questions = try outcomes(.resident)
    #expect(questions.statements.map(\.text) == Self.residents)
    let first = try #require(questions.statements.first)
    #expect(first.standard == "west-berks/outcomes-questionnaire-residents#q1")
    let outcomes = questions.statements.map(\.outcomes)
    #expect(outcomes == [[1], [1, 2], [1, 2], [2], [2], [4, 3]])
    #expect(questions.source?.publisher == "West Berkshire Council")
  }

  @Test func `the council's version differs in the fourth and the sixth statement`() throws {
    let texts = try outcomes(.council).statements.map(\.text)
    var expected = Self.residents
    expected[3] = "I would like to be part of more co-produced work with West Berkshire residents."
    expected[5] = "I am confident about working in partnership with West Berkshire residents."
    #expect(texts == expected)
  }

  @Test func `statements reworded for everyone claim no standard wording`() throws {
    let standards = try outcomes(.everyone).statements.map { $0.standard == nil }
    #expect(standards == [false, false, false, true, false, true])
  }

  @Test(arguments: SideAsked.allCases)
  func `the options run from strongly disagree to strongly agree`(side: SideAsked) throws {
    let scale = try #require(outcomes(side).scales.first)
    #expect(
      scale.labels == [
        "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree",
      ])
  }

  @Test(arguments: SideAsked.allCases)
  func `a built-in questionnaire is written as it was read`(side: SideAsked) throws {
    let questions = try SurveyFixtures.outcomes(side)
    var problems: [RecordProblem] = []
    let again = Questionnaire.read(JSONView(questions.json), problems: &problems)
    #expect(again == questions)
    #expect(problems.isEmpty)
  }

  @Test func `an unknown name has no questionnaire`() throws {
    let none = try Questionnaire.builtIn("outcome", for: .resident)
    #expect(none == nil)
  }

  @Test func `a council's own name is not filled a second time`() {
    let questions = SurveyFixtures.questions(for: .resident)
      .filled(council: "{{area}}", area: "Sefton")
    var named = questions
    named.statements = [Statement(id: "q1", text: "I trust {{council}}.")]
    let text = named.filled(council: "Sefton Council", area: "Sefton").statements.map(\.text)
    #expect(text == ["I trust Sefton Council."])
  }

  @Test func `a project's own questionnaire is asked on the agreement scale`() throws {
    let own = try Questionnaire.own("allotments", statements: ["The plots are fair.", "I dig."])
    #expect(own.statements.map(\.id) == ["q1", "q2"])
    #expect(own.optionCounts == [5, 5])
    #expect(own.asked(of: .resident).side == .resident)
  }

  @Test func `the same statement twice is refused`() {
    #expect(throws: StoreProblem.self) {
      try Questionnaire.own("allotments", statements: ["I dig.", "I dig."])
    }
  }

  @Test func `a file with an unknown key or a scale that is not there is refused`() throws {
    let questions = try SurveyFixtures.outcomes(.resident)
    let path = "templates/\(Questionnaire.file("outcomes", for: .resident))"
    var wrong = questions
    wrong.statements[0].scale = "no-such-scale"
    for json in [
      JSONValue.object((wrong.json.asObject ?? []) + [JSONMember("format", .integer(1))]),
      JSONValue.object(
        (questions.json.asObject ?? []) + [
          JSONMember("format", .integer(1)), JSONMember("promt", .string("")),
        ]),
    ] {
      #expect(throws: StoreProblem.self) {
        try Questionnaire.read(JSONText.write(json), path: path)
      }
    }
  }
}
