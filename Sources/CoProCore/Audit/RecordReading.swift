/// Reads what the records show on the point of a rule.
struct RecordReading {
  let project: Project
  let today: Day
  let guide: RuleGuide
  /// The rules in the language of the document.
  let rules: RuleTable
  let language: LanguagePack

  /// An audit is not compared with itself.
  private static let readFromAudits = Set((AuditRules.all + CoProductionRules.all).map(\.id))

  /// - Returns: nothing where the rule is read from audits itself, or is not checked.
  func record(_ id: String) -> AuditComparison.Record? {
    guard let rule = guide.table.rules.first(where: { $0.id == id }), rule.how == .computed,
      !Self.readFromAudits.contains(id)
    else { return nil }
    if let aside = project.rulesSetAside[id] {
      let words = language.say("audit/set-aside", ["reason": .text(aside.because)])
      return .init(rule: id, sentence: words, holds: nil)
    }
    if AlwaysKept.reasons[id] != nil {
      return .init(rule: id, sentence: language.say("audit/sees-to-it"), holds: true)
    }
    guard let check = RuleCheck.byName[id] else { return nil }
    let facts = RuleFacts(project: project, today: today, guide: guide, rule: rule)
    switch check.answer(facts) {
    case .broken(let message, _, _):
      return .init(rule: id, sentence: found(message, "audit/not-kept", rule), holds: false)
    case .cannotBeShown(let message):
      return .init(rule: id, sentence: found(message, "audit/not-shown", rule), holds: nil)
    case .notAsked: return nil
    case .kept:
      guard rule.phase <= project.phase(on: today) else { return nil }
      return .init(rule: id, sentence: say("audit/kept", rule), holds: true)
    }
  }

  /// What a check found.
  ///
  /// Checks speak English, to the officer at the terminal; a document in another
  /// language says in place of it which rule it is about.
  private func found(_ message: String, _ phrase: String, _ rule: Rule) -> String {
    language.language == .english ? message : say(phrase, rule)
  }

  private func say(_ phrase: String, _ rule: Rule) -> String {
    let statement = rules.rules.first { $0.id == rule.id }?.statement
    return language.say(phrase, ["rule": .text(statement ?? rule.statement)])
  }
}
