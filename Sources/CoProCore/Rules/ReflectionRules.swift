/// Rules about looking back while the project goes on.
enum ReflectionRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks/check-influence-as-you-go", used),
    RuleCheck("west-berks/reflection-not-in-first-meeting", notFirst),
    RuleCheck("west-berks/reflection-use-agreed-early", agreedEarly),
    RuleCheck("west-berks/reflection-monthly-when-frequent", monthly),
    RuleCheck("sefton/regular-review-with-everyone", reviewed),
  ]

  private static func rounds(_ facts: RuleFacts) -> [SurveyRound] {
    facts.rounds.filter { $0.questionnaire == "reflection" }.sorted { $0.openedOn < $1.openedOn }
  }

  private static func used(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.meetings.count > 2, facts.isAtEnd, let last = facts.meetings.last,
      !rounds(facts).contains(where: { $0.openedOn <= last.date })
    else { return .kept }
    return .broken(
      "Nobody was asked during the project how the working together went.",
      remedy: facts.setAside)
  }

  private static func notFirst(_ facts: RuleFacts) -> RuleAnswer {
    guard let first = facts.first,
      let early = rounds(facts).first(where: {
        $0.meeting == first.id || $0.openedOn <= first.date
      })
    else { return .kept }
    return .broken(
      "Round \(early.name) used the reflection questionnaire at the first meeting. It is meant for "
        + "later ones.", remedy: facts.setAside)
  }

  private static func agreedEarly(_ facts: RuleFacts) -> RuleAnswer {
    let latest = facts.figure("latest-meeting", usually: 3)
    guard facts.meetings.count >= latest else { return .kept }
    let early = facts.meetings.prefix(latest)
    guard
      !early.contains(where: { meeting in
        facts.agenda(of: meeting).contains { $0.kind == .reflectionPlan }
      })
    else { return .kept }
    return .broken(
      "No agenda up to meeting \(latest) has time to decide how and when the group looks back.",
      remedy:
        "copro agenda item add \(facts.number(facts.meetings[1])) \"Decide how we look back\" --kind "
        + "reflection-plan --minutes 10")
  }

  private static func monthly(_ facts: RuleFacts) -> RuleAnswer {
    let gaps = zip(facts.meetings, facts.meetings.dropFirst())
      .map { $0.date.days(until: $1.date) }.sorted()
    guard !gaps.isEmpty,
      gaps[gaps.count / 2] <= facts.figure("frequent-gap-days", usually: 14)
    else { return .kept }
    let least = facts.figure("min-reflection-gap-days", usually: 28)
    let used = rounds(facts)
    let close = zip(used, used.dropFirst()).first { $0.openedOn.days(until: $1.openedOn) < least }
    guard let (one, next) = close else { return .kept }
    return .broken(
      "The reflection questionnaire was used twice within \(one.openedOn.days(until: next.openedOn)) "
        + "days. When a group meets often, once a month is enough.",
      remedy: facts.setAside)
  }

  private static func reviewed(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isAtEnd, !facts.rounds.contains(where: { $0.questionnaire == "i-statements" })
    else {
      return .kept
    }
    return .broken(
      "Nobody was asked about the eight ‘I’ statements, by which a project may be called "
        + "co-produced.", remedy: "copro survey open i-statements --for everyone")
  }
}
