import Arguments
import CoProCore
import JSONText

/// `copro meeting rota`: whose turn it is to chair or to take notes.
enum MeetingRotaCommand {
  static let role = Option<SharedRole>(
    "role", value: "ROLE", of: SharedRole.self, help: "Which role.", usually: "chair")
  static let skip = Option<String>(
    "skip", value: "NAME", help: "Somebody who is not asked this time."
  ).repeating
  static let set = Flag("set", help: "Write the turns into the meetings, as the agenda will show.")
  static let swap = Option<String>(
    "swap", value: "MEETING,MEETING", help: "Let the people of two meetings change places.")

  static let command = Command<Console>(
    "rota",
    summary: "Say whose turn it is to chair or to take notes, in a fair order.",
    discussion: """
      Residents and council people take turns. Of the side whose turn it is, whoever had the role least often \
      comes first, then whoever had it longest ago. Nobody has it at the first meeting that they can come to. \
      The list is a proposal until you say --set. Offer training to those who want it.
      """,
    examples: [
      Example("copro meeting rota", "who could chair the meetings to come"),
      Example(
        "copro meeting rota --role note-taker --skip Lee --set", "write it into the meetings"),
      Example("copro meeting rota --swap 3,4", "two people change places"),
    ],
    parameters: [role, skip, set, swap, Shared.json],
    exclusive: [[set, swap], [skip, swap], [swap, Shared.json], [set, Shared.json]]
  ) { arguments, console in
    if let pair = arguments[swap] { return try exchange(pair, arguments, console) }
    let today = try console.today(arguments)
    guard arguments[set] else {
      let project = try console.load(arguments)
      return try show(try rota(arguments, project).turns(from: today), project, arguments, console)
    }
    let changed = try console.update(arguments) { draft in
      let rota = try rota(arguments, draft.project)
      let turns = rota.turns(from: today).filter { $0.member != nil }
      for turn in turns {
        guard let member = turn.member, var meeting = draft.project.meeting(turn.meeting) else {
          continue
        }
        rota.role.give(to: member, at: &meeting)
        draft.project.replace(meeting)
      }
      return turns
    }
    try console.result(lines(changed.result, changed.project))
    let count = changed.result.count
    console.done(
      arguments,
      count == 0
        ? "No meeting to come has this role free."
        : "Noted for \(count) meeting\(count == 1 ? "" : "s").")
    if count > 0 {
      console.next(arguments, "copro agenda next", "the agenda shows it")
    }
  }

  private static func rota(_ arguments: Arguments, _ project: Project) throws -> RoleRota {
    var leftOut: Set<Identifier<Member>> = []
    for name in arguments[skip] { leftOut.insert(try project.member(named: name).id) }
    return RoleRota(for: arguments[role] ?? .chair, in: project, leavingOut: leftOut)
  }

  private static func show(
    _ turns: [RoleRota.Turn], _ project: Project, _ arguments: Arguments, _ console: Console
  ) throws {
    if arguments[Shared.json] {
      return try console.result([
        JSONMember("role", .string((arguments[role] ?? .chair).rawValue)),
        JSONMember(
          "turns",
          .array(
            turns.map { turn in
              .object([
                JSONMember("meeting", .string(project.numbers[turn.meeting])),
                JSONMember("member", turn.member.map { .string(project.name(of: $0)) } ?? .null),
              ])
            })),
      ])
    }
    try console.result(lines(turns, project))
    if turns.isEmpty {
      console.message("No meeting to come has this role free.")
    } else if turns.contains(where: { $0.member != nil }) {
      let option = arguments[role].map { " --role \($0.rawValue)" } ?? ""
      console.next(arguments, "copro meeting rota\(option) --set", "write it into the meetings")
    }
  }

  private static func lines(_ turns: [RoleRota.Turn], _ project: Project) -> String {
    turns.map { turn in
      let date = project.meeting(turn.meeting)?.date.words ?? ""
      let who =
        turn.member.flatMap(project.member).map { "\($0.name), \($0.side.words)" }
        ?? "nobody yet: everyone's first meeting, so whoever arranges it"
      return "Meeting \(project.numbers[turn.meeting]), \(date): \(who)\n"
    }.joined()
  }

  private static func exchange(_ pair: String, _ arguments: Arguments, _ console: Console) throws {
    let names = pair.split(separator: ",").map { String($0) }
    guard names.count == 2 else {
      throw arguments.refused(swap, ValueProblem("Name two meetings with a comma: 3,4."))
    }
    let role = arguments[role] ?? .chair
    let today = try console.today(arguments)
    let changed = try console.update(arguments) { draft in
      var first = try draft.project.meeting(named: names[0], today: today)
      var second = try draft.project.meeting(named: names[1], today: today)
      for meeting in [first, second] where meeting.date < today {
        throw Failure(
          .refused, "Meeting \(draft.project.numbers[meeting.id]) has been.",
          wayOut: "Put right who did what with: copro meeting attend MEETING --chair NAME")
      }
      let before = (role.holders(at: first), role.holders(at: second))
      guard let one = before.0.first, let other = before.1.first, first.id != second.id else {
        throw Failure(
          .refused, "Nobody is down as the \(role.words) of both meetings yet.",
          wayOut: "Write the turns into the meetings with: copro meeting rota --set")
      }
      guard one != other else {
        throw Failure(
          .refused, "\(draft.project.name(of: one)) is down as the \(role.words) of both meetings.",
          wayOut: "Name two meetings with different people.")
      }
      role.give(to: other, at: &first)
      role.give(to: one, at: &second)
      draft.project.replace(first)
      draft.project.replace(second)
      return [
        RoleRota.Turn(meeting: first.id, member: other),
        RoleRota.Turn(meeting: second.id, member: one),
      ]
    }
    try console.result(lines(changed.result, changed.project))
    console.done(arguments, "They changed places.")
  }
}
