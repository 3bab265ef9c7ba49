@testable import CoProCore

/// A whole project in which every rule that is checked is kept, on every day of it.
enum GoodProject {
  /// A day after everything: the last meeting was on 20 April 2027, the end is 31 May.
  static let today = day(6, 15)

  static func day(_ month: Int, _ dayOfMonth: Int, year: Int = 2027) -> Day {
    Day(year: year, month: month, day: dayOfMonth) ?? .epoch
  }

  static func make() throws -> Project {
    var project = Project(settings: settings())
    project.plan = try plan()
    project.members = members()
    project.meetings = [
      meeting("aaaaaaaa", day(1, 26), until: 17), meeting("bbbbbbbb", day(2, 23), until: 15),
      meeting("cccccccc", day(3, 23), until: 15), meeting("dddddddd", day(4, 20), until: 15),
    ]
    fill(&project)
    project.rounds = try rounds()
    try addRecords(to: &project)
    project.sort()
    return project
  }

  /// Five in the afternoon of a day.
  static func deadline(_ day: Day) -> Moment {
    Moment(day: day, time: ClockTime(hour: 17, minute: 0) ?? .midnight)
  }

  private static func settings() -> ProjectSettings {
    var settings = ProjectSettings()
    settings.title = "Bus stops"
    settings.topic = "bus stops"
    settings.topicDetail = "Many people find our bus stops hard to use."
    settings.council = "West Berkshire Council"
    settings.area = "West Berkshire"
    settings.groupName = "Bus Stop Group"
    settings.start = day(11, 2, year: 2026)
    settings.end = day(5, 31)
    settings.definition = "Co-production is when we plan and decide together."
    settings.groupRole = "The group says what to change at each stop."
    settings.venue = "Market Hall, Newbury"
    settings.how = .faceToFace
    settings.applicationDeadline = deadline(day(12, 18, year: 2026))
    settings.applyContact = "apply@council.example"
    settings.questionsContact = "01234 567890"
    settings.expenses = "We pay all your reasonable expenses."
    settings.interestedOwnReasons = 2
    settings.interestedNoRoom = 1
    settings.lessons = ["Meet near a bus stop."]
    settings.reported = day(6, 1)
    return settings
  }

  private static func plan() throws -> Plan {
    var plan = try StarterPlan.load(from: .builtIn).plan(council: "West Berkshire Council")
    plan.aim = "For residents and the council to make bus stops easy to use."
    plan.aimAgreed = day(2, 23)
    plan.outcomes[4] = Outcome(
      label: Label(5), text: "More people can use the bus.", kind: .project)
    plan.objectives.append(
      Objective(
        label: Label(5), text: "Try changes at three stops.", kind: .project, outcomes: [Label(5)]))
    plan.activities.append(
      Activity(label: plan.takeLabel(), text: "Visit three stops", objective: Label(5)))
    plan.measures.append(
      Measure(label: plan.takeLabel(), outcome: Label(5), method: "Count who gets on"))
    for index in plan.measures.indices {
      plan.measures[index].result = "Written down."
      plan.measures[index].resultOn = day(5, 20)
    }
    var limit = Constraint(label: Label(1), text: "Who runs the buses", because: "A contract")
    limit.explained = day(1, 26)
    plan.constraints = [limit]
    let kinds: [BudgetLine.Kind] = [.venue, .travel, .refreshments, .interpreters]
    plan.budget = kinds.enumerated().map { index, kind in
      BudgetLine(
        label: Label(index + 1), text: "Money", kind: kind, amount: Money(pence: 10_000))
    }
    return plan
  }

  static func id<Of>(_ text: String) -> Identifier<Of> { Identifier(text: text) ?? .blank }

  private static func members() -> [Member] {
    let people: [(String, String, Side, MemberRole)] = [
      ("22222223", "Ada", .resident, .chair), ("22222224", "Bo", .resident, .member),
      ("22222225", "Cy", .resident, .member), ("22222226", "Di", .councilStaff, .member),
      ("22222227", "Ed", .councilStaff, .member), ("22222228", "Flo", .councillor, .chair),
    ]
    return people.map { id, name, side, role in
      var member = Member(id: GoodProject.id(id), name: name, side: side)
      member.role = role
      member.joined = day(1, 4)
      member.needsAsked = day(1, 12)
      member.call = Call(on: day(1, 12))
      member.training = [Training(on: day(1, 26), what: "A talk", formal: false)]
      member.format = .email
      member.wayOfTakingPart = "At meetings"
      if side.isCouncil { member.jobTitle = "Officer" }
      if name == "Bo" { member.accessNeeds = ["Step-free way in"] }
      return member
    }
  }

  private static func meeting(_ id: String, _ day: Day, until hour: Int) -> Meeting {
    Meeting(
      id: GoodProject.id(id), date: day, start: ClockTime(hour: 13, minute: 0) ?? .midnight,
      end: ClockTime(hour: hour, minute: 0) ?? .midnight)
  }

  private static func fill(_ project: inout Project) {
    let ids = project.members.map(\.id)
    for index in project.meetings.indices {
      let date = project.meetings[index].date
      project.meetings[index].access = ["Step-free way in"]
      project.meetings[index].datesConfirmed = day(1, 12)
      project.meetings[index].papersSent = date.adding(days: -7)
      project.meetings[index].present = ids
      project.meetings[index].chairs = [ids[0], ids[5]]
      project.meetings[index].noteTaker = ids[index % ids.count]
      project.meetings[index].notes = [MeetingNote(text: "Something was said.")]
      project.meetings[index].minutes.circulated = date.adding(days: 7)
    }
    var vote = Decision(label: Label(1), text: "Paint the stops yellow.", method: .vote)
    vote.votes = Votes(yes: 4, no: 2, abstained: 0)
    vote.reason = "Two people like green better."
    project.meetings[1].decisions = [vote]
    project.terms.decisionMaking = .shared
    project.terms.groundRules.agreedAt = project.meetings[0].id
    project.terms.groundRules.agreedOn = project.meetings[0].date
    let stages: [TermsStep.Stage] = [.discussed, .draft, .agreed]
    project.terms.steps = zip(stages, project.meetings).map { stage, meeting in
      TermsStep(stage: stage, meeting: meeting.id, on: meeting.date)
    }
  }

  private static func rounds() throws -> [SurveyRound] {
    let own = try Questionnaire.own("reflection", statements: ["I was listened to."])
    let statements = try Questionnaire.builtIn("i-statements", for: .everyone) ?? Questionnaire()
    return [
      try round("22222223", try outcomes(.resident), day(4, 20)),
      try round("22222224", try outcomes(.council), day(4, 20)),
      try round("22222225", own, day(2, 23)),
      try round("22222226", statements, day(4, 20), counts: [8, 0, 0]),
    ]
  }

  private static func outcomes(_ side: SideAsked) throws -> Questionnaire {
    try Questionnaire.builtIn("outcomes", for: side) ?? Questionnaire()
  }

  /// A closed round in which eight people gave the same answers to every statement.
  static func round(
    _ id: String, _ questions: Questionnaire, _ opened: Day, counts: [Int] = [0, 1, 1, 3, 3]
  ) throws -> SurveyRound {
    var round = SurveyRound(
      id: GoodProject.id(id), name: "\(questions.name)-\(questions.side.plural)",
      questions: questions, openedOn: opened)
    round.closedOn = opened.adding(days: 10)
    let rows = questions.statements.map { statement in
      var row = PublishedRow(
        id: statement.id, text: statement.text,
        options: questions.scale(of: statement)?.labels ?? [])
      row.counts = counts
      row.blank = 0
      return row
    }
    round.published = PublishedTable(asked: 8, forms: counts.reduce(0, +), rows: rows)
    return round
  }
}
