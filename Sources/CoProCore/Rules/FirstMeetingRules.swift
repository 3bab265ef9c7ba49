/// Rules about the first meeting: ground rules, getting to know each other, what co-production is.
enum FirstMeetingRules {
  static let all: [RuleCheck] = [
    RuleCheck("flic/group-contract", groundRulesAgreed),
    RuleCheck("west-berks/ground-rules-at-start-of-first-meeting", groundRulesFirst),
    RuleCheck("west-berks/facilitator-additions-covered", additions),
    RuleCheck("west-berks/first-meeting-programme-complete", programme),
    RuleCheck("west-glam/icebreaker-first-meeting", icebreaker),
    RuleCheck("flic/relationships-before-actions", peopleBeforeWork),
  ]

  private static func groundRulesAgreed(_ facts: RuleFacts) -> RuleAnswer {
    let rules = facts.terms.groundRules
    guard facts.isUnderWay, rules.agreedOn == nil, rules.agreedAt == nil else { return .kept }
    return .broken(
      "The group has met, but has not agreed its ground rules.",
      remedy: "copro tor rules agree --meeting 1")
  }

  private static func groundRulesFirst(_ facts: RuleFacts) -> RuleAnswer {
    guard let first = facts.first else { return .kept }
    let rules = facts.terms.groundRules
    if let agreed = rules.agreedOn, agreed > first.date {
      return .broken(
        "The ground rules were agreed on \(agreed.words), not at the first meeting.",
        remedy: facts.setAside)
    }
    let agenda = facts.agenda(of: first)
    let place = agenda.firstIndex { $0.kind == .groundRules }
    let later = agenda.firstIndex { $0.kind == .breakTime || $0.kind == .work } ?? agenda.count
    guard place.map({ $0 > later }) ?? true else { return .kept }
    return .broken(
      place == nil
        ? "The first agenda has no time for ground rules."
        : "The first agenda comes to the ground rules only after the break or the work.",
      remedy: place == nil
        ? "copro agenda item add \(facts.number(first)) \"Ground rules\" --kind ground-rules "
          + "--minutes 10 --at 3"
        : "copro agenda item move \(facts.number(first)) \"ground rules\" --to 3")
  }

  /// The guide's own rules cover all three; those of the group are looked through for some words.
  private static func additions(_ facts: RuleFacts) -> RuleAnswer {
    let rules = facts.terms.groundRules.rules.joined(separator: " ")
    guard !rules.isEmpty else { return .kept }
    var missing: [String] = []
    if !rules.mentions("time", "late", "on track") { missing.append("keeping to time") }
    if !rules.mentions("online", "phone", "mute", "camera", "screen", "technolog") {
      missing.append("technology")
    }
    if !rules.mentions("confidential", "private", "names") { missing.append("confidentiality") }
    guard !missing.isEmpty else { return .kept }
    return .broken(
      "The group's ground rules say nothing on \(inARow(missing)).",
      remedy: "copro tor rules add TEXT")
  }

  /// Ground rules, the break and the way to get to know each other have rules of their own.
  private static let parts: [(AgendaItem.Kind, String)] = [
    (.welcome, "a welcome"), (.introductions, "introductions"),
    (.learning, "what co-production is"), (.topic, "the topic"),
    (.definition, "definition and principles"),
  ]

  private static func programme(_ facts: RuleFacts) -> RuleAnswer {
    guard let first = facts.first else { return .kept }
    let kinds = Set(facts.agenda(of: first).map(\.kind))
    let missing = parts.filter { !kinds.contains($0.0) }
    guard let part = missing.first else { return .kept }
    return .broken(
      "The first agenda has no time for \(inARow(missing.map(\.1))).",
      remedy:
        "copro agenda item add \(facts.number(first)) TEXT --kind \(part.0.rawValue) --minutes 10",
      as: .may)
  }

  private static func icebreaker(_ facts: RuleFacts) -> RuleAnswer {
    guard let first = facts.first,
      !facts.agenda(of: first).contains(where: { $0.kind == .opener })
    else { return .kept }
    return .broken(
      "The first agenda has no activity to get to know each other.",
      remedy:
        "copro agenda item add \(facts.number(first)) Icebreaker --kind opener --minutes 15")
  }

  private static func peopleBeforeWork(_ facts: RuleFacts) -> RuleAnswer {
    guard let first = facts.first else { return .kept }
    let agenda = facts.agenda(of: first)
    guard let work = agenda.firstIndex(where: { $0.kind == .work }),
      !agenda[..<work].contains(where: { $0.kind == .introductions || $0.kind == .opener })
    else { return .kept }
    return .broken(
      "The first meeting starts work before people have got to know each other.",
      remedy: "copro agenda item move \(facts.number(first)) introductions --to 1")
  }
}
