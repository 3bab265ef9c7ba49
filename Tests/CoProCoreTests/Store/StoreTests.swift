import CoProCore
import JSONText
import TestSupport
import Testing

struct StoreTests {
  @Test func `a project that is saved and loaded is the same project`() throws {
    let sample = try SampleFolder()
    let one = try sample.load()
    try sample.folder().update(UpdateOptions(holder: "test")) { $0.project.plan.aim = "Aim" }
    let two = try sample.load()
    #expect(one.members.map(\.name) == ["Ash", "Bay"])
    #expect(two.plan.aim == "Aim")
    #expect(two.members == one.members)
  }

  @Test func `saving a project unchanged writes nothing`() throws {
    let sample = try SampleFolder()
    let before = sample.home.contents()
    let updated = try sample.folder().update(UpdateOptions(holder: "test")) { _ in }
    #expect(updated.changedPaths.isEmpty)
    #expect(sample.home.contents() == before)
  }

  @Test func `what other programs keep in a record survives a change`() throws {
    let sample = try SampleFolder()
    sample.home.write(
      """
      {"format": 1, "id": "k7m2p9xd", "title": "T", "$schema": "s.json", "x-crm": {"b": [1.50, null]}}
      """, to: "p/copro.json")
    try sample.folder().update(UpdateOptions(holder: "test"), SampleFolder.changeOne)
    let text = sample.home.text(of: "p/copro.json")
    #expect(text.contains("\"$schema\": \"s.json\""))
    #expect(text.contains("1.50"))
    #expect(text.contains("\"topic\": \"new\""))
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    var what: String
    var text: [UInt8]
    var line: Int
    var testDescription: String { what }
    init(_ what: String, _ text: String, line: Int) {
      self.what = what
      self.text = Array(text.utf8)
      self.line = line
    }
  }

  static let broken = [
    Broken(
      "an unknown key",
      "{\n  \"format\": 1, \"id\": \"k7m2p9xd\",\n \"titel\": \"x\", \"title\": \"T\"}", line: 3),
    Broken("a wrong type", "{\"format\": 1, \"id\": \"k7m2p9xd\",\n\"title\": 4}", line: 2),
    Broken("a truncated file", "{\"format\": 1,\n \"id\": \"k7m2", line: 2),
    Broken("a trailing comma", "{\"format\": 1,\n\n}", line: 1),
    Broken("a key twice", "{\"format\": 1,\n\"id\": \"k7m2p9xd\",\n\"id\": \"k7m2p9xd\"}", line: 3),
  ]

  @Test(arguments: broken)
  func `a file that is not as it should be is named with its place and left alone`(
    _ test: Broken
  ) throws {
    let sample = try SampleFolder()
    sample.home.write(test.text, to: "p/copro.json")
    let before = sample.home.contents()
    let problem = #expect(throws: StoreProblem.self) {
      try sample.folder().update(UpdateOptions(holder: "test"), SampleFolder.changeOne)
    }
    guard case .content(let problems) = problem, let first = problems.first else {
      Issue.record("another problem: \(String(describing: problem))")
      return
    }
    #expect(first.path == "copro.json")
    let line = first.line
    #expect(line == test.line)
    #expect(
      sample.home.contents().filter { !$0.key.contains(".copro") }
        == before.filter { !$0.key.contains(".copro") })
  }

  @Test func `a newer format is refused by name`() throws {
    let sample = try SampleFolder()
    sample.home.write("{\"format\": 2, \"new\": true}", to: "p/plan.json")
    let problem = #expect(throws: StoreProblem.self) { try sample.load() }
    #expect(problem == .content([ContentProblem(path: "plan.json", .newerFormat(2))]))
  }

  @Test func `text that is not UTF-8 is an error with a place`() throws {
    let sample = try SampleFolder()
    sample.home.write(Array("{\n\"format\": \"".utf8) + [0xFF, 0x22, 0x7D], to: "p/plan.json")
    let problem = #expect(throws: StoreProblem.self) { try sample.load() }
    guard case .content(let problems) = problem else { return }
    #expect(problems.first?.line == 2)
  }

  @Test func `copies that file-sharing programs make are named and not read`() throws {
    let sample = try SampleFolder()
    let member = try #require(try sample.load().members.first)
    let text = sample.home.text(of: "p/\(member.path)")
    for ending in [" (conflicted copy)", "-LAPTOP7", ".sync-conflict-20270101-120000-ABC"] {
      let copy = member.path.dropLast(5) + ending + ".json"
      sample.home.write(text, to: "p/\(copy)")
    }
    let snapshot = try sample.folder().load()
    #expect(snapshot.project.members.count == 2)
    #expect(snapshot.notices.count == 3)
  }

  @Test func `a record under another record's name is refused`() throws {
    let sample = try SampleFolder()
    let member = try #require(try sample.load().members.first)
    sample.home.write(
      sample.home.text(of: "p/\(member.path)"), to: "p/private/members/zzzzzzzz.json")
    let problem = #expect(throws: StoreProblem.self) { try sample.load() }
    #expect(
      problem
        == .content([
          ContentProblem(
            path: "private/members/zzzzzzzz.json", .misnamed(identifier: member.id.text))
        ]))
  }

  @Test func `without the private folder the plan still loads`() throws {
    let sample = try SampleFolder()
    let other = TestFolder()
    for (path, bytes) in sample.home.contents() where !path.contains("private/") {
      other.write(bytes, to: path)
    }
    let snapshot = try ProjectFolder(path: other.full("p"), files: SystemFiles()).load()
    #expect(!snapshot.project.hasPrivateRecords)
    #expect(snapshot.notices == [.noPrivateRecords])
    let folder = ProjectFolder(path: other.full("p"), files: SystemFiles())
    try folder.update(UpdateOptions(holder: "test"), SampleFolder.changeOne)
    let hasPeople = try folder.load().project.hasPrivateRecords
    #expect(!hasPeople)
  }

  @Test func `a change that somebody else made meanwhile is not written over`() throws {
    let sample = try SampleFolder()
    let text = sample.home.text(of: "p/copro.json")
    let problem = #expect(throws: StoreProblem.self) {
      try sample.folder().update(UpdateOptions(holder: "test")) { draft in
        sample.home.write(text + "\n", to: "p/copro.json")
        draft.project.settings.topic = "mine"
      }
    }
    #expect(problem == .changedMeanwhile("copro.json"))
    #expect(sample.home.text(of: "p/copro.json") == text + "\n")
  }

  @Test func `equal commands with a seed make equal folders`() throws {
    let one = try SampleFolder()
    let two = try SampleFolder()
    for sample in [one, two] {
      let options = UpdateOptions(holder: "test", seed: 5)
      try sample.folder().update(options, SampleFolder.changeSeveral)
      try sample.folder().update(options) { $0.project.members[0].name = "Z" }
    }
    #expect(one.home.contents() == two.home.contents())
  }
}

extension ContentProblem {
  /// The line of the problem, where it has one.
  var line: Int? {
    switch fact {
    case .notJSON(let problem): problem.place.line
    case .record(_, let place): place.line
    default: nil
    }
  }
}
