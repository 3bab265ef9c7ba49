import Testing

@testable import CoProCore

struct PlanLinksTests {
  private func project() -> Project {
    var project = Project(settings: ProjectSettings())
    project.plan.outcomes = [
      Outcome(label: Label(1), text: "People are heard.", kind: .general),
      Outcome(label: Label(2), text: "The bus comes.", kind: .project),
    ]
    project.plan.objectives = [
      Objective(
        label: Label(1), text: "Ask people.", kind: .project, outcomes: [Label(1), Label(2)])
    ]
    project.plan.activities = [
      Activity(label: Label(1), text: "Hold a meeting", objective: Label(1))
    ]
    project.plan.measures = [Measure(label: Label(1), outcome: Label(2), method: "Count the buses")]
    var meeting = Meeting()
    var decision = Decision(label: Label(3), text: "Ask for a bus", method: .vote)
    decision.outcomes = [Label(2)]
    meeting.decisions = [decision]
    project.meetings = [meeting]
    return project
  }

  @Test func `all that points at an outcome is known`() {
    let project = project()
    let pointers = project.pointers(at: Label<Outcome>(2))
    #expect(
      pointers == [
        .objective(Label(1)), .measure(Label(1)), .decision(Label(3), at: project.meetings[0].id),
      ])
  }

  @Test func `removing an outcome leaves no link to it anywhere`() {
    var project = project()
    project.remove(Label<Outcome>(2))
    #expect(project.pointers(at: Label<Outcome>(2)) == [])
    #expect(project.plan.objectives[0].outcomes == [Label(1)])
    #expect(project.plan.measures == [])
    #expect(project.plan.outcomes.map(\.label.text) == ["O1"])
  }

  @Test func `the activities of a removed objective stay`() {
    var project = project()
    project.remove(Label<Objective>(1))
    #expect(project.plan.objectives == [])
    #expect(project.plan.activities.map(\.objective) == [nil])
  }

  @Test func `a label is never given again`() {
    var project = project()
    project.remove(Label<Outcome>(2))
    let next = project.plan.takeLabel(for: Outcome.self)
    #expect(next.text == "O3")
  }
}
