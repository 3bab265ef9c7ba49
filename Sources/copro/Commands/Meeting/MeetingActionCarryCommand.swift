import Arguments
import CoProCore

/// `copro meeting action carry`: gives open actions a new day.
enum MeetingActionCarryCommand {
  static let actions = Positional<String>(
    "ACTION", help: "The actions; without any, all of the meeting that are open."
  ).any
  static let due = Option<String>(
    "due", value: "DAY", help: "The new day.", usually: "the day of the next meeting")

  static let command = Command<Console>(
    "carry",
    summary: "Carry open actions forward to another day.",
    discussion: "The day an action was due before stays in the record.",
    examples: [
      Example("copro meeting action carry 2", "all that is open, to the next meeting"),
      Example("copro meeting action carry 2 AC1 --due \"1 June\"", "one action, to a day"),
    ],
    parameters: [MeetingCommand.meeting, actions, due]
  ) { arguments, console in
    let today = try console.today(arguments)
    let given = try arguments.value(of: due) {
      try DayReader.read($0, today: today, nearest: .future)
    }
    var carried: [Action] = []
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting], onlyIfOn: false
    ) { meeting, project in
      var chosen: [Action] = []
      for name in arguments[actions] { chosen.append(try meeting.action(named: name)) }
      if arguments[actions].isEmpty { chosen = meeting.actions.filter { $0.done == nil } }
      let next = project.meetings.first { $0.isOn && $0.date > max(today, meeting.date) }
      guard let day = given ?? next?.date else { throw arguments.missing([due]) }
      if let done = chosen.first(where: { $0.done != nil }) {
        throw Failure(.refused, "Action \(done.label.text) is done: \(done.text)")
      }
      let labels = Set(chosen.map(\.label))
      for index in meeting.actions.indices where labels.contains(meeting.actions[index].label) {
        meeting.actions[index].carry(to: day)
      }
      carried = meeting.actions.filter { labels.contains($0.label) }
    }
    guard let day = carried.first?.due else {
      return console.message("Meeting \(changed.number) has no open actions.")
    }
    console.done(
      arguments,
      "Carried \(carried.map(\.label.text).listed) of meeting \(changed.number) to \(day.words).")
    console.next(arguments, "copro meeting action list --open", "see what is still to do")
  }
}
