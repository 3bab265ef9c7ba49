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
}
