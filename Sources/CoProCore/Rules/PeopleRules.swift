/// Rules about every single member: called, asked what they need, trained, with a job title.
enum PeopleRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks/pre-meeting-call-each-member", calls),
    RuleCheck("west-berks/support-needs-asked", residentsAsked),
    RuleCheck("west-berks/access-needs-met-before-meeting", accessMet),
    RuleCheck("west-berks/council-members-job-titles", jobTitles),
    RuleCheck("west-berks/track-participation", participation),
    RuleCheck("west-berks/track-training", training),
    RuleCheck("west-berks/tor-refresh-a-third", refreshed),
    RuleCheck("sefton/formats-for-everyone", formats),
    RuleCheck("sefton/ask-preference", preferences),
    RuleCheck("west-berks/co-chairs", coChairs),
  ]

  private static func calls(_ facts: RuleFacts) -> RuleAnswer {
    guard let first = facts.first else { return .kept }
    // Who joined later could not be called before the first meeting.
    let members = facts.group.filter { $0.isActive(on: first.date) }
    let without = members.filter { $0.call.map { $0.on >= first.date } ?? true }
    guard !without.isEmpty else { return .kept }
    return .broken(
      "\(without.count) of \(members.count) members had no call before the first meeting.",
      remedy: facts.today < first.date ? "copro member call NAME" : facts.setAside)
  }

  private static func residentsAsked(_ facts: RuleFacts) -> RuleAnswer {
    let without = facts.residents.filter { $0.needsAsked == nil && $0.supportNeeds.isEmpty }
    guard !without.isEmpty else { return .kept }
    return .broken(
      "\(without.count) of \(facts.residents.count) residents have not been asked what support "
        + "they need.", remedy: "copro member call NAME --needs")
  }

  /// Residents who were not asked have a rule of their own.
  private static func accessMet(_ facts: RuleFacts) -> RuleAnswer {
    let others = facts.group.filter { $0.side != .resident }
    let unasked = others.filter { $0.needsAsked == nil && $0.accessNeeds.isEmpty }
    if !unasked.isEmpty {
      return .broken(
        "\(unasked.count) of \(others.count) council people and others have not been asked what "
          + "they need to take part.", remedy: "copro member call NAME --needs")
    }
    let unmet = facts.meetings.filter { meeting in
      guard meeting.access.isEmpty, meeting.date >= facts.today || !meeting.present.isEmpty else {
        return false
      }
      return facts.project.expected(at: meeting).contains { !$0.accessNeeds.isEmpty }
    }
    guard let first = unmet.first else { return .kept }
    return .broken(
      "Members have access needs, but nothing is noted as arranged for "
        + "\(facts.names(of: unmet)).",
      remedy: "copro meeting edit \(facts.number(first)) --access TEXT")
  }

  private static func jobTitles(_ facts: RuleFacts) -> RuleAnswer {
    let without = facts.council.filter { trimmed($0.jobTitle ?? "").isEmpty }
    guard !without.isEmpty else { return .kept }
    return .broken(
      "\(without.count) of \(facts.council.count) council members have no job title.",
      remedy: "copro member edit NAME --job-title TEXT")
  }

  private static func participation(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.project.hasPrivateRecords else { return .kept }
    let unseen = facts.past.filter(\.present.isEmpty)
    if let first = unseen.first {
      return .broken(
        "Who came to \(facts.names(of: unseen)) is not written down.",
        remedy: "copro meeting attend \(facts.number(first)) NAME…")
    }
    let undated = facts.group.filter { $0.joined == nil }
    guard !undated.isEmpty else { return .kept }
    return .broken(
      "\(undated.count) of \(facts.group.count) members have no day on which they joined.",
      remedy: "copro member edit NAME --joined DAY")
  }

  private static func training(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isUnderWay else { return .kept }
    let without = facts.group.filter(\.training.isEmpty)
    guard !without.isEmpty else { return .kept }
    return .broken(
      "No training in co-production is noted for \(without.count) of \(facts.group.count) members. "
        + "A talk at a meeting counts.",
      remedy: "copro member train NAME --what TEXT")
  }

  private static func refreshed(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.settings.isLongTerm else { return .kept }
    let years = facts.figure("years", usually: 2)
    let long = facts.group.filter { member in
      member.joined.map { $0.adding(months: 12 * years) <= facts.today } ?? false
    }
    guard !long.isEmpty else { return .kept }
    return .broken(
      "\(long.count) of \(facts.group.count) members joined \(years) years ago or more. The guide "
        + "suggests that a third of the group changes every two years.",
      remedy: "copro member list")
  }

  private static func formats(_ facts: RuleFacts) -> RuleAnswer {
    let without = facts.residents.filter { $0.format == nil }
    guard !without.isEmpty else { return .kept }
    return .broken(
      "It is not known how \(without.count) of \(facts.residents.count) residents want their "
        + "papers: by e-mail, in large print, in easy read.",
      remedy: "copro member edit NAME --format FORMAT")
  }

  private static func preferences(_ facts: RuleFacts) -> RuleAnswer {
    let without = facts.residents.filter { trimmed($0.wayOfTakingPart ?? "").isEmpty }
    guard !without.isEmpty else { return .kept }
    return .broken(
      "It is not noted how \(without.count) of \(facts.residents.count) residents want to take part: "
        + "at meetings, by telephone, in writing.", remedy: "copro member edit NAME --from FILE")
  }

  private static func coChairs(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.project.hasPrivateRecords, facts.past.count >= 2 else { return .kept }
    let chairs = facts.group.filter { $0.role == .chair }
    let hasResident = chairs.contains { $0.side == .resident }
    let hasCouncil = chairs.contains { $0.side.isCouncil }
    guard !hasResident || !hasCouncil else { return .kept }
    let missing =
      chairs.isEmpty
      ? "The group has no chair."
      : "No \(hasResident ? "council person" : "resident") chairs the group."
    return .broken(
      "\(missing) A resident and a council person can chair together.",
      remedy: "copro member edit NAME --role chair")
  }
}
