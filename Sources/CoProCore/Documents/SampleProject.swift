/// A made-up project in which every part of every document has something to show, to try templates on.
enum SampleProject {
  /// The project: permanent, with members of every kind, and two meetings.
  static func make() -> Project {
    var settings = ProjectSettings()
    settings.title = "Sample"
    settings.kind = .permanent
    settings.principles = ["We work as equals"]
    settings.criteria = ["An interest in the topic"]
    settings.outputs = ["a guide"]
    settings.how = .online
    var project = Project(settings: settings)
    fillPlan(&project.plan)
    project.terms.put(Clause(id: "sample", title: "Sample", text: "A clause of the group's own."))
    project.members = [
      member("Resident", .resident, .chair), member("Officer", .councilStaff, .member),
      member("Partner", .other, .member), member("Clerk", .councilStaff, .secretariat),
      member("Supporter", .councilStaff, .inAttendance),
    ]
    fillRecords(&project)
    project.meetings = [meeting("aaaaaaaa"), meeting("bbbbbbbb")]
    return project
  }

  private static func fillPlan(_ plan: inout Plan) {
    plan.outcomes = [Outcome(label: Label(1), text: "A change", kind: .project)]
    plan.objectives = [
      Objective(label: Label(1), text: "Something", kind: .project, outcomes: [Label(1)])
    ]
    plan.activities = [
      Activity(label: Label(1), text: "A step", objective: Label(1)),
      Activity(label: Label(2), text: "Another step", objective: nil),
    ]
    var measure = Measure(label: Label(1), outcome: Label(1), method: "Count")
    measure.result = "More"
    plan.measures = [measure]
    plan.constraints = [Constraint(label: Label(1), text: "The law", because: nil)]
    plan.budget = [
      BudgetLine(label: Label(1), text: "Travel", kind: .travel, amount: Money(pence: 100))
    ]
  }

  /// Something that people said in every state, and evidence with everything in it.
  private static func fillRecords(_ project: inout Project) {
    for (number, state) in Feedback.State.allCases.enumerated() {
      var feedback = Feedback(
        id: .blank, label: Label(number + 1), said: "Something", on: .epoch)
      feedback.state = state
      feedback.theme = "Sample"
      feedback.weDid = "We did it"
      feedback.reason = "The law says so"
      project.feedback.append(feedback)
    }
    var evidence = Evidence(
      id: .blank, label: Label(1), shows: "A change", kind: .figure, on: .epoch)
    evidence.outcomes = [Label(1)]
    evidence.figure = EvidenceFigure(what: "Grants", unit: "grants")
    evidence.who = "Residents"
    evidence.methods = ["a workshop"]
    project.evidence = [evidence]
  }

  private static func member(_ name: String, _ side: Side, _ role: MemberRole) -> Member {
    var member = Member(id: .blank, name: name, side: side)
    member.role = role
    return member
  }

  private static func meeting(_ id: String) -> Meeting {
    var meeting = Meeting()
    if let id = Identifier<Meeting>(text: id) { meeting.id = id }
    return meeting
  }
}
