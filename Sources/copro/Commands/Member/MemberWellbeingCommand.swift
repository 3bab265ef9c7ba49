import Arguments
import CoProCore

/// `copro member wellbeing`: notes that a wellbeing plan was offered, made or changed.
enum MemberWellbeingCommand {
  static let who = Positional<String>(
    "NAME", help: "Any part of each person's name; with --all, nobody."
  ).any
  static let everyone = Flag("all", help: "Every member of the group.")
  static let offered = Flag("offered", help: "The plan was offered.")
  static let made = Flag("made", help: "The person wrote one.")
  static let changed = Flag("changed", help: "The person changed it.")
  static let ended = Flag("ended", help: "The person no longer has one.")
  static let on = Option<String>("on", value: "DAY", help: "The day.", usually: "today")

  static let command = Command<Console>(
    "wellbeing",
    summary: "Note that a wellbeing plan was offered, made or changed; never what it says.",
    discussion: """
      The plan belongs to the person, who chooses whether to have one and who sees it. Print the form \
      with “copro audit print wellbeing-plan”.
      """,
    examples: [
      Example("copro member wellbeing --all --offered", "it was offered to everyone today"),
      Example("copro member wellbeing Robin --made", "Robin wrote one"),
    ],
    parameters: [who, everyone, offered, made, changed, ended, on],
    exclusive: [[who, everyone], [offered, made, changed, ended]]
  ) { arguments, console in
    let steps: [any Parameter] = [offered, made, changed, ended]
    guard steps.contains(where: arguments.given) else { throw arguments.missing([offered]) }
    guard arguments.given(who) || arguments[everyone] else { throw arguments.missing([who]) }
    let day = try console.pastDay(on, arguments) ?? (try console.today(arguments))
    let updated = try console.update(arguments) { draft in
      let members =
        arguments[everyone]
        ? draft.project.members.filter { $0.forgotten == nil && $0.isActive(on: day) }
        : try arguments[who].map { try draft.project.member(named: $0) }
      for var member in members {
        try note(arguments, day, &member)
        draft.project.replace(member)
      }
      return members.map(\.name)
    }
    console.done(arguments, "Noted for \(PlanWords.list(updated.result)), \(day.words).")
  }

  private static func note(_ arguments: Arguments, _ day: Day, _ member: inout Member) throws {
    var plan = member.wellbeing ?? WellbeingPlan()
    if arguments[offered] { plan.offered = plan.offered ?? day }
    if arguments[made] {
      plan.offered = plan.offered ?? day
      plan.made = day
    }
    if arguments[changed] {
      guard plan.made != nil else {
        throw Failure(
          .refused, "It is not noted that \(member.name) has a wellbeing plan.",
          wayOut: "Note it with: copro member wellbeing \(ShellWord.quoted(member.name)) --made")
      }
      plan.changed.append(day)
    }
    if arguments[ended] { plan.made = nil }
    member.wellbeing = plan
  }
}
