/// Rules about what is arranged before people are asked to join: dates, limits, money, who decides.
enum PlanningRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks/involve-early", involveEarly),
    RuleCheck("west-berks/plan-all-dates-ahead", datesAhead),
    RuleCheck("west-berks/notes-planned-for-review", notesForReview),
    RuleCheck("west-berks-exec/legal-constraints-assessed", limitsListed),
    RuleCheck("sefton/what-can-and-cannot-change", limitsExplained),
    RuleCheck("west-berks-exec/expenses-approach-recorded", expenses),
    RuleCheck("sefton/budget-agreed-early", budget),
    RuleCheck("sefton/time-at-every-stage", timeForStages),
    RuleCheck("sefton/agree-aims-and-measures-together", agreedTogether),
    RuleCheck("flic/ladder-level-at-least-sharing-power", ladder),
    RuleCheck("flic/final-decision-makers-told", whoDecides),
    RuleCheck("flic/same-time-same-place", sameTimeSamePlace),
  ]

  private static func involveEarly(_ facts: RuleFacts) -> RuleAnswer {
    let isResident = Set(facts.project.members.filter { $0.side == .resident }.map(\.id))
    guard facts.project.hasPrivateRecords else { return .kept }
    // Where nobody's coming was written down, nothing is known about residents either.
    let recorded = facts.past.filter { !$0.present.isEmpty }
    let early = recorded.prefix { meeting in !meeting.present.contains(where: isResident.contains) }
    let decisions = early.flatMap(\.decisions).count
    guard decisions > 0 else { return .kept }
    return .broken(
      "\(counted(decisions, "decision was", "decisions were")) made at "
        + "\(facts.names(of: Array(early))), before any resident was there.",
      remedy: "copro meeting attend \(facts.number(early[0])) NAME…")
  }

  private static func datesAhead(_ facts: RuleFacts) -> RuleAnswer {
    guard let first = facts.first else {
      // A project that only asks questions has a rule of its own.
      guard facts.rounds.isEmpty else { return .kept }
      return .broken(
        "No meeting dates are fixed. Members need all of them before they join.",
        remedy: "copro meeting series --first DAY --start TIME --end TIME --every 4w --count 6")
    }
    let late = facts.meetings.dropFirst().filter { meeting in
      meeting.datesConfirmed.map { $0 > first.date } ?? false
    }
    guard !late.isEmpty else { return .kept }
    return .broken(
      "\(late.count == 1 ? "The date" : "The dates") of \(facts.names(of: late)) "
        + "\(late.count == 1 ? "was" : "were") agreed only after the first meeting.",
      remedy: facts.setAside)
  }

  private static func notesForReview(_ facts: RuleFacts) -> RuleAnswer {
    let measure = facts.plan.measures.first { measure in
      (measure.instrument ?? measure.method).mentions("meeting notes")
    }
    // A meeting of which nothing at all is written down has a rule of its own.
    let without = facts.past.filter { meeting in
      meeting.notes.isEmpty && !(meeting.decisions.isEmpty && meeting.actions.isEmpty)
    }
    guard let measure, let first = without.first else { return .kept }
    return .broken(
      "\(measure.label.text) looks at the meeting notes, but \(facts.names(of: without)) "
        + "\(without.count == 1 ? "has" : "have") no note of what people said.",
      remedy: "copro meeting note \(facts.number(first)) TEXT")
  }

  private static func limitsListed(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.plan.constraints.isEmpty else { return .kept }
    return .broken(
      "The plan does not say what cannot be changed, such as laws or contracts.",
      remedy: "copro plan constraint add TEXT --because TEXT")
  }

  private static func limitsExplained(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isUnderWay, let first = facts.first else { return .kept }
    let untold = facts.plan.constraints.filter { $0.explained == nil }
    if let some = untold.first {
      let things = counted(
        untold.count, "thing that cannot be changed", "things that cannot be changed")
      return .broken(
        "\(things) \(untold.count == 1 ? "has" : "have") not been explained to the group: "
          + "\(inARow(untold.map(\.label.text))).",
        remedy: "copro plan constraint edit \(some.label.text) --explained \(first.date.iso)")
    }
    let late = facts.plan.constraints.filter { $0.explained.map { $0 > first.date } ?? false }
    guard !late.isEmpty else { return .kept }
    return .broken(
      "What cannot be changed (\(inARow(late.map(\.label.text)))) was explained only after the "
        + "first meeting, on \(late[0].explained?.words ?? "a later day").",
      remedy: facts.setAside)
  }

  private static func expenses(_ facts: RuleFacts) -> RuleAnswer {
    guard trimmed(facts.settings.expenses ?? "").isEmpty else { return .kept }
    return .broken(
      "Nothing says how members are paid or get their expenses back.",
      remedy: "copro set expenses --from FILE")
  }

  private static func budget(_ facts: RuleFacts) -> RuleAnswer {
    let kinds = Set(facts.plan.budget.map(\.kind))
    var missing: [(String, String)] = []
    if !kinds.contains(.venue) { missing.append(("room hire", "venue")) }
    if !kinds.contains(.travel) { missing.append(("travel", "travel")) }
    if !kinds.contains(.refreshments) { missing.append(("refreshments", "refreshments")) }
    if kinds.isDisjoint(with: [.support, .interpreters]) {
      missing.append(("support or interpreters", "support"))
    }
    guard let first = missing.first else { return .kept }
    return .broken(
      "The budget has no line for \(inARow(missing.map(\.0))). A line may be £0.",
      remedy: "copro plan budget add TEXT --kind \(first.1) --amount AMOUNT")
  }

  /// A project without an end has a rule of its own.
  private static func timeForStages(_ facts: RuleFacts) -> RuleAnswer {
    guard let start = facts.settings.start else {
      return .broken("The project has no start.", remedy: "copro set start DAY")
    }
    if let first = facts.first, start >= first.date {
      return .broken(
        "No time is planned before the first meeting: the project starts on \(start.words).",
        remedy: "copro set start DAY")
    }
    guard facts.settings.kind == .temporary, let end = facts.settings.end,
      let last = facts.meetings.last, end <= last.date
    else { return .kept }
    return .broken(
      "No time is planned for looking back: the project ends on \(end.words), and the last "
        + "meeting is on \(last.date.words).",
      remedy: "copro set end DAY")
  }

  private static func agreedTogether(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.past.count >= 2, !facts.aim.isEmpty, facts.plan.aimAgreed == nil else {
      return .kept
    }
    return .broken(
      "The group has met \(facts.past.count) times, but has not agreed the aim.",
      remedy: "copro plan aim --agreed DAY")
  }

  /// The levels are those of FLIC's ladder; which one a way of deciding comes to is our reading.
  private static func ladder(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.terms.decisionMaking == .advisory else { return .kept }
    return .broken(
      "The group advises and the council decides. On the ladder that is “Participation”, below "
        + "“Sharing power”.",
      remedy: "copro set decision-making shared")
  }

  private static func whoDecides(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.terms.decisionMaking == .withinLimits,
      trimmed(facts.terms.decisionLimits ?? "").isEmpty
    else { return .kept }
    return .broken(
      "The group decides within limits, but the terms of reference do not say which limits.",
      remedy: "copro set decision-limits --from FILE")
  }

  private static func sameTimeSamePlace(_ facts: RuleFacts) -> RuleAnswer {
    let meetings = facts.meetings
    guard meetings.count > 1 else { return .kept }
    let days = Set(meetings.map(\.date.weekday)).count
    let times = Set(meetings.map(\.start)).count
    let rooms = meetings.filter { ($0.how ?? facts.settings.how) != .online }
    let places = Set(rooms.compactMap { $0.venue ?? facts.settings.venue }).count
    var differ: [String] = []
    if days > 1 { differ.append("\(days) weekdays") }
    if times > 1 { differ.append("\(times) starting times") }
    if places > 1 { differ.append("\(places) places") }
    guard !differ.isEmpty else { return .kept }
    return .broken(
      "The \(meetings.count) meetings have \(inARow(differ)). The same day, time and place is "
        + "easier to keep.",
      remedy: facts.isAtEnd
        ? facts.setAside : "copro meeting edit MEETING --date DAY --start TIME")
  }
}
