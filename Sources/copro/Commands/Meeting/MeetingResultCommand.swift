import Arguments
import CoProCore

/// `copro meeting result`: writes down what came of a decision.
enum MeetingResultCommand {
  static let decision = Positional<String>(
    "DECISION", help: "The decision: its label, such as D1, or any part of its text.")
  static let text = Positional<String>("TEXT", help: "What came of it.")

  static let command = Command<Console>(
    "result",
    summary: "Write down what came of a decision, for the outcome report.",
    discussion: "What came of an action is noted with: copro meeting action done.",
    examples: [
      Example(
        "copro meeting result 3 D1 \"Both drop-in sessions were held; 40 people came.\"",
        "the decision was carried out")
    ],
    parameters: [MeetingCommand.meeting, decision, text]
  ) { arguments, console in
    var decided = Decision(label: Label(1), text: "", method: .consensus)
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting], onlyIfOn: false
    ) { meeting, _ in
      decided = try meeting.decision(named: arguments[decision])
      decided.result = arguments[text]
      meeting.decisions = meeting.decisions.map { $0.label == decided.label ? decided : $0 }
    }
    console.done(
      arguments,
      "Noted what came of decision \(decided.label.text) of meeting \(changed.number).")
    let open = changed.project.meetings.flatMap(\.decisions).count { $0.result == nil }
    if open > 0 {
      console.next(arguments, "copro report", "\(open) decisions still have no result")
    }
  }
}
