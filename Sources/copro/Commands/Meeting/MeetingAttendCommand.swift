import Arguments
import CoProCore

/// `copro meeting attend`: notes who came and who sent apologies.
enum MeetingAttendCommand {
  static let names = Positional<String>(
    "NAME", help: "Who came: any part of the name that only one person has."
  ).any
  static let apologies = Option<String>(
    "apologies", value: "NAME", help: "Who sent apologies."
  ).repeating
  static let chair = Option<String>(
    "chair", value: "NAME", help: "Who chaired."
  ).repeating
  static let noteTaker = Option<String>("note-taker", value: "NAME", help: "Who took the notes.")
  static let visitors = Option<Int>(
    "visitors", number: "N", in: 0...1000, help: "How many others came, who are not members.")
  static let remove = Option<String>(
    "remove", value: "NAME", help: "Who did not come after all."
  ).repeating

  static let command = Command<Console>(
    "attend",
    summary: "Note who came to a meeting and who sent apologies.",
    examples: [
      Example("copro meeting attend 2 Amina Joan \"Sam Green\"", "three people came"),
      Example(
        "copro meeting attend 2 Lee --apologies Priya --chair Amina --note-taker Joan",
        "say who did what"),
    ],
    parameters: [
      MeetingCommand.meeting, names, apologies, chair, noteTaker, visitors, remove,
    ]
  ) { arguments, console in
    let given: [any Parameter] = [names, apologies, chair, noteTaker, visitors, remove]
    guard given.contains(where: arguments.given) else { throw arguments.missing([names]) }
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting]
    ) { meeting, project in
      if let refusal = Failure.agreed(meeting, in: project) { throw refusal }
      func people(_ names: [String]) throws -> [Identifier<Member>] {
        var found: [Identifier<Member>] = []
        for name in names { found.append(try project.member(named: name).id) }
        return found
      }
      let chairs = try people(arguments[chair])
      let noteTakers = try people(arguments[noteTaker].map { [$0] } ?? [])
      try meeting.note(
        present: people(arguments[names]) + chairs + noteTakers,
        apologies: people(arguments[apologies]), absent: people(arguments[remove]))
      if !chairs.isEmpty { meeting.chairs = chairs }
      meeting.noteTaker = noteTakers.first ?? meeting.noteTaker
      meeting.visitors = arguments[visitors] ?? meeting.visitors
    }
    console.done(arguments, "Meeting \(changed.number): \(summary(changed)).")
    try console.warnIfToCome(changed, arguments)
    if changed.meeting.chairs.isEmpty {
      console.next(
        arguments, "copro meeting attend \(changed.number) --chair NAME", "say who chaired")
    } else {
      console.next(
        arguments, "copro meeting decide \(changed.number) TEXT", "note what was decided")
    }
  }

  private static func summary(_ changed: ChangedMeeting) -> String {
    let members = changed.meeting.present.compactMap(changed.project.member)
    let residents = members.count { $0.side == .resident }
    let council = members.count { $0.side.isCouncil }
    let others = members.count - residents - council + changed.meeting.visitors
    var parts = ["\(residents) \(residents == 1 ? "resident" : "residents")"]
    parts.append("\(council) from the council")
    if others > 0 { parts.append("\(others) \(others == 1 ? "other" : "others")") }
    let apologies = changed.meeting.apologies.count
    return "\(parts.listed) came" + (apologies > 0 ? "; \(apologies) sent apologies" : "")
  }
}
