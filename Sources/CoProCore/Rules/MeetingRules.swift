/// Rules about what is sent before meetings, where they are, and what is written down of them.
enum MeetingRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks/papers-one-week-ahead", papers),
    RuleCheck("west-glam/papers-in-good-time", papersAsAgreed),
    RuleCheck("west-berks/notes-record-actions-and-circulate", notes),
    RuleCheck("west-berks/minutes-a-week-ahead", minutes),
    RuleCheck("west-berks/meeting-format-and-venue-stated", whereAndHow),
    RuleCheck("sefton/times-and-venues-agreed", datesAgreed),
    RuleCheck("west-berks/tor-consensus", reasons),
    RuleCheck("sefton/dissent-process-and-reasons", reasonsTold),
    RuleCheck("west-berks/votes-counted-as-influence", votes),
    RuleCheck("west-glam/roles-rotate-with-training", roles),
  ]

  private static func papers(_ facts: RuleFacts) -> RuleAnswer {
    let days = facts.figure("days-before", usually: 7)
    let late = facts.meetings.filter { meeting in
      meeting.papersSent.map { $0.days(until: meeting.date) < days } ?? false
    }
    if let worst = late.first {
      let ahead = worst.papersSent?.days(until: worst.date) ?? 0
      return .broken(
        "The papers of \(facts.names(of: late)) went out less than \(days) days before"
          + "\(late.count == 1 ? " (\(counted(ahead, "day")))" : "").",
        remedy: facts.setAside)
    }
    let unsent = facts.meetings.filter { meeting in
      meeting.papersSent == nil && facts.today.days(until: meeting.date) < days
    }
    guard let first = unsent.first else { return .kept }
    return .broken(
      "Nothing says that the papers of \(facts.names(of: unsent)) went out.",
      remedy: "copro meeting papers \(facts.number(first)) --sent DAY")
  }

  /// What falls short of the week as well has a rule of its own.
  private static func papersAsAgreed(_ facts: RuleFacts) -> RuleAnswer {
    let days = facts.settings.papersDays
    let usual = facts.figure("default-days", usually: 7)
    let late = facts.meetings.filter { meeting in
      guard let ahead = meeting.papersSent?.days(until: meeting.date) else { return false }
      return ahead < days && ahead >= usual
    }
    guard !late.isEmpty else { return .kept }
    return .broken(
      "The papers of \(facts.names(of: late)) went out less than \(days) days before, which is what "
        + "this project promises.", remedy: facts.setAside)
  }

  private static func notes(_ facts: RuleFacts) -> RuleAnswer {
    let days = facts.figure("days-after", usually: 14)
    let due = facts.past.filter { $0.date.days(until: facts.today) > days }
    let empty = due.filter { $0.notes.isEmpty && $0.decisions.isEmpty && $0.actions.isEmpty }
    if let first = empty.first {
      return .broken(
        "Nothing is written down of \(facts.names(of: empty)).",
        remedy: "copro meeting note \(facts.number(first)) TEXT")
    }
    let unsent = due.filter { $0.minutes.circulated == nil }
    guard let first = unsent.first else { return .kept }
    return .broken(
      "The notes of \(facts.names(of: unsent)) have not gone to all members.",
      remedy: "copro meeting circulate \(facts.number(first))")
  }

  private static func minutes(_ facts: RuleFacts) -> RuleAnswer {
    let days = facts.figure("days-before", usually: 7)
    let late = zip(facts.meetings, facts.meetings.dropFirst()).filter { meeting, next in
      // Between two meetings in one week there is no time for it.
      guard meeting.date.days(until: next.date) > days else { return false }
      return meeting.minutes.circulated.map { $0.days(until: next.date) < days } ?? false
    }.map(\.0)
    guard !late.isEmpty else { return .kept }
    return .broken(
      "The notes of \(facts.names(of: late)) reached members less than \(days) days before the next "
        + "meeting.", remedy: facts.setAside)
  }

  private static func whereAndHow(_ facts: RuleFacts) -> RuleAnswer {
    let usual = facts.settings
    let unclear = facts.meetings.filter { meeting in
      guard let how = meeting.how ?? usual.how else { return true }
      let hasPlace = meeting.venue ?? usual.venue != nil
      let hasLink = meeting.joining ?? usual.joining != nil
      return (how != .online && !hasPlace) || (how != .faceToFace && !hasLink)
    }
    guard let first = unclear.first else { return .kept }
    let isOpen = (first.how ?? usual.how) == nil
    return .broken(
      "\(facts.names(of: unclear).startingSentence) \(unclear.count == 1 ? "does" : "do") not say "
        + "\(isOpen ? "whether people meet face to face or online" : "where it is, or how to join").",
      remedy: "copro meeting edit \(facts.number(first)) --how WAY --venue PLACE --joining TEXT")
  }

  private static func datesAgreed(_ facts: RuleFacts) -> RuleAnswer {
    let open = facts.meetings.filter { $0.datesConfirmed == nil }
    guard !open.isEmpty, !facts.group.isEmpty else { return .kept }
    return .broken(
      "\(open.count == 1 ? "The date" : "The dates") of \(facts.names(of: open)) "
        + "\(open.count == 1 ? "was" : "were") never agreed with members.",
      remedy: "copro meeting confirm-dates")
  }

  private static func unsettled(_ facts: RuleFacts) -> [(Meeting, Decision)] {
    facts.past.flatMap { meeting in
      meeting.decisions.filter { $0.method != .consensus }.map { (meeting, $0) }
    }
  }

  private static func label(_ decision: (Meeting, Decision), _ facts: RuleFacts) -> String {
    "\(decision.1.label.text) of meeting \(facts.number(decision.0))"
  }

  private static func reasons(_ facts: RuleFacts) -> RuleAnswer {
    let without = unsettled(facts).filter { trimmed($0.1.reason ?? "").isEmpty }
    guard let first = without.first else { return .kept }
    return .broken(
      "\(counted(without.count, "decision")) had no consensus and no reason is written down: "
        + "\(inARow(without.map { label($0, facts) })).",
      remedy: "copro meeting note \(facts.number(first.0)) TEXT")
  }

  private static func reasonsTold(_ facts: RuleFacts) -> RuleAnswer {
    let days = facts.figure("days-after", usually: 14)
    let untold = unsettled(facts).filter { meeting, decision in
      meeting.minutes.circulated == nil && meeting.date.days(until: facts.today) > days
    }
    guard let first = untold.first else { return .kept }
    return .broken(
      "Members have not been sent the reasons for \(inARow(untold.map { label($0, facts) })), where "
        + "there was no consensus.",
      remedy: "copro meeting circulate \(facts.number(first.0))")
  }

  private static func votes(_ facts: RuleFacts) -> RuleAnswer {
    let uncounted = unsettled(facts).filter { $0.1.method == .vote && $0.1.votes == nil }
    guard !uncounted.isEmpty else { return .kept }
    return .broken(
      "The votes on \(inARow(uncounted.map { label($0, facts) })) are not written down. They show "
        + "that people had a say.", remedy: facts.setAside)
  }

  /// The guides differ on who leads, so this is a note and no more.
  private static func roles(_ facts: RuleFacts) -> RuleAnswer {
    let recorded = facts.past.filter { !$0.chairs.isEmpty && $0.noteTaker != nil }
    guard recorded.count >= 3 else { return .kept }
    var same: [String] = []
    if Set(recorded.flatMap(\.chairs)).count == 1 { same.append("chaired") }
    if Set(recorded.compactMap(\.noteTaker)).count == 1 { same.append("took the notes") }
    guard !same.isEmpty else { return .kept }
    return .broken(
      "One person \(inARow(same)) at all \(recorded.count) meetings. Others can take a turn, with "
        + "some training.",
      remedy: facts.isAtEnd
        ? facts.setAside : "copro meeting attend MEETING --chair NAME --note-taker NAME", as: .may)
  }
}
