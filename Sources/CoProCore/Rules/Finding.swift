/// A rule that a project does not keep: what was found, and the command that puts it right.
public struct Finding: Equatable, Sendable {
  /// The rule.
  public var rule: Rule
  /// The guide and its publisher.
  public var source: String
  /// How strongly it is put: that of the rule, or milder.
  public var severity: Rule.Severity
  /// What was found, with the figures, in full sentences.
  public var message: String
  /// The command that puts it right.
  public var remedy: String

  /// Whether it says that a checklist or worksheet waits for answers; of those there are many, and what
  /// the records themselves lack comes first.
  public var isAboutChecklist: Bool { remedy.hasPrefix("copro audit answer") }
}

/// What a rule says of a project.
enum RuleAnswer: Equatable {
  /// It is kept, or there is nothing yet to keep it with.
  case kept
  /// It is not kept: what was found, and the command that puts it right; milder than the rule where the
  /// figure is ours.
  case broken(String, remedy: String, as: Rule.Severity? = nil)
  /// Nobody has answered the checklist or audit of this name, from which it is read.
  case notAsked(String)
  /// It turns on a figure that the published table hides; the sentence that stands there instead.
  case cannotBeShown(String)
}

/// A rule's function: from the facts of a project to an answer.
struct RuleCheck: Sendable {
  let id: String
  let answer: @Sendable (RuleFacts) -> RuleAnswer

  init(_ id: String, _ answer: @escaping @Sendable (RuleFacts) -> RuleAnswer) {
    self.id = id
    self.answer = answer
  }

  /// The check of every rule that is computed, a phase at a time.
  static let all: [RuleCheck] =
    PlanRules.all + PlanningRules.all + RecruitmentRules.all + PeopleRules.all
    + TermsRules.all + FirstMeetingRules.all + AgendaRules.all + MeetingRules.all
    + ReflectionRules.all + EndRules.all + AnyTimeRules.all + RecordRules.all + AuditRules.all
    + SupportRules.all + PreparationRules.all + CommitteeRules.all
    + CoProductionRules.all

  static let byName: [String: RuleCheck] =
    Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
