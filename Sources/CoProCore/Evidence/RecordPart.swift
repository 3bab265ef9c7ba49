/// One thing in a project's record that others point at, or that points at others.
public enum RecordPart: Hashable, Sendable {
  /// The aim of the project.
  case aim
  /// A change that is expected.
  case outcome(Label<Outcome>)
  /// Something to complete.
  case objective(Label<Objective>)
  /// Something that is done for an objective.
  case activity(Label<Activity>)
  /// How an outcome will be known, and what was found.
  case measure(Label<Measure>)
  /// A meeting.
  case meeting(Identifier<Meeting>)
  /// What was decided at a meeting.
  case decision(Label<Decision>, at: Identifier<Meeting>)
  /// What somebody does after a meeting.
  case action(Label<Action>, at: Identifier<Meeting>)
  /// A closed round that serves its outcomes as a whole.
  case round(Identifier<SurveyRound>)
  /// One statement of a closed round.
  case statement(String, of: Identifier<SurveyRound>)
  /// A piece of evidence.
  case evidence(Label<Evidence>)
  /// What people said, and what came of it.
  case feedback(Label<Feedback>)
  /// A way of taking part besides the meetings.
  case involvement(Label<Involvement>)

  /// Where on the way from the aim to the evidence and back it stands.
  public enum Stage: String, Sendable, CaseIterable {
    case aim
    case outcome
    case objective
    case activity
    case meeting
    case decision
    case action
    case involvement
    case feedback
    case evidence
  }

  /// Its place on the way.
  public var stage: Stage {
    switch self {
    case .aim: .aim
    case .outcome: .outcome
    case .objective: .objective
    case .activity: .activity
    case .meeting: .meeting
    case .decision: .decision
    case .action: .action
    case .involvement: .involvement
    case .feedback: .feedback
    case .measure, .round, .statement, .evidence: .evidence
    }
  }
}
