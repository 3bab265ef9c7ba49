import Arguments
import CoProCore

/// `copro member leave`: notes that somebody no longer takes part.
enum MemberLeaveCommand {
  static let date = Option<String>(
    "date", value: "DAY", help: "The first day without them.", usually: "today")
  static let back = Flag("back", help: "They are back: take the leaving away again.")

  static let command = Command<Console>(
    "leave",
    summary: "Note that somebody no longer takes part.",
    discussion: "The record stays, so that past meetings still add up.",
    examples: [
      Example("copro member leave Robin", "Robin left today"),
      Example("copro member leave Robin --back", "Robin did not leave after all"),
    ],
    parameters: [MemberCommand.who, date, back],
    exclusive: [[date, back]]
  ) { arguments, console in
    let today = try console.today(arguments)
    let day = try arguments.value(of: date) { try DayReader.read($0, today: today, nearest: .past) }
    let changed = try console.update(arguments) { draft in
      var member = try draft.project.member(named: arguments[MemberCommand.who])
      member.left = arguments[back] ? nil : day ?? today
      draft.project.replace(member)
      return member
    }
    let member = changed.result
    console.done(
      arguments,
      member.left.map { "\(member.name) left on \($0.words)." }
        ?? "\(member.name) takes part again.")
  }
}
