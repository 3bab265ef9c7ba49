import Testing

@testable import CoProCore

/// Whose turn it is to chair.
struct RoleRotaTests {
  private static func member(_ name: String, _ side: Side, joined: Day = day(1)) -> Member {
    var ids = IdentifierSource(seed: UInt64(name.utf8.reduce(0) { $0 * 7 + Int($1) }))
    var member = Member(id: Identifier(using: &ids), name: name, side: side)
    member.joined = joined
    return member
  }

  private static func day(_ month: Int) -> Day { Day(year: 2027, month: month, day: 1) ?? .epoch }

  private static func project(_ members: [Member], meetings: Int) -> Project {
    var project = Project(settings: ProjectSettings())
    project.members = members
    var ids = IdentifierSource(seed: 1)
    project.meetings = (1...meetings).map { month in
      Meeting(
        id: Identifier(using: &ids), date: day(month), start: .midnight, end: .midnight)
    }
    return project
  }

  private static func names(_ project: Project, leavingOut: Set<Identifier<Member>> = [])
    -> [String?]
  {
    RoleRota(for: .chair, in: project, leavingOut: leavingOut).turns(from: day(1))
      .map { $0.member.map(project.name) }
  }

  private static let four = [
    member("Amy", .resident), member("Bob", .resident), member("Cat", .councilStaff),
    member("Dan", .councillor),
  ]

  @Test func `nobody has it at the first meeting, then sides alternate and everybody has a turn`() {
    let names = Self.names(Self.project(Self.four, meetings: 6))
    #expect(names == [nil, "Amy", "Cat", "Bob", "Dan", "Amy"])
  }

  @Test func `whoever is skipped is not asked, and the others stay in turn`() {
    let project = Self.project(Self.four, meetings: 5)
    let names = Self.names(project, leavingOut: [project.members[0].id])
    #expect(names == [nil, "Bob", "Cat", "Bob", "Dan"])
  }

  @Test func `somebody who joins late has no turn at the first meeting that they can come to`() {
    let late = Self.member("Eve", .resident, joined: Self.day(2))
    let project = Self.project([late, Self.member("Cat", .councilStaff)], meetings: 3)
    let names = Self.names(project)
    #expect(names == [nil, "Cat", "Eve"])
  }

  @Test func `what people did before counts`() {
    var project = Self.project(Self.four, meetings: 4)
    project.meetings[0].chairs = [project.members[0].id]
    project.meetings[1].chairs = [project.members[2].id]
    let names = Self.names(project)
    #expect(names == ["Bob", "Dan"])
  }
}
