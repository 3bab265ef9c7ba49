import CoProCore
import JSONText
import Testing

/// The instruments as the guides print them.
struct InstrumentTests {
  private func instrument(_ name: String) throws -> Questionnaire {
    let found = try Questionnaire.builtIn(name, for: .everyone)
    return try #require(found).filled(council: "Sefton Council", area: "Sefton")
  }

  @Test func `the reflection tool asks the guide's seven points and its satisfaction`() throws {
    let reflection = try instrument("reflection")
    #expect(reflection.statements.map(\.id) == ["1a", "1b", "1c", "1d", "1e", "1f", "1g", "4"])
    #expect(reflection.statements[2].text == "We are focused on making Sefton better for everyone")
    let ends = reflection.statements.compactMap { reflection.scale(of: $0)?.labels.last }
    #expect(ends == Array(repeating: "5 (very much so)", count: 7) + ["5 (very satisfied)"])
    let starts = Set(reflection.scales.compactMap(\.labels.first))
    #expect(starts == ["1 (not at all)"])
  }

  @Test func `the reflection tool asks five open questions, two of which stay together`() throws {
    let open = try instrument("reflection").openQuestions
    #expect(open.map(\.id) == ["2", "3a", "3b", "5", "6"])
    #expect(open.map(\.mostWords) == [4, 1, nil, nil, nil])
    #expect(open.map(\.with) == [nil, nil, "3a", nil, nil])
  }

  @Test func `reflection serves outcomes 1, 3 and 4 as a whole and no statement serves any`()
    throws
  {
    let reflection = try instrument("reflection")
    #expect(reflection.outcomes == [1, 3, 4])
    let outcomes = reflection.statements.flatMap(\.outcomes)
    #expect(outcomes == [])
  }

  @Test func `the comment card runs from the strongest influence to none`() throws {
    let card = try instrument("comment-card")
    #expect(
      card.scales.first?.labels == [
        "I feel my voice has been heard and has influence.",
        "I feel my voice has been heard and may influence.",
        "I feel my voice has been heard but I am not confident it has influence.",
        "I do not feel I have influence.",
      ])
    #expect(card.opening == "Sefton Council wants to hear about your experience of being involved.")
  }

  @Test func `the eight 'I' statements are those of the commitment`() throws {
    let statements = try instrument("i-statements")
    #expect(statements.statements.count == 8)
    #expect(statements.statements.last?.text.contains("design and delivery.") == true)
    #expect(statements.scales.first?.labels == ["Agree", "Do not agree", "Not sure"])
  }

  @Test func `one version for all can be asked of one side`() throws {
    let questions = try TemplateLibrary.builtIn.questionnaire("reflection", for: .resident)
    #expect(questions.side == .resident)
    #expect(throws: LookupProblem.self) {
      try TemplateLibrary.builtIn.questionnaire("reflections", for: .resident)
    }
  }

  @Test(arguments: ["reflection", "comment-card", "i-statements"])
  func `an instrument is written as it was read`(name: String) throws {
    let questions = try #require(try Questionnaire.builtIn(name, for: .everyone))
    var problems: [RecordProblem] = []
    let again = Questionnaire.read(JSONView(questions.json), problems: &problems)
    #expect(again == questions)
    #expect(questions.inconsistencies == [])
  }

  @Test func `an open question of a name that is taken or missing is a fault`() throws {
    var questions = try instrument("reflection")
    questions.openQuestions[0].id = "1a"
    questions.openQuestions[1].after = "9"
    #expect(questions.inconsistencies.count == 2)
  }
}
