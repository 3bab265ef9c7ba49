import CoProCore
import Testing

struct QuestionnaireDocumentTests {
  private func form(_ side: SideAsked, isExact: Bool = false) throws -> WrittenDocument {
    let questionnaire = try #require(try Questionnaire.builtIn("outcomes", for: side))
    let document = QuestionnaireDocument(questions: questionnaire, isExact: isExact)
    return try MeetingProject.write(document, of: try MeetingProject.plain())
  }

  @Test(arguments: SideAsked.allCases)
  func `a form has a row a statement and a box an option`(side: SideAsked) throws {
    let written = try form(side)
    let rows = written.markdown.lines.filter { $0.hasPrefix("|") }
    #expect(rows.count == 2 + 6)
    #expect(rows.allSatisfy { $0.cells == 6 })
    #expect(rows.dropFirst(2).allSatisfy { row in row.count { $0 == "☐" } == 5 })
    #expect(written.missing == [])
    #expect(!written.isPrivate)
    #expect(written.fileName == "outcomes-\(side.plural)")
  }

  @Test func `the labels stand with the numbers 1 to 5`() throws {
    #expect(
      try form(.resident).markdown.contains(
        "| Statement | 1 Strongly disagree | 2 Disagree | 3 Neither agree nor disagree | 4 Agree "
          + "| 5 Strongly agree |"))
  }

  @Test func `each side is asked its own words, with the council's name`() throws {
    let resident = try form(.resident).markdown
    let council = try form(.council).markdown
    #expect(
      resident.contains(
        "4. I would like to be part of more co-produced work with West Berkshire Council."))
    #expect(
      council.contains(
        "6. I am confident about working in partnership with West Berkshire residents."))
  }

  @Test func `the form says which figures will be shown`() throws {
    #expect(try form(.resident).markdown.contains("we use words and not numbers"))
    let exact = try form(.resident, isExact: true).markdown
    #expect(exact.contains("**exact figures**"))
    #expect(!exact.contains("we use words and not numbers"))
  }

  @Test func `the form asks for no name and no date`() throws {
    let text = try form(.council).markdown
    #expect(text.contains("do not write your name"))
    #expect(!text.contains("Name:") && !text.contains("Date"))
  }

  private func everyone(_ name: String) throws -> String {
    let questionnaire = try #require(try Questionnaire.builtIn(name, for: .everyone))
    let document = QuestionnaireDocument(questions: questionnaire)
    return try MeetingProject.write(document, of: try MeetingProject.plain()).markdown
  }

  @Test func `open questions stand at their place and warn against names`() throws {
    let form = try everyone("reflection")
    let places = ["| 1g. ", "**2. Write", "**3a. In", "**3b. Please", "| 4. ", "**5. ", "**6. "]
      .map { form.split(separator: $0, maxSplits: 1)[0].count }
    // Without the question the whole form would be the first part, which is longer than any.
    #expect(places == places.sorted() && Set(places).count == places.count)
    #expect(form.contains("do not name people"))
    #expect(form.contains("| Statement | 1 (not at all) | 2 | 3 | 4 | 5 (very much so) |"))
  }

  @Test func `a comment card is a list to choose one from`() throws {
    let form = try everyone("comment-card")
    #expect(form.contains("- [ ] 1 I feel my voice has been heard and has influence."))
    #expect(!form.contains("Tick one box in each row"))
  }

  @Test func `a form without open questions says nothing of them`() throws {
    let form = try everyone("i-statements")
    #expect(!form.contains("do not name people"))
  }
}
