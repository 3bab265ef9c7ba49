/// A place in the record where the way from the aim to the evidence, or back, breaks off.
public struct BrokenEnd: Equatable, Sendable {
  /// What is missing.
  public enum Kind: String, Sendable {
    case noAim = "no-aim"
    case noOutcome = "no-outcome"
    case outcomeWithoutObjective = "outcome-without-objective"
    case outcomeWithoutMeasure = "outcome-without-measure"
    case objectiveWithoutOutcome = "objective-without-outcome"
    case objectiveWithoutActivity = "objective-without-activity"
    case activityWithoutObjective = "activity-without-objective"
    case activityNotDone = "activity-not-done"
    case meetingWithoutRecord = "meeting-without-record"
    case decisionWithoutOutcome = "decision-without-outcome"
    case decisionWithoutResult = "decision-without-result"
    case actionWithoutPurpose = "action-without-purpose"
    case actionNotDone = "action-not-done"
    case measureWithoutResult = "measure-without-result"
    case roundOpen = "round-open"
    case evidenceWithoutOutcome = "evidence-without-outcome"
    case evidenceWithoutConsent = "evidence-without-consent"
    case evidenceToFollowUp = "evidence-to-follow-up"
    case feedbackNotAnswered = "feedback-not-answered"
    case feedbackNotTold = "feedback-not-told"
  }

  /// What is missing.
  public var kind: Kind
  /// The part of the record at which it breaks off.
  public var part: RecordPart?
  /// What was found, in a full sentence.
  public var sentence: String
  /// The command that closes it.
  public var remedy: String
  /// Whether it is only still to come: it has a day, and that day is not over.
  public var isToCome = false

  init(
    _ kind: Kind, at part: RecordPart? = nil, _ sentence: String, remedy: String,
    isToCome: Bool = false
  ) {
    self.kind = kind
    self.part = part
    self.sentence = sentence
    self.remedy = remedy
    self.isToCome = isToCome
  }
}
