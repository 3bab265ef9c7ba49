import JSONText
import TestSupport
import Testing

@testable import CoProCore

/// Reading many projects in one pass.
struct PortfolioReadingTests {
  private let folders = SharedFolders()
  private static let days = ["2022-03-01", "2022-06-01", "2022-10-10", "2026-11-21"]

  @Test(arguments: days)
  func `a project read straight adds the same as one read with care`(_ iso: String) throws {
    let day = try #require(Day(iso: iso))
    folders.add("one", id: "k7m2p9xd")
    folders.add("two", id: "k7m2p9xd")
    // What another program keeps in a file has it read with care.
    for path in SharedFolders.files.keys {
      let text = folders.home.text(of: "two/\(path)")
      folders.home.write("{ \"x-note\": [1]," + text.dropFirst(), to: "two/\(path)")
    }
    var found: [ProjectSummary] = []
    try folders.reading(on: day).run(folders.places(["one", "two", "one"])) { _, read in
      guard case .project(let summary) = read else { return }
      found.append(summary)
    }
    #expect(found.count == 3)
    #expect(found.first == found.last)
    #expect(found.first?.json.without("folder") == found.dropFirst().first?.json.without("folder"))
    #expect(found.first?.figures == found.dropFirst().first?.figures)
    #expect(found.first?.totals[.meetingsHeld] != nil)
  }

  @Test(arguments: ["plan.json", "terms-of-reference.json"])
  func `a project without a file that every project has is left out, with its name`(
    _ path: String
  ) throws {
    folders.add("one", id: "k7m2p9xd")
    try SystemFiles().remove(folders.home.full("one/\(path)"))
    let day = try #require(Day(iso: "2022-10-10"))
    var problems: [StoreProblem] = []
    try folders.reading(on: day).run(folders.places(["one"])) { _, read in
      if case .broken(let problem) = read { problems.append(problem) }
    }
    #expect(problems == [.absent(path)])
  }

  @Test func `each file is opened once, and no other`() throws {
    folders.add("one", id: "k7m2p9xd")
    folders.add("two", id: "k7m2p9xf")
    let files = FaultyFiles()
    let day = try #require(Day(iso: "2022-10-10"))
    var count = 0
    try folders.reading(on: day, files: files).run(folders.places(["one", "two"])) { _, read in
      if case .project = read { count += 1 }
    }
    #expect(count == 2)
    let shelves = ["meetings", "surveys", "feedback", "evidence", "involvement"]
    // A file that a project may have and this one has not is looked for, too.
    let each = Set(SharedFolders.files.keys).union(["rules.json"]).union(shelves)
    let expected = ["one", "two"].map { name in
      let folder = folders.home.full(name)
      return (each + [folder, "\(folder)/private/.copro/journal.json"]).sorted()
    }
    let half = files.opened.count / 2
    #expect(Array(files.opened.prefix(half)).sorted() == expected[0])
    #expect(Array(files.opened.suffix(half)).sorted() == expected[1])
  }

  @Test func `what is read of a project is handed on before the next is opened`() throws {
    folders.add("one", id: "k7m2p9xd")
    folders.add("two", id: "k7m2p9xf")
    let files = FaultyFiles()
    let day = try #require(Day(iso: "2022-10-10"))
    var opened: [Int] = []
    try folders.reading(on: day, files: files).run(folders.places(["one", "two"])) { _, _ in
      opened.append(files.opened.count)
    }
    #expect(opened.count == 2)
    #expect(opened.first == opened.last.map { $0 / 2 })
  }

  @Test func `a change that a writer left half made counts as made`() throws {
    folders.add("one", id: "k7m2p9xd")
    folders.home.write("{\"format\": 1, \"aim\": \"New\"}", to: "one/.scratch.tmp")
    folders.home.write("", to: "one/private/.copro/lock")
    folders.home.write(
      "{\"format\": 1, \"moves\": [\".scratch.tmp\", \"plan.json\"], \"removals\": []}",
      to: "one/private/.copro/journal.json")
    var reader = SharedRecordsReader(files: SystemFiles())
    let folder = ProjectFolder(path: folders.home.full("one"), files: SystemFiles())
    let project = try reader.project(in: folder.path)
    #expect(project.plan.aim == "New")
  }

  @Test(arguments: [
    ("plan.json", "\"aim\"", "\"aims\""), ("plan.json", "\"label\": \"O1\"", "\"label\": \"O2\""),
    ("surveys/h5w9p3zs.json", "\"forms\": 6", "\"forms\": 7"),
    ("surveys/h5w9p3zs.json", "\"headline\": \"agree\"", "\"headline\": \"none\""),
    ("meetings/h5w9p3zs.json", "\"id\": \"h5w9p3zs\"", "\"id\": \"h5w9p3zt\""),
    ("meetings/h5w9p3zs.json", "\"date\": \"", "\"date\": \"x"),
  ])
  func `what is wrong is found in the same words as with care`(
    _ path: String, _ words: String, _ others: String
  ) throws {
    folders.add("one", id: "k7m2p9xd")
    let text = folders.home.text(of: "one/\(path)")
    let parts = text.split(separator: words, maxSplits: 1)
    #expect(parts.count == 2)
    folders.home.write(parts.joined(separator: others), to: "one/\(path)")
    let folder = ProjectFolder(path: folders.home.full("one"), files: SystemFiles())
    var reader = SharedRecordsReader(files: SystemFiles())
    let found = #expect(throws: StoreProblem.self) { _ = try reader.project(in: folder.path) }
    let careful = #expect(throws: StoreProblem.self) { _ = try folder.loadSharedRecords() }
    #expect(found == careful)
  }

  @Test func `a portfolio keeps the first lines and counts them all`() throws {
    var portfolio = Portfolio()
    var ids = IdentifierSource(seed: 3)
    let day = try #require(Day(iso: "2026-11-21"))
    for number in 1...250 {
      var project = Project(
        settings: ProjectSettings(id: Identifier(using: &ids), title: "\(number)"))
      project.settings.lessons = ["A lesson"]
      project.settings.end = day.adding(days: -1)
      project.plan.constraints = (0..<(number % 30)).map {
        Constraint(label: Label($0 + 1), text: "A wall", because: nil)
      }
      portfolio.add(ProjectSummary(of: project, in: "\(number)", on: day))
    }
    #expect(portfolio.projects.count == 250)
    #expect(portfolio.projects.lines.count == Portfolio.mostListed)
    #expect(portfolio.lessons.count == 250)
    #expect(portfolio.risks.lines.count == Portfolio.mostListed)
    #expect(portfolio.riskCounts[.unreported] == Portfolio.Count(found: 250, projects: 250))
    // Eight projects have 29 limits, and the first of those with 28 come after them.
    let most = portfolio.mostOpen.map(\.title)
    #expect(most == ["29", "59", "89", "119", "149", "179", "209", "239", "28", "58"])
  }
}

extension JSONValue {
  /// The object without one of its members.
  fileprivate func without(_ key: String) -> JSONValue {
    .object((asObject ?? []).filter { $0.key != key })
  }
}
