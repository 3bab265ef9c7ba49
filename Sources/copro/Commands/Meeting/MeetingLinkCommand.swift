import Arguments
import CoProCore

/// `copro meeting link`: says what a decision or an action is for.
enum MeetingLinkCommand {
  static let record = Positional<String>(
    "RECORD", help: "The decision or action: its label, such as D1 or AC2.")
  static let decision = Option<String>(
    "decision", value: "DECISION",
    help: "The decision of the same meeting that an action carries out.")
  static let outcomes = Option<String>(
    "outcome", value: "OUTCOME", help: "An outcome it serves, such as O2."
  ).repeating
  static let unlink = Option<String>(
    "unlink", value: "OUTCOME", help: "An outcome it does not serve."
  ).repeating

  static let command = Command<Console>(
    "link",
    summary: "Say which outcome a decision or an action serves.",
    discussion: """
      The words of the notes stay as they are, so notes that are agreed can be linked too. The \
      report draws on the links: “copro report --trace O2” shows them.
      """,
    examples: [
      Example("copro meeting link 3 D1 --outcome O2", "decision D1 serves outcome O2"),
      Example("copro meeting link 3 AC2 --decision D1", "action AC2 carries out decision D1"),
    ],
    parameters: [MeetingCommand.meeting, record, outcomes, unlink, decision]
  ) { arguments, console in
    let changes: [any Parameter] = [outcomes, unlink, decision]
    guard changes.contains(where: arguments.given) else {
      throw Failure(
        .commandLine, "You did not say what to link \(arguments[record]) to.",
        wayOut: "Name an outcome with --outcome, or for an action a decision with --decision.")
    }
    var name = ""
    var serves = ""
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting], onlyIfOn: false
    ) { meeting, project in
      func change(_ labels: inout [Label<Outcome>]) throws {
        for outcome in arguments[unlink] {
          let label = try project.plan.outcome(named: outcome).label
          labels.removeAll { $0 == label }
        }
        for outcome in arguments[outcomes] {
          let label = try project.plan.outcome(named: outcome).label
          if !labels.contains(label) { labels.append(label) }
        }
        labels.sort()
        serves = PlanWords.list(labels.map(\.text))
      }
      if arguments[record].uppercased().hasPrefix("AC") {
        var action = try meeting.action(named: arguments[record])
        try change(&action.outcomes)
        if let text = arguments[decision] {
          let label = try meeting.decision(named: text).label
          action.decision = label
          serves = PlanWords.list(["decision \(label.text)"] + (serves.isEmpty ? [] : [serves]))
        }
        meeting.actions = meeting.actions.map { $0.label == action.label ? action : $0 }
        name = "Action \(action.label.text)"
      } else {
        guard !arguments.given(decision) else {
          throw Failure(
            .commandLine,
            "Only an action carries out a decision, and \(arguments[record]) is none.",
            wayOut: "Name an action, such as AC1.")
        }
        var found = try meeting.decision(named: arguments[record])
        try change(&found.outcomes)
        meeting.decisions = meeting.decisions.map { $0.label == found.label ? found : $0 }
        name = "Decision \(found.label.text)"
      }
    }
    console.done(
      arguments,
      "\(name) of meeting \(changed.number) now serves \(serves.isEmpty ? "nothing" : serves).")
    console.next(arguments, "copro report --gaps", "see what is still without a link")
  }
}
