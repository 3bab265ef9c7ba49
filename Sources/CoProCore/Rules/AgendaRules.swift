/// Rules about the agendas of all meetings.
enum AgendaRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks/agenda-has-break", breaks),
    RuleCheck("west-berks/definition-agreed-next-meeting", definition),
    RuleCheck("west-berks/closing-review-every-meeting", closingReview),
    RuleCheck("flic/reflection-time", reflectionTime),
    RuleCheck("west-berks/protected-reflection-time", protectedReflection),
    RuleCheck("west-berks/new-members-introduced", newMembers),
    RuleCheck("west-berks/first-meeting-timings-flexible", timings),
  ]

  private static func breaks(_ facts: RuleFacts) -> RuleAnswer {
    let most = facts.figure("suggested-max-minutes-without-break", usually: 90)
    let without = facts.meetings.filter { meeting in
      let agenda = facts.agenda(of: meeting)
      return agenda.reduce(0) { $0 + $1.minutes } > most
        && !agenda.contains { $0.kind == .breakTime }
    }
    guard let first = without.first else { return .kept }
    return .broken(
      "\(facts.names(of: without).startingSentence) \(without.count == 1 ? "lasts" : "last") more "
        + "than \(most) minutes without a break.",
      remedy: "copro agenda item add \(facts.number(first)) Break --kind break --minutes 10")
  }

  private static func definition(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.meetings.count > 1,
      !facts.agenda(of: facts.meetings[1]).contains(where: { $0.kind == .definition })
    else { return .kept }
    let second = facts.number(facts.meetings[1])
    return .broken(
      "The agenda of meeting \(second) has no time to agree the definition and the principles.",
      remedy: "copro agenda item add \(second) TEXT --kind definition --minutes 15")
  }

  /// A meeting without any review has a rule of its own.
  private static func closingReview(_ facts: RuleFacts) -> RuleAnswer {
    guard !facts.settings.isLongTerm else { return .kept }
    let least = facts.figure("minutes-min", usually: 5)
    let wrong = facts.meetings.filter { meeting in
      let agenda = facts.agenda(of: meeting)
      guard let place = agenda.lastIndex(where: { $0.kind == .closingReview }) else { return false }
      let after = agenda[(place + 1)...].filter { $0.kind != .close && $0.kind != .nextMeeting }
      return agenda[place].minutes < least || !after.isEmpty
    }
    guard let first = wrong.first else { return .kept }
    return .broken(
      "\(facts.names(of: wrong).startingSentence) should end with at least \(least) minutes on how "
        + "it went.",
      remedy: "copro agenda item edit \(facts.number(first)) \"how was\" --minutes 10")
  }

  private static func reflectionTime(_ facts: RuleFacts) -> RuleAnswer {
    let without = facts.meetings.filter { meeting in
      !facts.agenda(of: meeting).contains { $0.kind == .closingReview || $0.kind == .reflection }
    }
    guard let first = without.first else { return .kept }
    return .broken(
      "The agenda of \(facts.names(of: without)) leaves no time to look back.",
      remedy:
        "copro agenda item add \(facts.number(first)) \"How was the meeting?\" --kind "
        + "closing-review --minutes 10")
  }

  private static func protectedReflection(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.settings.isLongTerm, facts.meetings.count > 2 else { return .kept }
    let hasTime = facts.meetings.contains { meeting in
      facts.agenda(of: meeting).contains { $0.kind == .reflection && $0.minutes > 10 }
    }
    guard !hasTime, let next = facts.project.nextMeeting(from: facts.today) else { return .kept }
    return .broken(
      "The group lasts more than a year, but no agenda sets time aside to look back at how it works.",
      remedy:
        "copro agenda item add \(facts.number(next)) \"Looking back\" --kind reflection --minutes 30"
    )
  }

  private static func newMembers(_ facts: RuleFacts) -> RuleAnswer {
    let without = zip(facts.meetings, facts.meetings.dropFirst()).filter { last, meeting in
      let isNew = facts.project.members.contains { member in
        member.joined.map { $0 > last.date && $0 <= meeting.date } ?? false
      }
      return isNew && !facts.agenda(of: meeting).contains { $0.kind == .introductions }
    }.map(\.1)
    guard let first = without.first else { return .kept }
    return .broken(
      "Somebody new joins at \(facts.names(of: without)), but the agenda has no introductions.",
      remedy:
        "copro agenda item add \(facts.number(first)) Introductions --kind introductions "
        + "--minutes 10 --at 2")
  }

  private static func timings(_ facts: RuleFacts) -> RuleAnswer {
    let long = facts.meetings.filter { meeting in
      meeting.agenda.reduce(0) { $0 + $1.minutes } > meeting.duration
    }
    guard let first = long.first else { return .kept }
    let minutes = first.agenda.reduce(0) { $0 + $1.minutes }
    return .broken(
      "The agenda of meeting \(facts.number(first)) takes \(minutes) minutes, and the meeting lasts "
        + "\(first.duration).",
      remedy: "copro agenda item edit \(facts.number(first)) PART --minutes N")
  }
}
