import JSONText
import TestSupport
import Testing

@testable import CoProCore

/// A folder of so many records that several threads read them.
@Suite struct ManyRecordsTests {
  private let home = TestFolder()
  private var folder: ProjectFolder {
    ProjectFolder(path: home.full("p"), files: SystemFiles())
  }

  /// A project with 600 members, some of which must be read with care.
  private func project() throws -> [Identifier<Member>] {
    var ids = IdentifierSource(seed: 11)
    _ = try ProjectFolder.create(
      at: home.full("p"),
      project: Project(settings: ProjectSettings(id: Identifier(using: &ids), title: "Many")),
      otherFiles: [:], files: SystemFiles())
    return (0..<600).map { number in
      let id = Identifier<Member>(using: &ids)
      // Other programs' own names, escapes and odd spaces are read with care.
      let more = number.isMultiple(of: 50) ? ", \"x-crm\": {\"number\": \(number)}" : ""
      let name = number.isMultiple(of: 7) ? "Bl\\u00e1 \(number)" : "Person \(number)"
      home.write(
        "{\"format\": 1, \"id\": \"\(id.text)\", \"name\": \"\(name)\", \"side\": \"resident\"\(more)}",
        to: "p/private/members/\(id.text).json")
      return id
    }
  }

  private func oneByOne(_ ids: [Identifier<Member>]) throws -> [Member] {
    var project = Project(settings: ProjectSettings())
    project.members = try ids.compactMap {
      try folder.record(Member.self, at: "private/members/\($0.text).json")
    }
    project.sort()
    return project.members
  }

  @Test func `many members are the same as when each is read alone`() throws {
    let ids = try project()
    let members = try folder.load().project.members
    #expect(members.count == 600)
    #expect(members == (try oneByOne(ids)))
    #expect(members.filter { $0.extras != Extras() }.count == 12)
  }

  @Test func `every broken record among many is named with its place, in order`() throws {
    let ids = try project().sorted()
    let broken = [3, 31, 32, 400, 599].map { "private/members/\(ids[$0].text).json" }
    for path in broken { home.write("{\"format\": 1,\n \"name\": 4}", to: "p/\(path)") }
    let problem = #expect(throws: StoreProblem.self) { try folder.load() }
    guard case .content(let problems) = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(problems.map(\.path).withoutRepeats() == broken)
  }

  @Test func `a record under another's name is not taken among many either`() throws {
    let ids = try project()
    let text = home.text(of: "p/private/members/\(ids[5].text).json")
    home.write(text, to: "p/private/members/\(ids[6].text).json")
    #expect(throws: StoreProblem.self) { try folder.load() }
  }

  @Test func `changes of a writer that stopped half way count among many`() throws {
    let ids = try project()
    let gone = "private/members/\(ids[9].text).json"
    var reading = FolderReading(folder: folder, pending: [gone: [UInt8]?.none])
    defer { reading.close() }
    let members = try reading.all(Member.self)
    #expect(members.count == 599)
    #expect(!members.map(\.id).contains(ids[9]))
  }

  @Test func `a record that cannot be read among many is a failure, not a record less`() throws {
    _ = try project()
    home.write("", to: "p/private/members/k7m2p9xd.json/a-folder-not-a-file")
    let problem = #expect(throws: StoreProblem.self) { try folder.load() }
    guard case .cannotRead(let failure) = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(failure.path == folder.fullPath("private/members/k7m2p9xd.json"))
  }
}
