import Arguments
import CoProCore

/// `copro invite application decide`: notes what was decided on an application.
enum ApplicationDecideCommand {
  static let outcome = Positional<Application.Outcome>(
    "OUTCOME", of: Application.Outcome.self, help: "What was decided.")
  static let because = Option<String>(
    "because", value: "TEXT", help: "Why. It is kept in private and stands in no letter.")
  static let panel = Option<String>(
    "panel", value: "TEXT", help: "Who decided, without names: “two residents and an officer”.")
  static let on = Option<String>(
    "on", value: "DAY", help: "The day it was decided.", usually: "today")
  static let member = Flag(
    "member", help: "Make the person a member, a resident, with what is known of them.")

  static let command = Command<Console>(
    "decide",
    summary: "Note what was decided on an application.",
    examples: [
      Example("copro invite application decide Joan offered --member", "Joan joins the group"),
      Example(
        "copro invite application decide Lee not-this-time --because \"No places left\"",
        "there is no place for Lee"),
    ],
    parameters: [InviteApplicationCommand.who, outcome, because, panel, on, member]
  ) { arguments, console in
    let outcome = arguments[outcome]
    if arguments[member], outcome != .offered {
      throw Failure(
        .commandLine, "--member goes with “offered”: only then does the person join the group.")
    }
    let today = try console.today(arguments)
    let day = try arguments.value(of: on) { try DayReader.readRecord($0, today: today) }
    let changed = try console.update(arguments) { draft in
      var application = try draft.project.application(
        named: arguments[InviteApplicationCommand.who])
      if application.outcome != outcome { application.toldOn = nil }
      application.outcome = outcome
      application.decidedOn = day ?? today
      application.reason = arguments[because] ?? application.reason
      application.panel = arguments[panel] ?? application.panel
      let isNew = arguments[member] && join(&application, &draft, day ?? today)
      draft.project.replace(application)
      return (application, isNew)
    }
    let (application, isNew) = changed.result
    console.done(arguments, "Noted for \(application.name): \(outcome.words).")
    if arguments[member] {
      console.warn(
        isNew
          ? "\(application.name) is a member now."
          : "\(application.name) was a member already; the application now leads to that record.")
    }
    warn(changed.project, console)
    next(application, changed.project, arguments, console)
  }

  /// Makes the applicant a member, or finds the member of that name.
  ///
  /// - Returns: whether the member is new.
  private static func join(_ application: inout Application, _ draft: inout Draft, _ day: Day)
    -> Bool
  {
    let name = application.name.lowercased()
    let known = draft.project.members.first { member in
      member.id == application.member || member.name.lowercased() == name && member.left == nil
    }
    if let known {
      application.member = known.id
      return false
    }
    var member = Member(
      id: draft.newIdentifier(for: Member.self), name: application.name, side: .resident)
    member.email = application.email
    member.telephone = application.telephone
    member.format = application.format
    member.joined = day
    draft.project.members.append(member)
    application.member = member.id
    return true
  }

  private static func warn(_ project: Project, _ console: Console) {
    let offered = project.applications.count { $0.outcome == .offered }
    let places = project.settings.places
    if offered > places {
      console.warn(
        "That makes \(offered) offers for \(places == 1 ? "1 place" : "\(places) places").")
    }
  }

  private static func next(
    _ application: Application, _ project: Project, _ arguments: Arguments, _ console: Console
  ) {
    let open = project.applications.count { $0.outcome == nil }
    if open > 0 {
      let words = open == 1 ? "1 application waits" : "\(open) applications wait"
      return console.next(
        arguments, "copro invite application list --undecided", "\(words) for a decision")
    }
    let refused = project.applications.contains { $0.outcome == .notThisTime && $0.toldOn == nil }
    if refused {
      console.next(
        arguments, "copro invite letter not-this-time --all --save", "tell those who applied")
    } else if application.outcome == .offered {
      console.next(
        arguments, "copro invite letter welcome \(ShellWord.quoted(application.name)) --save",
        "welcome them")
    }
  }
}
