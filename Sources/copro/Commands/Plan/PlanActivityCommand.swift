import Arguments
import CoProCore

/// `copro plan activity`: what is done, by whom and by when.
enum PlanActivityCommand {
  static let text = Positional<String>("TEXT", help: "What is done.")
  static let newText = text.optional
  static let label = PlanParts<Activity>.label
  static let objective = Option<String>(
    "objective", value: "LABEL", help: "The objective that it helps to complete, such as OB2.")
  static let owner = Option<String>(
    "owner", value: "NAME", help: "Who does it: a member, or words such as Secretariat.")
  static let due = Option<String>("due", value: "DAY", help: "The day by which it is done.")
  static let finished = Option<String>("done", value: "DAY", help: "The day it was done.")
  static let notDone = Flag("not-done", help: "It is not done after all.")
  static let meeting = Option<String>(
    "meeting", value: "MEETING",
    help: "A meeting at which the group worked on it."
  ).repeating

  static let parts = PlanParts<Activity>(
    name: "activity", key: "activities", example: "A3",
    find: { try $0.activity(named: $1) },
    pointers: { $0.pointers(at: $1.label) },
    consequence: "Evidence that names it stays, without it.",
    line: { activity, project in
      var details: [String] = []
      details.append(activity.objective.map { "for \($0.text)" } ?? "for no objective yet")
      if let owner = activity.owner { details.append(project.name(of: owner)) }
      if let done = activity.done {
        details.append("done on \(done.words)")
      } else if let due = activity.due {
        details.append("by \(due.words)")
      }
      if !activity.meetings.isEmpty {
        let numbers = activity.meetings.map { project.numbers[$0] }
        details.append("at meeting\(numbers.count == 1 ? "" : "s") \(PlanWords.list(numbers))")
      }
      return "\(activity.text) (\(details.joined(separator: ", ")))"
    },
    drop: { $0.remove($1.label) })

  static let command = Command<Console>(
    "activity",
    summary: "Add, change, remove or list what you will do.",
    examples: [
      Example(
        "copro plan activity add \"Visit a wind farm\" --objective 2 --owner Sam --due \"3 May\"",
        "add an activity"),
      Example("copro plan activity edit A3 --done today", "tick it off"),
      Example("copro plan activity list", "list the activities"),
    ],
    subcommands: [add, edit, parts.removeCommand, parts.listCommand])

  private static let add = Command<Console>(
    "add",
    summary: "Add something that you will do.",
    examples: [
      Example(
        "copro plan activity add \"Visit a wind farm\" --objective 2 --owner Sam --due \"3 May\"",
        "add an activity")
    ],
    parameters: [text, objective, owner, due, meeting]
  ) { arguments, console in
    let words = try PlanWords.line(arguments[text], "The activity")
    let due = try console.comingDay(due, arguments)
    let updated = try console.update(arguments) { draft in
      let plan = draft.project.plan
      let objective = try arguments[objective].map { try plan.objective(named: $0).label }
      let owner = try arguments[owner].map { try draft.project.owner(named: $0) }
      let label = draft.project.plan.takeLabel(for: Activity.self)
      var activity = Activity(label: label, text: words, objective: objective)
      activity.owner = owner
      activity.due = due
      try link(&activity, in: draft.project, arguments, console)
      draft.project.plan.add(activity)
      return activity
    }
    tell("Added activity", updated.result, updated.project, arguments, console)
  }

  private static let edit = Command<Console>(
    "edit",
    summary: "Change an activity, or tick it off.",
    examples: [
      Example("copro plan activity edit A3 --done today", "tick it off"),
      Example(
        "copro plan activity edit A3 --owner Secretariat --due \"3 May\"", "say who and by when"),
      Example("copro plan activity edit A3 --meeting 2", "the group worked on it at meeting 2"),
    ],
    parameters: [label, newText, objective, owner, due, finished, notDone, meeting],
    exclusive: [[finished, notDone]]
  ) { arguments, console in
    let changes: [any Parameter] = [newText, objective, owner, due, finished, notDone, meeting]
    guard changes.contains(where: arguments.given) else {
      throw PlanWords.nothingToChange(arguments)
    }
    let words = try arguments[newText].map { try PlanWords.line($0, "The activity") }
    let due = try console.comingDay(due, arguments)
    let done = try console.pastDay(finished, arguments)
    let updated = try console.update(arguments) { draft in
      let plan = draft.project.plan
      var activity = try plan.activity(named: arguments[label])
      if let words { activity.text = words }
      if let name = arguments[objective] {
        activity.objective = try plan.objective(named: name).label
      }
      if let name = arguments[owner] { activity.owner = try draft.project.owner(named: name) }
      if let due { activity.due = due }
      if let done { activity.done = done }
      if arguments[notDone] { activity.done = nil }
      try link(&activity, in: draft.project, arguments, console)
      draft.project.plan.replace(activity)
      return activity
    }
    tell("Changed activity", updated.result, updated.project, arguments, console)
  }

  private static func link(
    _ activity: inout Activity, in project: Project, _ arguments: Arguments, _ console: Console
  ) throws {
    let today = try console.today(arguments)
    for name in arguments[meeting] {
      let id = try project.meeting(named: name, today: today).id
      if !activity.meetings.contains(id) { activity.meetings.append(id) }
    }
  }

  private static func tell(
    _ what: String, _ activity: Activity, _ project: Project, _ arguments: Arguments,
    _ console: Console
  ) {
    let label = activity.label.text
    console.done(arguments, "\(what) \(label): \(parts.line(activity, project))")
    if arguments.given(owner), case .words(let words) = activity.owner {
      console.warn("“\(words)” is not a member, so it stands in the plan as it is.")
    }
    if activity.objective == nil {
      console.next(
        arguments, "copro plan activity edit \(label) --objective LABEL", "say what it is for")
    } else if activity.done == nil, activity.owner == nil || activity.due == nil {
      console.next(
        arguments, "copro plan activity edit \(label) --owner NAME --due DAY",
        "say who does it and by when")
    }
  }
}

extension Project {
  /// The member with a name, or the name as words where no member has it.
  ///
  /// - Throws: a ``LookupProblem`` when several members have it.
  func owner(named text: String) throws -> Owner {
    do {
      return .member(try member(named: text).id)
    } catch .notThere {
      return .words(try PlanWords.line(text, "The name"))
    }
  }
}
