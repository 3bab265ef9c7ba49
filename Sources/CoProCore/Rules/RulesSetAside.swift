/// The rules that a project does not follow, and why; reports print them.
public struct RulesSetAside: StoredRecord {
  /// The rules, in the order in which they were set aside.
  public var rules: [RuleSetAside] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// No rule set aside.
  public init() {}

  /// Where they are kept.
  public static var shelf: Shelf { .file("rules.json") }
  /// One file, so no identifier.
  public var fileIdentifier: String? { nil }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) { fields.list("set-aside", &rules) }

  /// Why a rule was set aside, if it was.
  public subscript(_ rule: String) -> RuleSetAside? { rules.first { $0.rule == rule } }

  /// Sets a rule aside, or changes the reason.
  public mutating func setAside(_ rule: String, because reason: String, on day: Day) {
    takeBack(rule)
    rules.append(RuleSetAside(rule: rule, because: reason, on: day))
  }

  /// Follows a rule again.
  public mutating func takeBack(_ rule: String) { rules.removeAll { $0.rule == rule } }
}

/// One rule that a project does not follow.
public struct RuleSetAside: Record {
  /// The name of the rule.
  public var rule = ""
  /// Why.
  public var because = ""
  /// The day it was set aside.
  public var on = Day.epoch
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank one, to be filled by reading.
  public init() {}

  /// A rule set aside for a reason.
  public init(rule: String, because: String, on day: Day) {
    self.rule = rule
    self.because = because
    on = day
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("rule", &rule)
    fields.required("because", &because)
    fields.required("on", &on)
  }
}
