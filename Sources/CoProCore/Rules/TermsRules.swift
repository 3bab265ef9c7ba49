/// Rules about the terms of reference: when they come to the group, and what they hold.
enum TermsRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks/tor-exists", exist),
    RuleCheck("west-berks/tor-meeting-1-2-3", steps),
    RuleCheck("west-berks/tor-co-produced", coProduced),
    RuleCheck("west-berks/tor-on-agendas-1-2-3", onAgendas),
    RuleCheck("west-berks/timescale-stated", timescale),
    RuleCheck("west-berks/ground-rules-removal-clause", removalClause),
    RuleCheck("west-berks/tor-confidentiality-clause", confidentiality),
    RuleCheck("west-glam/tor-mentions-co-production", mentionsCoProduction),
  ]

  private static func exist(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.project.hasPrivateRecords, facts.group.isEmpty else { return .kept }
    return .broken(
      "The terms of reference have no members to list.",
      remedy: "copro member add --name NAME --side resident")
  }

  /// How many meetings there may be before a step: fewer in a group that meets only twice.
  private static func latest(_ facts: RuleFacts) -> [(TermsStep.Stage, Int)] {
    switch facts.meetings.count {
    case 0, 1: []
    case 2: [(.discussed, 1), (.agreed, 2)]
    default:
      [
        (.discussed, facts.figure("discussed", usually: 1)),
        (.draft, facts.figure("draft", usually: 2)), (.agreed, facts.figure("final", usually: 3)),
      ]
    }
  }

  private static func steps(_ facts: RuleFacts) -> RuleAnswer {
    let agreed = facts.terms.agreed
    if let agreed, facts.meetings.count > 2,
      !facts.terms.steps.contains(where: { $0.stage == .draft && $0.on <= agreed.on })
    {
      return .broken(
        "The terms of reference were agreed on \(agreed.on.words) without a draft before.",
        remedy: "copro tor draft --date DAY")
    }
    for (stage, place) in latest(facts) {
      guard facts.meetings.count >= place,
        let step = facts.terms.steps.first(where: { $0.stage == stage })
      else {
        guard facts.past.count >= place, agreed == nil else { continue }
        return .broken(
          "The terms of reference are not \(stage.words) yet, and \(facts.past.count) meetings are "
            + "over. The guide has that at meeting \(place).",
          remedy: "copro tor \(stage.command) --meeting next")
      }
      let meeting = facts.meetings[place - 1]
      guard step.on > meeting.date else { continue }
      return .broken(
        "The terms of reference were \(stage.words) on \(step.on.words), after meeting \(place), "
          + "where the guide has it.", remedy: facts.setAside)
    }
    return .kept
  }

  private static func coProduced(_ facts: RuleFacts) -> RuleAnswer {
    guard let agreed = facts.terms.steps.first(where: { $0.stage == .agreed }),
      let first = facts.first, facts.meetings.count > 1, agreed.on <= first.date
    else { return .kept }
    return .broken(
      "The terms of reference were agreed on \(agreed.on.words), before the group could change "
        + "them.", remedy: "copro tor discuss --meeting next")
  }

  /// The guide's own programme for the first meeting has no such part, so the next two are looked at.
  private static func onAgendas(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.meetings.count > 2 else { return .kept }
    let without = facts.meetings.prefix(3).dropFirst().filter { meeting in
      !facts.agenda(of: meeting).contains { $0.kind == .termsOfReference }
    }
    guard let first = without.first else { return .kept }
    return .broken(
      "The agenda of \(facts.names(of: Array(without))) has no time for the terms of reference.",
      remedy:
        "copro agenda item add \(facts.number(first)) \"Terms of reference\" --kind "
        + "terms-of-reference --minutes 20")
  }

  private static func timescale(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.settings.kind == .temporary, facts.settings.end == nil else { return .kept }
    return .broken(
      "The terms of reference do not say how long the group lasts.",
      remedy: "copro set end DAY  or: copro set kind permanent")
  }

  private static func removalClause(_ facts: RuleFacts) -> RuleAnswer {
    guard let clause = facts.terms.clause("ground-rules-removal"), trimmed(clause.text).count < 20
    else { return .kept }
    return .broken(
      "The group took out what happens when somebody keeps breaking the ground rules.",
      remedy: "copro tor clause reset ground-rules-removal")
  }

  private static func confidentiality(_ facts: RuleFacts) -> RuleAnswer {
    guard let clause = facts.terms.clause("confidentiality"),
      !clause.text.mentions("confidential", "private", "secret")
    else { return .kept }
    return .broken(
      "The group's own clause on confidentiality does not say what stays confidential.",
      remedy: "copro tor clause set confidentiality --from FILE")
  }

  /// The template's clauses speak of it; those that the group wrote anew are looked through.
  private static func mentionsCoProduction(_ facts: RuleFacts) -> RuleAnswer {
    let clauses = ["aims-and-objectives", "membership-and-chairing", "decision-making"]
      .compactMap(facts.terms.clause)
    let without = clauses.filter { !$0.text.mentions("co-produc", "coproduc") }
    guard let first = without.first else { return .kept }
    return .broken(
      "The group's own words for \(inARow(without.map(\.id))) do not mention co-production.",
      remedy: "copro tor clause set \(first.id) --from FILE")
  }
}

extension TermsStep.Stage {
  /// In words that follow “were”.
  fileprivate var words: String {
    switch self {
    case .discussed: "discussed"
    case .draft: "shown as a draft"
    case .agreed: "agreed"
    }
  }

  /// The command that notes the step.
  fileprivate var command: String {
    switch self {
    case .discussed: "discuss"
    case .draft: "draft"
    case .agreed: "agree"
    }
  }
}
