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
  static let agreement = Option<Agreement>(
    "agreement", value: "AGREE-LIVE-NOT",
    help: "How many agreed, could live with it and did not agree: 9-3-1."
  ) { try AgreementReader.read($0) }
  static let dissent = Option<String>(
    "dissent", value: "TEXT",
    help: "What somebody who did not agree said, in their own words and without a name."
  ).repeating
  static let supersedes = Option<String>(
    "supersedes", value: "MEETING/DECISION",
    help: "The earlier decision whose place it takes, such as 2/D1.")
  static let outcomes = Option<String>(
    "outcome", value: "OUTCOME",
    help: "An outcome it serves, such as O2."
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
      Example(
        "copro meeting decide 3 \"Start at 6pm\" --agreement 9-3-1 "
          + "--dissent \"I cannot get a bus home then.\" --supersedes 1/D2",
        "how far people agree, and what it takes the place of"),
    ],
    parameters: [MeetingCommand.meeting, text] + how
  ) { arguments, console in
    try note(at: arguments[MeetingCommand.meeting], arguments, &console)
  }

  /// What can be said of a decision besides its text.
  static var how: [any Parameter] {
    [
      method, votes, agreement, reason, dissent, supersedes, MeetingNoteCommand.about, outcomes,
      MeetingNoteCommand.confidential,
    ]
  }

  /// Writes down the decision of a command line at a meeting that somebody named.
  static func note(
    at meeting: String, _ arguments: Arguments, _ console: inout Console
  ) throws {
    let library = try console.library(arguments)
    let how = arguments[method] ?? (arguments.given(votes) ? .vote : .consensus)
    if arguments.given(votes), how != .vote {
      throw arguments.refused(votes, ValueProblem("Votes go with --method vote."))
    }
    let changed = try console.changeMeeting(
      arguments, meeting
    ) { meeting, project in
      if let refusal = Failure.agreed(meeting, in: project) { throw refusal }
      var decision = Decision(
        label: meeting.decisions.nextLabel(\.label), text: arguments[text], method: how)
      decision.votes = arguments[votes]
      decision.agreement = arguments[agreement]
      decision.reason = arguments[reason]
      decision.dissent = arguments[dissent]
      decision.confidential = arguments[MeetingNoteCommand.confidential]
      decision.supersedes = try arguments[supersedes].map {
        try place($0, before: meeting, project)
      }
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
    if let old = decision.supersedes.flatMap({ changed.project.decision(at: $0) }) {
      console.message("It takes the place of: \(old.decision.text)")
    }
    if let agreement = decision.agreement, agreement.disagree > 0, decision.dissent.isEmpty {
      console.warn("Write down what they said, in their own words, with --dissent.")
    }
    if how == .consensus, (decision.agreement?.disagree ?? 0) > 0 || !decision.dissent.isEmpty {
      console.warn(
        "Not everyone agreed. If they cannot live with it, say how it was settled, with --method.")
    }
    if how != .consensus, decision.reason == nil {
      console.warn("Not everyone agreed, so say why it was settled this way, with --reason.")
    }
    try console.warnIfToCome(changed, arguments)
    console.next(
      arguments, "copro meeting action \(changed.number) TEXT --owner NAME --due DAY",
      "note who will do what")
  }

  /// The decision that is named as `2/D1`, of this meeting or an earlier one.
  private static func place(_ name: String, before meeting: Meeting, _ project: Project) throws
    -> DecisionPlace
  {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw arguments(refusing: name)
    }
    let earlier = try project.meeting(named: parts[0], today: meeting.date)
    let decision = try earlier.decision(named: parts[1])
    guard (earlier.date, earlier.start) <= (meeting.date, meeting.start) else {
      throw Failure(
        .refused, "Meeting \(project.numbers[earlier.id]) is after this one.",
        wayOut: "Name a decision of an earlier meeting.")
    }
    let place = DecisionPlace(meeting: earlier.id, decision: decision.label)
    if let later = project.decision(superseding: place) {
      let number = project.numbers[later.meeting.id]
      throw Failure(
        .refused,
        "Decision \(later.decision.label.text) of meeting \(number) took the place of that one already.",
        wayOut: "Name that one: --supersedes \(number)/\(later.decision.label.text)")
    }
    return place
  }

  private static func arguments(refusing name: String) -> Failure {
    Failure(
      .commandLine, "“\(name)” does not name a decision.",
      wayOut: "Write its meeting, a slash and its label: --supersedes 2/D1")
  }
}
