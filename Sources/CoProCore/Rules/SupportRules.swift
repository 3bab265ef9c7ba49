/// Rules about what each member was asked, offered and agreed: time to read, reminders, support, skills,
/// the power to decide, wellbeing plans, talks and thanks.
///
/// They say how many members, never who.
enum SupportRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks/dietary-requirements-covered", food),
    RuleCheck("west-berks/annual-review-each-member", yearlyTalks),
    RuleCheck("west-berks/annual-review-confidential-themes", themes),
    RuleCheck("west-berks/review-changes-agreed-by-group", changes),
    RuleCheck("sefton/information-in-time", timeToRead),
    RuleCheck("sefton/code-of-conduct-agreed-by-all", code),
    RuleCheck("flic/wellbeing-plan-offered-to-everyone", offered),
    RuleCheck("flic/wellbeing-plan-monthly-catch-ups", catchUps),
    RuleCheck("flic/wellbeing-plan-reviewed", reviewed),
    RuleCheck("flic/reminders-before-sessions", reminders),
    RuleCheck("flic/support-before-during-after", support),
    RuleCheck("flic/new-voices", newVoices),
    RuleCheck("west-glam/staff-can-decide", power),
    RuleCheck("west-glam/asset-map", skills),
    RuleCheck("west-glam/recognise-volunteers", thanks),
  ]

  /// The rule about needs in general asks for the same and more: it speaks, unless it is set aside.
  private static func food(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isSetAside("west-berks/support-needs-asked") else { return .kept }
    let hasFood = facts.meetings.contains { meeting in
      meeting.food != nil || facts.agenda(of: meeting).contains { $0.kind == .arrival }
    }
    let open = facts.group.filter { $0.needsAsked == nil }
    guard hasFood, !open.isEmpty else { return .kept }
    return .broken(
      "There is food, and nobody asked \(open.count) of \(facts.group.count) members what they can eat.",
      remedy: "copro member edit NAME --from FILE")
  }

  private static func yearlyTalks(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.settings.isLongTerm else { return .kept }
    let due = facts.group.filter { member in
      member.joined.map { $0.days(until: facts.today) > 365 } ?? false
    }
    let open = due.filter { member in
      !member.talks.contains { $0.about == .yearly && $0.on.days(until: facts.today) <= 365 }
    }
    guard !open.isEmpty else { return .kept }
    return .broken(
      "\(open.count) of \(due.count) members have had no talk of their own for a year.",
      remedy: "copro member talk NAME --about yearly")
  }

  private static func themes(_ facts: RuleFacts) -> RuleAnswer {
    let talks = facts.project.members.flatMap(\.talks).filter { $0.about == .yearly }.map(\.on)
    guard let last = talks.max(), facts.past.contains(where: { $0.date > last }) else {
      return .kept
    }
    let told = facts.terms.reviews.contains { $0.meeting != nil && $0.on >= last }
    guard !told else { return .kept }
    return .broken(
      "The group has met since the yearly talks and was not told which themes came up.",
      remedy: "copro tor review --theme TEXT --meeting MEETING")
  }

  private static func changes(_ facts: RuleFacts) -> RuleAnswer {
    let links = facts.terms.reviews.flatMap(\.changes)
    let open = links.filter { link in
      guard let meeting = facts.project.meeting(link.meeting) else { return true }
      return meeting.minutes.circulated == nil && meeting.date.days(until: facts.today) > 14
    }
    guard let first = open.first, let meeting = facts.project.meeting(first.meeting) else {
      return .kept
    }
    return .broken(
      "A change that came from the yearly talks was decided at \(facts.names(of: [meeting])), and the notes "
        + "never went to everyone.", remedy: "copro meeting circulate \(facts.number(meeting))")
  }

  /// Where the usual days are not kept either, another guide's rule speaks.
  private static func timeToRead(_ facts: RuleFacts) -> RuleAnswer {
    let usual = max(facts.settings.papersDays, 7)
    let longest = facts.group.compactMap(\.readingDays).max() ?? 0
    guard longest > usual else { return .kept }
    let short = facts.meetings.filter { meeting in
      guard let ahead = meeting.papersSent?.days(until: meeting.date) else { return false }
      return ahead >= usual && ahead < longest
    }
    guard !short.isEmpty else { return .kept }
    return .broken(
      "Somebody needs \(longest) days to read. The papers of \(facts.names(of: short)) went out later than "
        + "that.", remedy: facts.isAtEnd ? facts.setAside : "copro set papers-days \(longest)")
  }

  private static func code(_ facts: RuleFacts) -> RuleAnswer {
    facts.open(facts.group.filter { $0.codeAgreed == nil }, of: facts.group) { count, all in
      .broken(
        "Nothing says that \(count) of \(all) members agreed to the code of conduct.",
        remedy: "copro member edit NAME --code-agreed DAY")
    }
  }

  private static func offered(_ facts: RuleFacts) -> RuleAnswer {
    facts.open(facts.group.filter { $0.wellbeing?.offered == nil }, of: facts.group) { count, all in
      .broken(
        "A wellbeing plan was not offered to \(count) of \(all) members.",
        remedy: "copro member wellbeing --all --offered")
    }
  }

  private static func catchUps(_ facts: RuleFacts) -> RuleAnswer {
    let most = facts.figure("max-days", usually: 31)
    guard !facts.isAtEnd else { return .kept }
    let late = facts.group.filter { member in
      guard let made = member.wellbeing?.made else { return false }
      let talks = member.talks.filter { $0.about == .wellbeing }.map(\.on)
      return (talks.max() ?? made).days(until: facts.today) > most
    }
    guard !late.isEmpty else { return .kept }
    return .broken(
      "\(counted(late.count, "member")) with a wellbeing plan had no talk about it for over \(most) days.",
      remedy: "copro member talk NAME --about wellbeing")
  }

  /// Three months without a change is ours; the guide says only that plans change.
  private static func reviewed(_ facts: RuleFacts) -> RuleAnswer {
    let open = facts.group.filter { member in
      guard let plan = member.wellbeing, let made = plan.made else { return false }
      return plan.changed.isEmpty && made.days(until: facts.today) > 92
    }
    guard !open.isEmpty else { return .kept }
    return .broken(
      "\(counted(open.count, "wellbeing plan")) \(open.count == 1 ? "was" : "were") made over three months "
        + "ago and never looked at again.",
      remedy: "copro member wellbeing NAME --changed")
  }

  private static func reminders(_ facts: RuleFacts) -> RuleAnswer {
    let wanting = facts.group.filter { $0.wantsReminders == true }
    let open = facts.past.filter { meeting in
      meeting.remindersSent.isEmpty && wanting.contains { $0.isActive(on: meeting.date) }
    }
    guard !wanting.isEmpty, !open.isEmpty else { return .kept }
    return .broken(
      "\(counted(wanting.count, "member")) \(wanting.count == 1 ? "wants" : "want") a reminder, and none "
        + "is noted before \(facts.names(of: open)).",
      remedy: facts.isAtEnd ? facts.setAside : "copro meeting remind next")
  }

  private static func support(_ facts: RuleFacts) -> RuleAnswer {
    let residents = facts.residents
    return facts.open(residents.filter { !($0.support?.isComplete ?? false) }, of: residents) {
      count, all in
      .broken(
        "Support before, during and after meetings is not agreed with \(count) of \(all) residents.",
        remedy: "copro member edit NAME --from FILE")
    }
  }

  private static func newVoices(_ facts: RuleFacts) -> RuleAnswer {
    let residents = facts.residents
    guard !residents.isEmpty else { return .kept }
    let unknown = residents.count { $0.tookPartBefore == nil }
    if unknown > 0 {
      return .broken(
        "It is not noted whether \(unknown) of \(residents.count) residents took part in such a project "
          + "before.", remedy: "copro member edit NAME --took-part-before yes|no")
    }
    guard residents.allSatisfy({ $0.tookPartBefore == true }) else { return .kept }
    return .broken(
      "All \(counted(residents.count, "resident")) took part in such a project before. Nobody is new.",
      remedy: "copro member add --name NAME --side resident")
  }

  private static func power(_ facts: RuleFacts) -> RuleAnswer {
    let council = facts.council
    guard !council.isEmpty else { return .kept }
    let unknown = council.count { $0.canDecide == nil }
    if unknown > 0 {
      return .broken(
        "It is not noted whether \(unknown) of \(council.count) council people can decide.",
        remedy: "copro member edit NAME --can-decide yes|no|within-limits")
    }
    guard council.allSatisfy({ $0.canDecide == .no }) else { return .kept }
    return .broken(
      "None of the \(council.count) council people in the group can decide.",
      remedy: "copro member add --name NAME --side council-staff")
  }

  private static func skills(_ facts: RuleFacts) -> RuleAnswer {
    facts.open(facts.group.filter(\.skills.isEmpty), of: facts.group) { count, all in
      .broken(
        "Nobody asked \(count) of \(all) members what skills, knowledge and links they bring.",
        remedy: "copro member edit NAME --from FILE")
    }
  }

  private static func thanks(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isAtEnd else { return .kept }
    let residents = facts.project.members.filter { $0.side == .resident && $0.role.isCounted }
    return facts.open(residents.filter(\.thanks.isEmpty), of: residents) { count, all in
      .broken(
        "Nothing says that \(count) of \(all) residents were thanked for their time.",
        remedy: "copro member thank --all --how WAY")
    }
  }
}

extension RuleFacts {
  /// Whether the project does without a rule.
  func isSetAside(_ rule: String) -> Bool { project.rulesSetAside[rule] != nil }

  /// What is said of members for whom something is open, once the group has met.
  fileprivate func open(
    _ members: [Member], of all: [Member], _ finding: (Int, Int) -> RuleAnswer
  ) -> RuleAnswer {
    guard isUnderWay, !members.isEmpty else { return .kept }
    return finding(members.count, all.count)
  }
}
