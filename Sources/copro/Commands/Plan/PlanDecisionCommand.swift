import Arguments
import CoProCore
import JSONText

/// `copro plan decision`: the decisions of all meetings in one list.
enum PlanDecisionCommand {
  static let meeting = Option<String>(
    "meeting", value: "MEETING", help: "The meeting that decided it: its number, its day or last.")

  static let command = Command<Console>(
    "decision",
    summary: "List what the group decided, at all its meetings, or add a decision.",
    discussion: """
      A decision belongs to the meeting that made it. It is never edited or removed: a later one takes \
      its place, and the record shows both. What came of it is noted with copro meeting result. Decisions \
      that the group keeps to itself are not listed; they are in the notes of their meeting.
      """,
    examples: [
      Example("copro plan decision list", "every decision, the first one first"),
      Example("copro plan decision add \"Meet in the evening\" --meeting 3", "note one"),
      Example(
        "copro plan decision add \"Meet at 6pm\" --meeting 4 --supersedes 3/D1",
        "note one that takes the place of another"),
    ],
    subcommands: [list, add])

  private static let add = Command<Console>(
    "add", summary: "Write down what was decided, how and why; as copro meeting decide does.",
    examples: [Example("copro plan decision add \"Meet in the evening\" --meeting 3", "note one")],
    parameters: [MeetingDecideCommand.text, meeting.required] + MeetingDecideCommand.how
  ) { arguments, console in
    try MeetingDecideCommand.note(at: arguments[meeting.required], arguments, &console)
  }

  private static let list = Command<Console>(
    "list", summary: "List the decisions of all meetings.",
    examples: [
      Example("copro plan decision list", "every decision, the first one first"),
      Example("copro plan decision list --json", "for other programs"),
    ],
    parameters: [Shared.json]
  ) { arguments, console in
    let (project, _) = try console.load(arguments).withoutConfidential
    let decisions = project.meetings.flatMap { meeting in
      meeting.decisions.map { (meeting: meeting, decision: $0) }
    }
    if arguments[Shared.json] {
      let values = decisions.map { json($0.meeting, $0.decision, in: project) }
      return try console.result([JSONMember("decisions", .array(values))])
    }
    guard !decisions.isEmpty else {
      return console.message(
        "Nothing is decided yet. Note a decision with: copro meeting decide MEETING TEXT")
    }
    for (meeting, decision) in decisions {
      let line = line(meeting, decision, in: project)
      try console.result(WrappedText(line, width: console.width).text + "\n")
    }
  }

  private static func line(
    _ meeting: Meeting, _ decision: Decision, in project: Project
  ) -> String {
    var line =
      "\(project.numbers[meeting.id])/\(decision.label.text), "
      + "\(meeting.date.wordsWithoutWeekday): \(decision.text)"
    if let later = successor(of: decision, at: meeting, in: project) {
      line += " [\(later) took its place]"
    }
    if let result = decision.result { line += " (What came of it: \(result))" }
    return line
  }

  private static func successor(
    of decision: Decision, at meeting: Meeting, in project: Project
  ) -> String? {
    let place = DecisionPlace(meeting: meeting.id, decision: decision.label)
    return project.decision(superseding: place).map {
      "\(project.numbers[$0.meeting.id])/\($0.decision.label.text)"
    }
  }

  private static func json(
    _ meeting: Meeting, _ decision: Decision, in project: Project
  ) -> JSONValue {
    func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    return .object([
      JSONMember("meeting", .string(project.numbers[meeting.id])),
      JSONMember("label", .string(decision.label.text)),
      JSONMember("date", .string(meeting.date.iso)),
      JSONMember("text", .string(decision.text)),
      JSONMember("method", .string(decision.method.rawValue)),
      JSONMember("reason", text(decision.reason)),
      JSONMember("outcomes", .array(decision.outcomes.map { .string($0.text) })),
      JSONMember("superseded-by", text(successor(of: decision, at: meeting, in: project))),
      JSONMember("result", text(decision.result)),
    ])
  }
}
