import CoProCore
import Testing

struct ProjectAgendaTests {
  private var agendas: StandardAgendas {
    get throws {
      StandardAgendas(
        firstMeeting: try builtInProgramme(Programme.firstMeetingPath),
        laterMeeting: try builtInProgramme(Programme.laterMeetingPath))
    }
  }

  private func project(_ days: [String], from start: String = "12:00", to end: String = "14:00")
    throws -> Project
  {
    var seed = SystemRandomNumberGenerator()
    var project = Project(settings: ProjectSettings(id: Identifier(using: &seed), title: "Energy"))
    project.meetings = try days.map { day in
      Meeting(
        id: Identifier(using: &seed), date: try #require(Day(iso: day)), start: try clock(start),
        end: try clock(end))
    }
    return project
  }

  private func kinds(_ project: Project, _ index: Int) throws -> [AgendaItem.Kind] {
    project.agenda(of: project.meetings[index], from: try agendas).rows.map(\.item.kind)
  }

  private let sample = [
    "2022-03-29", "2022-04-20", "2022-05-03", "2022-05-30", "2022-07-26", "2022-08-22",
  ]

  @Test func `terms of reference are on the second and third agenda, not the fourth`() throws {
    let project = try project(sample)
    let has = try (0...3).map { try kinds(project, $0).contains(.termsOfReference) }
    #expect(has == [false, true, true, false])
  }

  @Test func `the second agenda agrees the definition and chooses co-chairs`() throws {
    let kinds = try kinds(try project(sample), 1)
    #expect(kinds.contains(.definition) && kinds.contains(.coChairs))
    #expect(kinds.contains(.reflectionPlan))
  }

  @Test func `a called-off meeting hands its place to the next`() throws {
    var project = try project(sample)
    project.meetings[1].cancelled = Cancellation(on: .epoch, because: nil)
    #expect(try kinds(project, 2).contains(.coChairs))
  }

  @Test func `with two meetings in all the terms are agreed at the second`() throws {
    let project = try project(["2022-03-29", "2022-04-20"])
    let titles = project.agenda(of: project.meetings[1], from: try agendas).rows.map(\.item.title)
    #expect(titles.contains("Terms of reference: agree the final version"))
  }

  @Test func `terms agreed early are not on the agenda again`() throws {
    var project = try project(sample)
    let day = project.meetings[1].date
    project.terms.steps = [TermsStep(stage: .agreed, meeting: project.meetings[1].id, on: day)]
    #expect(try !kinds(project, 2).contains(.termsOfReference))
  }

  @Test func `somebody new is introduced at their first meeting only`() throws {
    var project = try project(sample)
    var seed = SystemRandomNumberGenerator()
    var member = Member(id: Identifier(using: &seed), name: "Ada", side: .resident)
    member.joined = Day(iso: "2022-05-10")
    project.members = [member]
    #expect(try kinds(project, 3).contains(.introductions))
    #expect(try !kinds(project, 4).contains(.introductions))
  }

  @Test func `the last meeting looks back on the project`() throws {
    var project = try project(sample)
    project.settings.end = Day(iso: "2022-08-31")
    #expect(try kinds(project, 5).contains(.reflection))
    #expect(try !kinds(project, 4).contains(.reflection))
  }

  @Test func `a meeting of an hour and a half or less needs no break`() throws {
    #expect(try !kinds(try project(sample, to: "13:30"), 3).contains(.breakTime))
    #expect(try kinds(try project(sample, to: "13:35"), 3).contains(.breakTime))
  }

  @Test func `items of the group's own take the place of the standard ones`() throws {
    var project = try project(sample)
    project.meetings[0].agenda = [AgendaItem(title: "Site visit", minutes: 60, kind: .work)]
    let plan = project.agenda(of: project.meetings[0], from: try agendas)
    #expect(rows(plan) == ["12:00 120 Site visit"])
  }

  @Test func `written down, the standard items keep their planned minutes`() throws {
    let project = try project(sample)
    let meeting = project.meetings[0]
    let items = project.writtenDown(meeting, from: try agendas)
    let total = items.reduce(0) { $0 + $1.minutes }
    #expect(total == 120)
    var changed = meeting
    changed.agenda = items
    let again = project.agenda(of: changed, from: try agendas)
    #expect(rows(again) == rows(project.agenda(of: meeting, from: try agendas)))
    #expect(again.changes == [])
  }
}
