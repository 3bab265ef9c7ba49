@testable import CoProCore

/// A project in which every field of the invitation, the terms and the plan is filled.
enum ProjectForPapers {
  static let today = Day(year: 2022, month: 3, day: 1) ?? .epoch

  static func day(_ month: Int, _ dayOfMonth: Int, year: Int = 2022) -> Day {
    Day(year: year, month: month, day: dayOfMonth) ?? .epoch
  }

  static func time(_ hour: Int, _ minute: Int = 0) -> ClockTime {
    ClockTime(hour: hour, minute: minute) ?? .midnight
  }

  static func make() -> Project {
    var settings = ProjectSettings()
    settings.title = "Community energy"
    settings.topic = "community energy"
    settings.topicDetail = "More and more groups want to make their own power."
    settings.serviceArea = "environmental services"
    settings.council = "West Berkshire Council"
    settings.area = "West Berkshire"
    settings.groupName = "Community Energy Group"
    settings.start = day(3, 1)
    settings.end = day(8, 31)
    settings.definition = "Co-production means that we plan and decide together."
    settings.councilApproach = "The council wants to be carbon neutral by 2030."
    settings.groupRole = "The group will write a guidance note."
    settings.outputs = ["a guidance note", "a list of people who can help"]
    settings.chairIntroduction = "Sam Green and Jo Hill will chair the group."
    settings.venue = "Market Hall, Newbury"
    settings.how = .online
    settings.applicationDeadline = Moment(day: day(3, 18), time: time(17))
    settings.applyContact = "apply@council.example"
    settings.questionsContact = "Sam Green, 01234 567890"
    settings.expenses = "We pay all your reasonable expenses."
    var project = Project(settings: settings)
    project.plan = plan()
    project.terms.background = "In 2021 the council asked residents how they want to be involved."
    project.members = members()
    project.meetings = meetings()
    project.sort()
    return project
  }

  private static func plan() -> Plan {
    var plan = Plan()
    plan.aim = "For residents and the council to write a guide to community energy."
    plan.outcomes = [
      Outcome(label: Label(1), text: "Residents have more influence.", kind: .general, standard: 1),
      Outcome(label: Label(6), text: "More groups make their own power.", kind: .project),
    ]
    plan.objectives = [
      Objective(label: Label(1), text: "Write the guide.", kind: .project, outcomes: [Label(6)])
    ]
    var activity = Activity(label: Label(1), text: "Visit a wind farm", objective: Label(1))
    activity.owner = .words("Secretariat")
    activity.due = day(5, 3)
    plan.activities = [activity]
    var measure = Measure(label: Label(1), outcome: Label(6), method: "Count the groups")
    measure.when = "A year after"
    measure.result = "9 groups"
    plan.measures = [measure]
    plan.constraints = [
      Constraint(label: Label(1), text: "The budget", because: "The council has set it")
    ]
    plan.budget = [
      BudgetLine(
        label: Label(1), text: "Bus fares", kind: .travel, amount: Money(pence: 25_000))
    ]
    return plan
  }

  private static func members() -> [Member] {
    var sam = Member(id: .blank, name: "Sam Green", side: .resident)
    sam.role = .chair
    var jo = Member(id: .blank, name: "Jo Hill", side: .councilStaff)
    jo.role = .chair
    jo.jobTitle = "Energy officer"
    return [sam, jo]
  }

  private static func meetings() -> [Meeting] {
    var first = Meeting(
      id: Identifier(text: "aaaaaaaa") ?? .blank, date: day(3, 29), start: time(13), end: time(16))
    first.how = .faceToFace
    let second = Meeting(
      id: Identifier(text: "bbbbbbbb") ?? .blank, date: day(4, 20), start: time(12), end: time(14))
    return [first, second]
  }
}

extension DocumentContext {
  /// A project's documents on the day of the example, with the templates that come with the program.
  static func papers(_ project: Project) -> DocumentContext {
    DocumentContext(project: project, today: ProjectForPapers.today, library: .builtIn)
  }
}
