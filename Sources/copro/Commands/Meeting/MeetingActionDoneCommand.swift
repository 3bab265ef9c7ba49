import Arguments
import CoProCore

/// `copro meeting action done`: notes that an action is done.
enum MeetingActionDoneCommand {
  static let on = Option<String>("on", value: "DAY", help: "The day it was done.", usually: "today")
  static let result = Option<String>("result", value: "TEXT", help: "What came of it.")
  static let undone = Flag("not-done", help: "It is not done after all.")

  static let command = Command<Console>(
    "done",
    summary: "Note that an action is done.",
    examples: [
      Example(
        "copro meeting action done 2 AC1 --result \"The hall is booked for June.\"", "it is done"),
      Example("copro meeting action done 2 hall", "name it by a part of its text"),
    ],
    parameters: [MeetingCommand.meeting, MeetingActionCommand.action, on, result, undone],
    exclusive: [[undone, on], [undone, result]]
  ) { arguments, console in
    let today = try console.today(arguments)
    let day = try arguments.value(of: on) { try DayReader.readRecord($0, today: today) }
    var action = Action(label: Label(1), text: "")
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting], onlyIfOn: false
    ) { meeting, _ in
      action = try meeting.action(named: arguments[MeetingActionCommand.action])
      action.done = arguments[undone] ? nil : day ?? today
      action.result = arguments[result] ?? (arguments[undone] ? nil : action.result)
      meeting.actions = meeting.actions.map { $0.label == action.label ? action : $0 }
    }
    let name = "Action \(action.label.text) of meeting \(changed.number)"
    console.done(
      arguments,
      action.done.map { "\(name) was done on \($0.words): \(action.text)" }
        ?? "\(name) is open again: \(action.text)")
    let open = changed.project.meetings.flatMap(\.actions).count { $0.done == nil }
    if open > 0 {
      console.next(arguments, "copro meeting action list --open", "see the \(open) still to do")
    }
  }
}
