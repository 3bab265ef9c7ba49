/// Rules about the invitation and about whom the group is made of.
enum RecruitmentRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks/invite-no-placeholder-left", invitationGaps),
    RuleCheck("west-berks/invite-deadline-before-first-meeting", deadline),
    RuleCheck("west-berks/invite-states-expenses", expensesInBudget),
    RuleCheck("west-berks/apply-uses-own-definition", definition),
    RuleCheck("west-berks/count-interest-not-placed", interested),
    RuleCheck("west-berks/tor-selection-panel", selectionPanel),
    RuleCheck("west-berks/equal-numbers", equalNumbers),
    RuleCheck("west-glam/equal-or-slightly-more-citizens", residentsLead),
    RuleCheck("west-glam/representation-is-not-co-production", representation),
    RuleCheck("flic/benefits-checked-before-payment", benefits),
  ]

  /// The deadline, the expenses and the definition have rules of their own.
  private static func invitationGaps(_ facts: RuleFacts) -> RuleAnswer {
    let settings = facts.settings
    let texts: [(String, String?)] = [
      ("topic", settings.topic), ("council", settings.council), ("area", settings.area),
      ("topic-detail", settings.topicDetail), ("group-role", settings.groupRole),
      ("apply-contact", settings.applyContact), ("questions-contact", settings.questionsContact),
    ]
    let empty = texts.filter { trimmed($0.1 ?? "").isEmpty }.map(\.0)
    guard let first = empty.first, let setting = Setting.named(first) else { return .kept }
    return .broken(
      "The invitation still has \(counted(empty.count, "gap")) to fill in: \(inARow(empty)).",
      remedy: Remedy.command(for: setting))
  }

  private static func deadline(_ facts: RuleFacts) -> RuleAnswer {
    guard let deadline = facts.settings.applicationDeadline else {
      return .broken(
        "The invitation has no day and time by which to apply.",
        remedy: "copro set application-deadline \"5pm 18 March 2027\"")
    }
    guard let first = facts.first else { return .kept }
    let days = deadline.day.days(until: first.date)
    if days <= 0 {
      return .broken(
        "Applications close on \(deadline.day.words), which is not before the first meeting "
          + "(\(first.date.words)).", remedy: "copro set application-deadline DAY")
    }
    guard days < facts.figure("days-between", usually: 14) else { return .kept }
    return .broken(
      "Only \(counted(days, "day")) lie between the deadline and the first meeting. People must be "
        + "chosen and called, and papers go out a week ahead.",
      remedy: facts.isUnderWay ? facts.setAside : "copro set application-deadline DAY", as: .should)
  }

  /// Money that is promised must be there; a text that is wanting has a rule of its own.
  private static func expensesInBudget(_ facts: RuleFacts) -> RuleAnswer {
    let kinds: [BudgetLine.Kind] = [.travel, .support, .payment]
    let lines = facts.plan.budget.filter { kinds.contains($0.kind) }
    guard !trimmed(facts.settings.expenses ?? "").isEmpty,
      lines.allSatisfy({ $0.amount.pence == 0 })
    else { return .kept }
    let change = lines.first.map { "edit \($0.label.text) --amount AMOUNT" }
    return .broken(
      "The invitation promises expenses, but the budget has no money for travel, support or "
        + "payment.",
      remedy: "copro plan budget \(change ?? "add TEXT --kind travel --amount AMOUNT")")
  }

  private static func definition(_ facts: RuleFacts) -> RuleAnswer {
    guard trimmed(facts.settings.definition ?? "").isEmpty else { return .kept }
    return .broken(
      "The council's own definition of co-production is not written down. How to apply needs it.",
      remedy: "copro set definition --from FILE")
  }

  private static func interested(_ facts: RuleFacts) -> RuleAnswer {
    let settings = facts.settings
    guard let deadline = settings.applicationDeadline, deadline.day < facts.today else {
      return .kept
    }
    let missing = [
      settings.interestedOwnReasons == nil ? "interested-own-reasons" : nil,
      settings.interestedNoRoom == nil ? "interested-no-room" : nil,
    ].compactMap(\.self)
    guard let first = missing.first else { return .kept }
    return .broken(
      "How many people were interested but did not join is not counted: \(inARow(missing)).",
      remedy: "copro set \(first) NUMBER")
  }

  private static func selectionPanel(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.settings.isLongTerm, let clause = facts.terms.clause("selection-process"),
      !clause.text.mentions("panel") || !clause.text.mentions("form")
    else { return .kept }
    return .broken(
      "The group's own clause on choosing members does not name a panel and a simple form.",
      remedy: "copro tor clause set selection-process --from FILE")
  }

  private static func equalNumbers(_ facts: RuleFacts) -> RuleAnswer {
    let residents = facts.residents.count
    let council = facts.council.count
    guard facts.project.hasPrivateRecords,
      council - residents > facts.figure("tolerance-council-over", usually: 0)
    else { return .kept }
    return .broken(
      "Council people outnumber residents: \(council) to \(residents).",
      remedy: "copro member add --name NAME --side resident")
  }

  /// Residents who are fewer have a rule of their own.
  private static func residentsLead(_ facts: RuleFacts) -> RuleAnswer {
    let residents = facts.residents.count
    let council = facts.council.count
    // While people are still being chosen, one side may be added first.
    guard council > 0, facts.isUnderWay else { return .kept }
    let share = facts.figure("percent-over", usually: 20)
    let lead = residents - council
    guard lead > 1, lead * 100 > share * (residents + council) else { return .kept }
    return .broken(
      "Residents outnumber council people by more than a little: \(residents) to \(council).",
      remedy: "copro member add --name NAME --side council-staff")
  }

  private static func representation(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isUnderWay, facts.project.hasPrivateRecords, !facts.group.isEmpty else {
      return .kept
    }
    let residents = Set(facts.residents.map(\.id))
    var signs: [String] = []
    if facts.residents.count < facts.council.count { signs.append("residents are outnumbered") }
    let leading = facts.past.flatMap { $0.chairs + [$0.noteTaker].compactMap(\.self) }
    let holdsRole = facts.residents.contains { $0.role == .chair }
    if !holdsRole, !leading.contains(where: residents.contains), !leading.isEmpty {
      signs.append("no resident chairs or takes notes")
    }
    guard !signs.isEmpty else { return .kept }
    return .broken(
      "\(inARow(signs).startingSentence). The guide calls that representation, not co-production.",
      remedy: "copro member edit NAME --role chair")
  }

  /// Nobody is named: what somebody is paid is their own affair.
  private static func benefits(_ facts: RuleFacts) -> RuleAnswer {
    let unchecked = facts.project.members.filter { member in
      member.payment.map { $0.benefitsChecked == nil } ?? false
    }
    guard !unchecked.isEmpty else { return .kept }
    return .broken(
      "\(counted(unchecked.count, "member is", "members are")) to be paid, but nobody has noted "
        + "what that does to their benefits.", remedy: "copro member show NAME")
  }
}
