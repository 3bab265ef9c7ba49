import Arguments
import CoProCore

/// `copro meeting decide`: writes down what was decided, and how.
enum MeetingDecideCommand {
  static let text = Positional<String>("TEXT", help: "What was decided.")
  static let method = Option<Decision.Method>(
    "method", value: "HOW", of: Decision.Method.self, help: "How it was settled.",
    usually: "consensus")
  static let reason = Option<String>(
    "reason", value: "TEXT", help: "Why, and what was said against it.")
  static let votes = Option<Votes>(
    "votes", value: "FOR-AGAINST", help: "The votes: 7-2, or 7-2-1 with those who did neither."
  ) { try VotesReader.read($0) }
  static let outcomes = Option<String>(
    "outcome", value: "OUTCOME",
    help: "An outcome it serves, such as O2.."
  ).repeating

  static let command = Command<Console>(
    "decide",
    summary: "Write down what was decided, how and why.",
    discussion: """
      Groups aim for something everyone can live with. Where that was not reached, say how it was \
      settled and why.
      """,
    examples: [
      Example("copro meeting decide 3 \"Hold two drop-in sessions in June\"", "everyone agreed"),
      Example(
        "copro meeting decide 3 \"Meet in the evening\" --method vote --votes 7-2-1 "
          + "--reason \"Most people work in the day.\"", "by a vote"),
    ],
    parameters: [
      MeetingCommand.meeting, text, method, votes, reason, MeetingNoteCommand.about, outcomes,
    ]
  ) { arguments, console in
    let library = try console.library(arguments)
    let how = arguments[method] ?? (arguments.given(votes) ? .vote : .consensus)
    if arguments.given(votes), how != .vote {
      throw arguments.refused(votes, ValueProblem("Votes go with --method vote."))
    }
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting]
    ) { meeting, project in
      if let refusal = Failure.agreed(meeting, in: project) { throw refusal }
      var decision = Decision(
        label: meeting.decisions.nextLabel(\.label), text: arguments[text], method: how)
      decision.votes = arguments[votes]
      decision.reason = arguments[reason]
      decision.about = try MeetingPart.title(
        arguments[MeetingNoteCommand.about], of: meeting, project, library)
      for name in arguments[outcomes] {
        decision.outcomes.append(try project.plan.outcome(named: name).label)
      }
      meeting.decisions.append(decision)
    }
    guard let decision = changed.meeting.decisions.last else { return }
    console.done(
      arguments,
      "Noted decision \(decision.label.text) of meeting \(changed.number): \(decision.text)")
    if how != .consensus, decision.reason == nil {
      console.warn("Not everyone agreed, so say why it was settled this way, with --reason.")
    }
    try console.warnIfToCome(changed, arguments)
    console.next(
      arguments, "copro meeting action \(changed.number) TEXT --owner NAME --due DAY",
      "note who will do what")
  }
}

/// Reads votes: `7-2` or `7-2-1`.
enum VotesReader {
  static func read(_ text: String) throws(ValueProblem) -> Votes {
    let parts = text.split(whereSeparator: { "-/, ".contains($0) }).map { Int($0) }
    let counts = parts.compactMap { $0 }
    guard counts.count == parts.count, (2...3).contains(counts.count),
      counts.allSatisfy({ (0...10_000).contains($0) })
    else {
      throw ValueProblem(
        "Write how many voted for and against, such as 7-2, or 7-2-1 with those who did neither.")
    }
    return Votes(yes: counts[0], no: counts[1], abstained: counts.count > 2 ? counts[2] : 0)
  }
}
