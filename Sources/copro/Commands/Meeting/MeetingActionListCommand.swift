import Arguments
import CoProCore
import JSONText

/// `copro meeting action list`: the actions of all meetings.
enum MeetingActionListCommand {
  static let open = Flag("open", help: "Only those that are still to do.")
  static let owner = Option<String>("owner", value: "NAME", help: "Only those of one person.")

  static let command = Command<Console>(
    "list",
    summary: "List the actions of all meetings.",
    examples: [
      Example("copro meeting action list --open", "what is still to do"),
      Example("copro meeting action list --owner Joan", "what Joan does"),
    ],
    parameters: [open, owner, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let today = try console.today(arguments)
    let person = try arguments[owner].map { try MeetingOwner.find($0, in: project) }
    let actions = project.meetings.flatMap { meeting in
      meeting.actions
        .filter { !arguments[open] || $0.done == nil }
        .filter { person == nil || $0.owner == person }
        .map { (number: project.numbers[meeting.id], action: $0) }
    }
    if arguments[Shared.json] {
      let list = actions.map { json($0.number, $0.action, in: project) }
      return try console.result([JSONMember("actions", .array(list))])
    }
    guard !actions.isEmpty else {
      return console.message(arguments[open] ? "Nothing is still to do." : "There are no actions.")
    }
    let lines = actions.map { number, action in
      "Meeting \(number), \(action.label.text): "
        + MeetingOwner.line(action, in: project) + state(action, today: today)
    }
    try console.result(
      WrappedText(lines.joined(separator: "\n"), width: console.width).text + "\n")
  }

  private static func state(_ action: Action, today: Day) -> String {
    if let done = action.done { return ", done on \(done.wordsWithoutWeekday)" }
    guard let due = action.due, due < today else { return "" }
    return ", late"
  }

  private static func json(_ number: String, _ action: Action, in project: Project) -> JSONValue {
    func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    return .object([
      JSONMember("meeting", .string(number)),
      JSONMember("label", .string(action.label.text)),
      JSONMember("text", .string(action.text)),
      JSONMember("owner", text(action.owner.map(project.name))),
      JSONMember("due", text(action.due?.iso)),
      JSONMember("done", text(action.done?.iso)),
      JSONMember("result", text(action.result)),
    ])
  }
}
