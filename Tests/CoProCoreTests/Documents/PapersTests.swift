import Testing

@testable import CoProCore

/// What holds for the flyer, how to apply, the form, the terms and the plan alike.
struct PapersTests {
  private static let documents: [any Document] = [
    FlyerDocument(), HowToApplyDocument(), ApplicationFormDocument(), TermsDocument(),
    PlanDocument(), ShortTermsDocument(),
  ]

  private static let nasty = "A|B *x* <b> [y](z) `q`"

  private func write(_ index: Int, _ project: Project) throws -> WrittenDocument {
    try DocumentContext.papers(project).write(Self.documents[index])
  }

  /// What each line is, without its words: heading, row, list line or text.
  private func shape(_ markdown: String) -> [String] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("|") {
        let bars = line.replacingEscapedBars.filter { $0 == "|" }.count
        return "row of \(bars)"
      }
      let marks = line.prefix { "#->* ".contains($0) }
      return line.isEmpty ? "" : "\(marks)text"
    }
  }

  @Test(arguments: documents.indices)
  func `a project with everything filled in leaves nothing to insert`(index: Int) throws {
    let written = try write(index, ProjectForPapers.make())
    #expect(written.missing == [])
    #expect(!written.markdown.contains("insert"))
    #expect(!written.markdown.contains("{{"))
  }

  @Test(arguments: documents.indices)
  func `an empty project shows what is wanted, each with a command`(index: Int) throws {
    var project = Project(settings: ProjectSettings())
    project.settings.title = "Our project"
    let written = try write(index, project)
    let withoutCommand = written.missing.filter { $0.remedy == "copro set" }
    #expect(!written.missing.isEmpty)
    #expect(withoutCommand == [])
  }

  @Test(arguments: documents.indices)
  func `nasty names and a topic with a line break do no harm`(index: Int) throws {
    let plain = try write(index, ProjectForPapers.make())
    var project = ProjectForPapers.make()
    project.members[0].name = Self.nasty
    project.settings.topic = "power\n# for all"
    project.settings.groupName = Self.nasty
    project.settings.criteria = []
    project.plan.activities[0].owner = .words(Self.nasty)
    project.plan.activities[0].text = "Walk\n| over | there |"
    let written = try write(index, project)
    let shapes = (shape(plain.markdown), shape(written.markdown))
    #expect(shapes.0 == shapes.1)
    #expect(!written.markdown.contains(" <b>"))
    #expect(!written.markdown.contains(" [y]"))
  }

  @Test(arguments: documents.indices)
  func `the same project gives the same text`(index: Int) throws {
    let first = try write(index, ProjectForPapers.make())
    let second = try write(index, ProjectForPapers.make())
    #expect(first == second)
  }

  @Test func `papers that name somebody who has not agreed are private`() throws {
    var project = ProjectForPapers.make()
    let before = try write(3, project)
    for index in project.members.indices {
      project.members[index].consents = [
        Consent(.nameInDocuments, given: true, on: ProjectForPapers.today)
      ]
    }
    let after = try write(3, project)
    #expect(before.isPrivate)
    #expect(!after.isPrivate)
  }

  @Test func `the flyer says nothing of expenses that the policy does not say`() throws {
    var project = ProjectForPapers.make()
    project.settings.expenses = "We pay bus fares."
    let text = try write(0, project).markdown
    #expect(text.contains("## Expenses\n\nWe pay bus fares.\n"))
    #expect(!text.contains("reasonable"))
  }

  @Test func `how to apply lists every meeting that is on`() throws {
    var project = ProjectForPapers.make()
    project.meetings[1].cancelled = Cancellation(on: ProjectForPapers.today, because: nil)
    let text = try write(1, project).markdown
    #expect(
      text.contains(
        "| 1 | Tuesday 29 March 2022, 1pm to 4pm | Face to face | Market Hall, Newbury |"))
    #expect(!text.contains("20 April"))
  }

  @Test func `how to apply offers the guide's criteria until the project has its own`() throws {
    var project = ProjectForPapers.make()
    let before = try write(1, project).markdown
    project.settings.criteria = ["Lives nearby"]
    let after = try write(1, project).markdown
    #expect(before.contains("- An interest in community energy\n"))
    #expect(!before.contains("experience of working in groups"))
    #expect(after.contains("- Lives nearby\n"))
    #expect(!after.contains("An interest in"))
  }

  @Test func `the form has room under each criterion`() throws {
    var project = ProjectForPapers.make()
    project.settings.criteria = ["Lives nearby"]
    let text = try write(2, project).markdown
    #expect(text.contains("| Lives nearby |\n| --- |\n|  |\n|  |\n|  |\n"))
  }

  @Test func `the plan shows what leads where and what was found`() throws {
    let text = try write(4, ProjectForPapers.make()).markdown
    #expect(text.contains("| O1 | Residents have more influence. | Nothing yet |"))
    #expect(text.contains("| O6 | More groups make their own power. | OB1 |"))
    #expect(text.contains("| A1 | Visit a wind farm | Secretariat | Tuesday 3 May 2022 |"))
    #expect(text.contains("We still have to say how we will know about O1."))
    #expect(text.contains("| M1 |  | 9 groups |  |"))
    #expect(text.contains("| The budget | The council has set it |"))
    #expect(text.contains("| **In all** | **£250** |"))
  }
}

extension Substring {
  /// The text without bars that are escaped, which do not part cells.
  fileprivate var replacingEscapedBars: String {
    var text = ""
    var isEscaped = false
    for character in self {
      if !(isEscaped && character == "|") { text.append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    return text
  }
}
