import Arguments
import CoProCore

/// `copro member train`: notes training in co-production.
enum MemberTrainCommand {
  static let who = Positional<String>("NAME", help: "Any part of each person's name.").oneOrMore
  static let what = Option<String>("what", value: "TEXT", help: "What it was.").required
  static let date = Option<String>("date", value: "DAY", help: "The day.", usually: "today")
  static let formal = Flag("formal", help: "A formal session, which then has feedback of its own.")

  static let command = Command<Console>(
    "train",
    summary: "Note training in co-production, even if it was informal.",
    examples: [
      Example(
        "copro member train Robin Sam --what \"Introduction to co-production\"",
        "two people learned together today")
    ],
    parameters: [who, what, date, formal]
  ) { arguments, console in
    let today = try console.today(arguments)
    let day = try arguments.value(of: date) { try DayReader.readRecord($0, today: today) }
    let training = Training(on: day ?? today, what: arguments[what], formal: arguments[formal])
    let changed = try console.update(arguments) { draft in
      try arguments[who].map { name in
        var member = try draft.project.member(named: name)
        if !member.training.contains(training) { member.training.append(training) }
        draft.project.replace(member)
        return member.name
      }
    }
    let names = changed.result.joined(separator: ", ")
    console.done(arguments, "Noted training of \(names) on \(training.on.words).")
  }
}
