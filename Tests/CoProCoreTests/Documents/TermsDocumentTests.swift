import Testing

@testable import CoProCore

struct TermsDocumentTests {
  private func markdown(_ project: Project) throws -> String {
    try DocumentContext.papers(project).write(TermsDocument()).markdown
  }

  private func headings(_ markdown: String) -> [String] {
    markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }.map(String.init)
  }

  private static let longTerm = [
    "Length of membership", "How members are chosen", "Yearly reviews",
  ]

  @Test(arguments: [
    (ProjectForPapers.day(8, 31), ProjectSettings.Kind.temporary, 0),
    (ProjectForPapers.day(3, 1, year: 2023), .temporary, 0),
    (ProjectForPapers.day(3, 2, year: 2023), .temporary, 3),
    (ProjectForPapers.day(8, 31, year: 2023), .temporary, 3),
    (ProjectForPapers.day(8, 31), .permanent, 3),
  ])
  func `three clauses are only for groups over a year and permanent ones`(
    end: Day, kind: ProjectSettings.Kind, count: Int
  ) throws {
    var project = ProjectForPapers.make()
    project.settings.end = end
    project.settings.kind = kind
    let headings = headings(try markdown(project))
    let found = Self.longTerm.filter { name in headings.contains { $0.hasSuffix(name) } }
    #expect(found.count == count)
    #expect(headings.count == 9 + count)
    #expect(headings.last == "## \(9 + count). Decision making")
  }

  @Test func `members step down every two years only in a group that lasts so long`() throws {
    var project = ProjectForPapers.make()
    project.settings.end = ProjectForPapers.day(8, 31, year: 2023)
    let short = try markdown(project)
    project.settings.kind = .permanent
    let long = try markdown(project)
    #expect(short.contains("People are members for as long as the group lasts."))
    #expect(!short.contains("Every two years"))
    #expect(long.contains("Every two years, about one third of the members step down"))
  }

  @Test func `the terms are a draft until the group agrees them, and again when it takes them up`()
    throws
  {
    var project = ProjectForPapers.make()
    let before = try markdown(project)
    project.terms.note(TermsStep(stage: .agreed, meeting: nil, on: ProjectForPapers.day(5, 3)))
    let agreed = try markdown(project)
    project.terms.note(TermsStep(stage: .draft, meeting: nil, on: ProjectForPapers.day(5, 30)))
    let after = try markdown(project)
    #expect(before.contains("**Draft for discussion.**"))
    #expect(
      agreed.contains("**Final version.** The group agreed these terms on Tuesday 3 May 2022."))
    #expect(!agreed.contains("Draft for discussion"))
    #expect(after.contains("**Draft for discussion.**"))
  }

  @Test(arguments: [
    (
      TermsOfReference.DecisionMaking.advisory, "It makes recommendations to West Berkshire Council"
    ),
    (.shared, "Neither decides without the other."),
    (.withinLimits, "The group decides the words of the guide."),
  ])
  func `how far the group decides is said in its own sentence`(
    choice: TermsOfReference.DecisionMaking, sentence: String
  ) throws {
    var project = ProjectForPapers.make()
    project.terms.decisionMaking = choice
    project.terms.decisionLimits = "The group decides the words of the guide."
    let text = try markdown(project)
    #expect(text.contains(sentence))
    #expect(text.contains("by consensus"))
  }

  @Test func `the group's own words stand in the place of a clause and its own clause at the end`()
    throws
  {
    var project = ProjectForPapers.make()
    project.terms.put(
      Clause(id: "confidentiality", title: nil, text: "What is said here stays here."))
    project.terms.put(Clause(id: "photographs", title: "Photographs", text: "We ask first."))
    let text = try markdown(project)
    #expect(text.contains("## 8. Confidentiality\n\nWhat is said here stays here.\n\n## 9."))
    #expect(text.contains("## 10. Photographs\n\nWe ask first.\n"))
  }

  @Test func `the rule on members who ignore the ground rules follows them`() throws {
    let text = try markdown(ProjectForPapers.make())
    #expect(
      text.contains(
        "- Being mindful of online etiquette.\n\nA member who keeps ignoring the ground rules"))
  }

  @Test func `a secretariat is named only where there is one`() throws {
    var project = ProjectForPapers.make()
    let without = try markdown(project)
    var alex = Member(id: .blank, name: "Alex Moor", side: .councilStaff)
    alex.role = .secretariat
    project.members.append(alex)
    let with = try markdown(project)
    #expect(!without.mentions("secretariat"))
    #expect(with.contains("### Secretariat\n\n- Alex Moor\n"))
    #expect(with.contains("The secretariat normally emails or posts"))
  }

  @Test func `names stay apart from a copy without personal records`() throws {
    var project = ProjectForPapers.make()
    project.members = []
    project.hasPrivateRecords = false
    let written = try DocumentContext.papers(project).write(TermsDocument())
    #expect(written.markdown.contains("The names of the members are kept apart"))
    #expect(written.missing == [])
  }

  @Test func `one clause can be taken out of the whole`() throws {
    let text = try markdown(ProjectForPapers.make())
    let title = TermsDocument.clause(0, of: text)
    let background = TermsDocument.clause(1, of: text)
    let none = TermsDocument.clause(10, of: text)
    #expect(title?.contains("Draft for discussion") == true)
    #expect(
      background
        == "## 1. Background\n\nIn 2021 the council asked residents how they want to be involved.\n"
    )
    #expect(none == nil)
  }
}

extension String {
  /// Whether a text stands in this one, in capitals or not.
  fileprivate func mentions(_ text: String) -> Bool {
    lowercased().contains(text.lowercased())
  }
}
