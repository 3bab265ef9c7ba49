import Testing

@testable import CoProCore

/// One thing that is wrong in a project that is good otherwise, and the rules that say so.
struct BrokenRule: Sendable, CustomTestStringConvertible {
  let rule: String
  /// Rules that the same thing breaks as well, because it cannot be otherwise.
  let also: [String]
  let today: Day
  let breaking: @Sendable (inout Project) -> Void

  init(
    _ rule: String, also: [String] = [], on today: Day = GoodProject.today,
    _ breaking: @escaping @Sendable (inout Project) -> Void
  ) {
    self.rule = rule
    self.also = also
    self.today = today
    self.breaking = breaking
  }

  var testDescription: String { rule }

  /// Every one of them, a rule or more for each check.
  static let all: [BrokenRule] =
    ofPlan + ofPeople + ofTerms + ofMeetings + ofEnd + ofRecords
    + ofAudits + ofSupport + ofPreparation + ofCommittee
    + ofCoProduction
}
