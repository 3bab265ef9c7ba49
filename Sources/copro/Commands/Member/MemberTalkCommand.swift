import Arguments
import CoProCore

/// `copro member talk`: notes that somebody talked with a member alone.
enum MemberTalkCommand {
  static let about = Option<Talk.About>(
    "about", value: "WHAT", of: Talk.About.self, help: "What the talk was for.")
  static let meeting = Option<String>(
    "missed", value: "MEETING", help: "The meeting that the person could not come to.")
  static let by = Option<String>(
    "by", value: "TEXT", help: "Who talked with the person, such as “the chair”.")
  static let on = Option<String>("on", value: "DAY", help: "The day.", usually: "today")

  static let command = Command<Console>(
    "talk",
    summary: "Note a talk with one member: the yearly one, or after a missed meeting.",
    discussion: """
      Only the day and what it was for are kept, never what was said. What a year's talks come to is \
      told to the group as common themes, with “copro tor review”.
      """,
    examples: [
      Example("copro member talk Robin --about yearly --by \"the chair\"", "the yearly talk"),
      Example("copro member talk Robin --missed 3", "caught up after meeting 3"),
      Example("copro member talk Robin --about wellbeing", "the monthly talk about a plan"),
    ],
    parameters: [MemberCommand.who, about, meeting, by, on]
  ) { arguments, console in
    let today = try console.today(arguments)
    let day = try console.pastDay(on, arguments) ?? today
    guard arguments.given(about) || arguments.given(meeting) else {
      throw arguments.missing([about])
    }
    let updated = try console.update(arguments) { draft in
      var member = try draft.project.member(named: arguments[MemberCommand.who])
      var talk = Talk(on: day, about: arguments[about] ?? .missedMeeting)
      talk.by = arguments[by].flatMap(MemberDetails.tidied)
      if let name = arguments[meeting] {
        let missed = try draft.project.meeting(named: name, today: today)
        guard !missed.present.contains(member.id) else {
          throw Failure(
            .refused,
            "\(member.name) is down as present at meeting \(draft.project.numbers[missed.id]).")
        }
        talk.meeting = missed.id
      }
      if !member.talks.contains(talk) { member.talks.append(talk) }
      draft.project.replace(member)
      return (member.name, talk)
    }
    let (name, talk) = updated.result
    console.done(arguments, "Noted: \(talk.about.words) with \(name), \(talk.on.words).")
  }
}
