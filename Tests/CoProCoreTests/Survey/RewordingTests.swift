import JSONText
import Testing

@testable import CoProCore

/// Statements that say in other words what the guide says.
struct RewordingTests {
  private func guide() throws -> [GuideStatement] {
    try GuideStatement.all(council: "Sefton Council", area: "Sefton")
  }

  private func compared(
    _ texts: String..., said: [String: BasedOn] = [:]
  ) throws -> (questions: Questionnaire, found: [Rewording]) {
    var questions = try Questionnaire.own("ours", statements: texts)
    let found = questions.compare(with: try guide(), said: said)
    return (questions, found)
  }

  @Test func `every statement of the guide has one name, full and short`() throws {
    let guide = try guide()
    let names = guide.map(\.shortName)
    #expect(Set(names).count == names.count)
    #expect(guide.count == 29)
    for (short, text) in [
      ("outcomes#q1", "I have been able to influence the work of this project."),
      (
        "outcomes-council#q4",
        "I would like to be part of more co-produced work with Sefton residents."
      ),
      ("reflection#1c", "We are focused on making Sefton better for everyone"),
      ("comment-card#card", "Your experience of being involved"),
    ] { #expect(guide.named(short)?.text == text) }
    #expect(guide.named("outcomes#q7") == nil)
  }

  @Test(arguments: [
    ("I was able to influence the work of this project.", "outcomes-residents#q1"),
    ("I have been able to influense the work of this projekt", "outcomes-residents#q1"),
    ("My views were heard and considered.", "outcomes-residents#q2"),
    ("I think more services in Liverpool should be co-produced.", "outcomes-residents#q5"),
  ])
  func `a statement whose spelling is near to the guide's is reworded`(
    text: String, near: String
  ) throws {
    let (questions, found) = try compared(text)
    let standard = try #require(try guide().named(near))
    #expect(found.map(\.kind) == [.reworded])
    #expect(questions.statements[0].basedOn == standard.name)
    #expect(questions.statements[0].standard == nil)
    #expect(questions.statements[0].outcomes == standard.outcomes)
  }

  @Test(arguments: [
    "We are heard.", "I dig.", "The plots are shared out fairly.", "I", "We are",
    "I have enough time for the project.",
  ])
  func `a statement of one's own is left as it is`(text: String) throws {
    let (questions, found) = try compared(text)
    #expect(found == [])
    let own = try Questionnaire.own("ours", statements: [text])
    #expect(questions == own)
  }

  @Test func `the guide's own words are the guide's, whatever the capitals and full stops`() throws
  {
    let (questions, found) = try compared("my views and ideas were heard, and considered")
    #expect(found.map(\.kind) == [.same])
    #expect(questions.statements[0].standard == "west-berks/outcomes-questionnaire-residents#q2")
    #expect(questions.statements[0].basedOn == nil)
  }

  @Test func `the guide's words on another scale are not marked and not compared`() throws {
    var questions = SurveyFixtures.questions(for: .resident, scale: SurveyFixtures.threeOptions)
    questions.statements[0].text = "My views and ideas were heard and considered."
    let found = questions.compare(with: try guide())
    #expect(found == [])
    #expect(questions.statements[0].standard == nil)
  }

  @Test func `what somebody says of a statement comes before its spelling`() throws {
    let second = try #require(try guide().named("outcomes#q2"))
    let far = try compared("You listened.", said: ["q1": .guide(second)])
    #expect(far.questions.statements[0].basedOn == second.name)
    let own = try compared(
      "I was able to influence the work of this project.", said: ["q1": .nothing])
    #expect(own.questions.statements[0].basedOn == nil)
    #expect(own.found == [])
  }

  @Test func `a copy of the guide's questionnaire with other words loses the guide's name`() throws
  {
    var questions = try SurveyFixtures.outcomes(.resident)
      .filled(council: "Sefton Council", area: "Sefton")
    let untouched = questions.markChanged(from: try guide())
    #expect(untouched == [])
    questions.statements[1].text = "Somebody listened."
    let changed = questions.markChanged(from: try guide())
    #expect(changed.map(\.statement) == ["q2"])
    #expect(questions.statements[1].isReworded)
    #expect(questions.statements[1].standard == nil)
    #expect(!questions.statements[0].isReworded)
  }

  /// Two rounds of one statement whose words are alike; the second is marked as reworded.
  private func rounds(for side: SideAsked) throws -> [SurveyRound] {
    let first = SurveyFixtures.closed(
      SurveyFixtures.round(1, for: .resident), [0, 1, 1, 3, 2, 0])
    var other = SurveyFixtures.round(2, for: side)
    other.questions.statements[0].basedOn = "west-berks/outcomes-questionnaire-residents#q1"
    var second = SurveyFixtures.closed(other, [1, 1, 0, 2, 1, 1])
    second.closedOn = Day(iso: "2027-06-01")
    return [first, second]
  }

  @Test func `a reworded statement is never set beside the standard one`() throws {
    let results = try rounds(for: .council).compactMap { SurveyResults($0) }
    let both = SideBySide(results[0], results[1])
    #expect(both.pairs == [])
    #expect(both.onlySecond.map(\.heading) == ["Statement 1. (reworded)"])
    #expect(both.text.contains("Statement 1. (reworded)"))
  }

  @Test func `a reworded statement is no later answer to the standard one`() throws {
    let rounds = try rounds(for: .resident)
    let again = SurveyTrend.askedAgain(of: rounds)
    #expect(again.count == 0)
    let trend = try #require(SurveyTrend.all(of: rounds).first)
    #expect(trend.lines.map { $0.heading() } == ["Statement 1.", "Statement 1. (reworded)"])
    #expect(trend.lines.allSatisfy { $0.results.compactMap(\.self).count == 1 })
    #expect(trend.text().contains("Statement 1. (reworded)"))
  }

  @Test func `two rounds of the same reworded statement are compared`() throws {
    var rounds = try rounds(for: .resident)
    rounds[0].questions.statements[0].basedOn = rounds[1].questions.statements[0].basedOn
    let trend = try #require(SurveyTrend.askedAgain(of: rounds).first)
    #expect(trend.lines.count == 1)
  }

  @Test func `a portfolio does not add a reworded statement to the standard one`() throws {
    var pooled = PooledFigures()
    for round in try rounds(for: .resident) { pooled.add(try #require(SurveyResults(round))) }
    let statements = pooled.groups.flatMap(\.statements)
    #expect(statements.map(\.text) == ["Statement 1.", "Statement 1. (reworded)"])
    #expect(statements.map(\.n) == [7, 5])
  }

  @Test func `a table, an export and JSON say that a statement is reworded`() throws {
    let results = try #require(SurveyResults(try rounds(for: .council)[1]))
    #expect(results.tableRows.first?.first == "Statement 1. (reworded)")
    #expect(results.exportRows.allSatisfy { $0[6] == "yes" })
    let basedOn = results.json["statements"]?.asArray?.first?["based-on"]?.asString
    #expect(basedOn == "west-berks/outcomes-questionnaire-residents#q1")
    #expect(results.text().contains("Statement 1. (reworded)"))
  }
}
