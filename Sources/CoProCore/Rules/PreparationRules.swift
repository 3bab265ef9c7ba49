/// Rules about what has to be there around a project: who supports it, what is out of its hands, where
/// people can see it, and how it ends.
enum PreparationRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks-exec/head-and-portfolio-support", supporters),
    RuleCheck("west-glam/management-support", management),
    RuleCheck("west-glam/charter-first", charter),
    RuleCheck("west-glam/scope-reason-when-not-all", scope),
    RuleCheck("west-glam/challenge-deadlines", deadlines),
    RuleCheck("sefton/equality-impact-assessment", equality),
    RuleCheck("flic/opportunity-clear", gains),
    RuleCheck("west-berks/reflection-options", reflectionPlan),
    RuleCheck("sefton/accurate-record-and-online-space", recordPlace),
    RuleCheck("west-glam/budget-open-to-all", budgetShown),
    RuleCheck("sefton/celebrate", celebration),
  ]

  private static func supporters(_ facts: RuleFacts) -> RuleAnswer {
    let settings = facts.settings
    let wanted: [(String, String, Bool, Bool)] = [
      (
        "the head of service", "head-of-service", settings.headOfService == nil,
        settings.headOfServiceAgreed == nil
      ),
      (
        "the portfolio holder", "portfolio-holder", settings.portfolioHolder == nil,
        settings.portfolioHolderAgreed == nil
      ),
    ]
    let open = wanted.filter { $0.2 || $0.3 }
    guard let first = open.first else { return .kept }
    return .broken(
      "Nothing says that \(inARow(open.map(\.0))) support\(open.count == 1 ? "s" : "") the project, and since "
        + "when.",
      remedy: first.2 ? "copro set \(first.1) NAME" : "copro set \(first.1)-agreed DAY")
  }

  /// The rule about the head of service and the portfolio holder asks for the same and more: it speaks,
  /// unless it is set aside.
  private static func management(_ facts: RuleFacts) -> RuleAnswer {
    let settings = facts.settings
    guard facts.isSetAside("west-berks-exec/head-and-portfolio-support"),
      settings.headOfServiceAgreed == nil, settings.portfolioHolderAgreed == nil
    else { return .kept }
    return .broken(
      "Nothing says that management supports the project.",
      remedy: "copro set head-of-service-agreed DAY")
  }

  private static func charter(_ facts: RuleFacts) -> RuleAnswer {
    guard let signed = facts.settings.charterSigned else {
      return .broken(
        "Nothing says that the council signed up to a co-production charter.",
        remedy: "copro set charter-signed DAY")
    }
    guard let start = facts.settings.start, signed > start else { return .kept }
    return .broken(
      "The charter was signed on \(signed.words), after the project began.",
      remedy: facts.setAside)
  }

  private static func scope(_ facts: RuleFacts) -> RuleAnswer {
    let open = facts.plan.notCoProduced.filter { trimmed($0.because ?? "").isEmpty }
    guard let first = open.first else { return .kept }
    return .broken(
      "\(inARow(open.map(\.label.text))) \(open.count == 1 ? "is" : "are") not co-produced, and no reason is "
        + "given.", remedy: "copro plan scope remove \(first.label.text)")
  }

  private static func deadlines(_ facts: RuleFacts) -> RuleAnswer {
    let open = facts.plan.deadlines.filter { deadline in
      if deadline.canBeMet == true { return false }
      return deadline.challenged == nil || trimmed(deadline.result ?? "").isEmpty
    }
    guard let first = open.first else { return .kept }
    return .broken(
      "\(inARow(open.map(\.label.text))): it is not noted whether there is time enough, or what came of asking "
        + "for more.", remedy: "copro plan deadline edit \(first.label.text) --can-be-met")
  }

  private static func equality(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.settings.equalityAssessed != nil else {
      return .broken(
        "No equality impact assessment is noted. It helps to see whom to involve.",
        remedy: "copro set equality-assessed DAY")
    }
    let reached = facts.project.involvement.flatMap(\.reaches).map { $0.lowercased() }
    let open = facts.settings.equalityGroups.filter { !reached.contains($0.lowercased()) }
    guard !open.isEmpty else { return .kept }
    return .broken(
      "No way of taking part is noted that reaches \(inARow(open)).",
      remedy: "copro involvement add TEXT --reaches TEXT")
  }

  /// What people would do has a rule of its own.
  private static func gains(_ facts: RuleFacts) -> RuleAnswer {
    guard trimmed(facts.settings.gains ?? "").isEmpty else { return .kept }
    return .broken(
      "How to apply does not say what people gain from taking part.",
      remedy: facts.isAtEnd ? facts.setAside : "copro set gains TEXT")
  }

  private static func reflectionPlan(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isUnderWay else { return .kept }
    guard let plan = facts.settings.reflectionPlan else {
      return .broken(
        "It is not noted how often the group looks back: every meeting, monthly or at two or three points.",
        remedy: "copro set reflection-plan points")
    }
    let count = facts.settings.reflectionPoints.count
    guard plan == .points, !(2...3).contains(count) else { return .kept }
    return .broken(
      "The group looks back at chosen points, and \(counted(count, "point")) "
        + "\(count == 1 ? "is" : "are") noted. Two or three are usual.",
      remedy: "copro set reflection-points TEXT")
  }

  private static func recordPlace(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isUnderWay, trimmed(facts.settings.recordPlace ?? "").isEmpty else { return .kept }
    return .broken(
      "It is not noted where people can see the record of the project.",
      remedy: "copro set record-place TEXT")
  }

  private static func budgetShown(_ facts: RuleFacts) -> RuleAnswer {
    let sent = facts.past.filter { $0.papersSent != nil }
    guard !facts.plan.budget.isEmpty, sent.count > 1,
      !facts.meetings.contains(where: { $0.papers.contains { $0.mentions("budget", "money") } })
    else { return .kept }
    return .broken(
      "Nothing says that members were sent the budget.",
      remedy: facts.isAtEnd ? facts.setAside : "copro meeting papers next --paper \"The budget\"")
  }

  private static func celebration(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isAtEnd, facts.settings.celebrated == nil else { return .kept }
    return .broken(
      "Nothing says that the group celebrated what it did.", remedy: "copro set celebrated DAY")
  }
}
