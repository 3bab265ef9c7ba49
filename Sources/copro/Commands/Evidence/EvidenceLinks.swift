import Arguments
import CoProCore

/// Options that say which records a piece of evidence belongs to.
enum EvidenceLinks {
  static let outcomes = many("outcome", "OUTCOME", "The outcome it is for, such as O2.")
  static let measures = many("measure", "MEASURE", "A measure it belongs to, such as M3.")
  static let activities = many("activity", "ACTIVITY", "An activity it came from, such as A2.")
  static let decisions = many(
    "decision", "DECISION", "A decision it came from, such as 3.D1: decision D1 of meeting 3.")
  static let actions = many("action", "ACTION", "An action it came from, such as 3.AC2.")
  static let meetings = many("meeting", "MEETING", "A meeting it came from.")
  static let rounds = many("round", "ROUND", "A round of a questionnaire it came from.")
  static let feedback = many("feedback", "CODE", "Something people said that led to it: F2.")

  static var all: [any Parameter] {
    [outcomes, measures, activities, decisions, actions, meetings, rounds, feedback]
  }

  /// Puts the links that were given in the place of those of the same kind.
  static func apply(
    _ arguments: Arguments, to evidence: inout Evidence, in project: Project, _ today: Day
  ) throws {
    if arguments.given(outcomes) {
      evidence.outcomes = try arguments[outcomes].map { try project.plan.outcome(named: $0).label }
    }
    if arguments.given(measures) {
      evidence.measures = try arguments[measures].map { try project.plan.measure(named: $0).label }
    }
    if arguments.given(activities) {
      evidence.activities = try arguments[activities].map {
        try project.plan.activity(named: $0).label
      }
    }
    if arguments.given(decisions) {
      evidence.decisions = try arguments[decisions].map { text in
        try link(text, in: project, today, .decision) { $0.decisions.map(\.label) }
      }
    }
    if arguments.given(actions) {
      evidence.actions = try arguments[actions].map { text in
        try link(text, in: project, today, .action) { $0.actions.map(\.label) }
      }
    }
    if arguments.given(meetings) {
      evidence.meetings = try arguments[meetings].map {
        try project.meeting(named: $0, today: today).id
      }
    }
    if arguments.given(rounds) {
      evidence.rounds = try arguments[rounds].map { try project.round(named: $0).id }
    }
    if arguments.given(feedback) {
      evidence.feedback = try arguments[feedback].map {
        try project.coded(Feedback.self, named: $0).id
      }
    }
  }

  /// Reads `3.D1`: a meeting, a point and a label there.
  static func link<Of: Labelled>(
    _ text: String, in project: Project, _ today: Day, _ sought: LookupProblem.Sought,
    labels: (Meeting) -> [Label<Of>]
  ) throws -> MeetingLink<Of> {
    let parts = text.split { "./ ".contains($0) }.map(String.init)
    guard let last = parts.last, parts.count == 2, let label = Label<Of>(text: last) else {
      throw Failure(
        .commandLine, "“\(text)” does not say which \(sought.rawValue) of which meeting.",
        wayOut: "Write the meeting's number, a point and the label, such as 3.\(Of.labelPrefix)1.")
    }
    let meeting = try project.meeting(named: parts[0], today: today)
    let known = labels(meeting)
    guard known.contains(label) else {
      throw LookupProblem.notThere(sought, text, near: [], known: known.map(\.text))
    }
    return MeetingLink(label, of: meeting.id)
  }

  private static func many(_ name: String, _ value: String, _ help: String)
    -> RepeatingOption<String>
  {
    Option<String>(name, value: value, help: help, group: "What it belongs to").repeating
  }
}
