import CoProCore
import Testing

struct MeetingRecordingTests {
  private func project() throws -> Project { try MeetingProject.plain() }

  @Test func `papers fix the numbers of their meeting and those before it`() throws {
    var project = try project()
    project.notePapersSent(for: project.meetings[1], on: project.meetings[0].date)
    #expect(project.meetings.map(\.number) == ["1", "2", nil])
    #expect(project.meetings.map { $0.papersSent != nil } == [false, true, false])
  }

  @Test func `a meeting put in between later is 1a`() throws {
    var project = try project()
    project.notePapersSent(for: project.meetings[1], on: project.meetings[0].date)
    var seed = CountingGenerator()
    for _ in 0..<9 { _ = seed.next() }
    let day = try #require(Day(iso: "2022-04-05"))
    let new = Meeting(
      id: Identifier(using: &seed), date: day, start: try clock("10:00"), end: try clock("11:00"))
    project.meetings.insert(new, at: 1)
    let numbers = project.meetings.map { MeetingNumbers(project.meetings)[$0.id] }
    #expect(numbers == ["1", "1a", "2", "3"])
  }

  @Test func `a fixed meeting that is moved to the end does not turn the count back`() throws {
    var project = try project()
    project.notePapersSent(for: project.meetings[1], on: project.meetings[0].date)
    project.meetings[0].date = try #require(Day(iso: "2022-04-25"))
    project.sort()
    let numbers = project.meetings.map { MeetingNumbers(project.meetings)[$0.id] }
    #expect(numbers == ["2", "1", "3"])
  }

  @Test func `nobody both came and sent apologies`() throws {
    var project = try project()
    let ids = project.members.map(\.id)
    project.meetings[0].note(present: [ids[0], ids[1]])
    project.meetings[0].note(present: [], apologies: [ids[1]])
    project.meetings[0].note(present: [ids[2], ids[2]])
    #expect(project.meetings[0].present == [ids[0], ids[2]])
    #expect(project.meetings[0].apologies == [ids[1]])
    project.meetings[0].note(present: [ids[1]])
    #expect(project.meetings[0].apologies == [])
  }

  @Test func `an action that is carried keeps the days it was due before`() throws {
    let (first, second) = (
      try #require(Day(iso: "2022-04-13")), try #require(Day(iso: "2022-05-03"))
    )
    var action = Action(label: Label(1), text: "Book the hall")
    action.carry(to: first)
    action.carry(to: second)
    #expect(action.due == second)
    #expect(action.carriedFrom == [first])
  }
}
