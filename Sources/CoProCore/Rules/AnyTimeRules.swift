/// Rules that hold from the first day to the last.
enum AnyTimeRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks/residents-at-every-stage", residents),
    RuleCheck("flic/more-than-stories-and-surveys", moreThanSurveys),
    RuleCheck("west-glam/plain-language", plainLanguage),
  ]

  private static func residents(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.project.hasPrivateRecords, facts.isUnderWay, let first = facts.first else {
      return .kept
    }
    let all = facts.project.members.filter { $0.side == .resident }
    let ids = Set(all.map(\.id))
    var missing: [String] = []
    if !all.contains(where: { $0.isActive(on: first.date) }) { missing.append("planning") }
    let seen = facts.past.filter { !$0.present.isEmpty }
    let withResidents = seen.filter { $0.present.contains(where: ids.contains) }
    if !seen.isEmpty, withResidents.isEmpty { missing.append("carrying out the plan") }
    let isAsked = facts.rounds.contains { $0.side != .council }
    let cameLast = withResidents.last?.id == seen.last?.id
    if facts.isAtEnd, !isAsked, !cameLast { missing.append("reflecting and learning") }
    guard !missing.isEmpty else { return .kept }
    return .broken(
      "No resident took part in \(inARow(missing)).",
      remedy: facts.setAside)
  }

  private static func moreThanSurveys(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.meetings.isEmpty, !facts.rounds.isEmpty else { return .kept }
    return .broken(
      "People are asked questions, but no meeting is planned. Questionnaires alone are not "
        + "co-production.",
      remedy: "copro meeting series --first DAY --start TIME --end TIME --every 4w --count 6")
  }

  private static func plainLanguage(_ facts: RuleFacts) -> RuleAnswer {
    let texts = facts.publicTexts
    var found: [String] = []
    for word in texts.flatMap(Self.capitals) where !found.contains(word) {
      let isExplained = texts.contains { $0.contains("(\(word))") || $0.contains("\(word) (") }
      if !isExplained { found.append(word) }
    }
    guard !found.isEmpty else { return .kept }
    return .broken(
      "\(found.count == 1 ? "A short form is" : "Short forms are") not explained: "
        + "\(inARow(found)). Write it out once, with the short form in brackets.",
      remedy: "copro plan  or: copro set")
  }

  /// Words of two capitals or more, such as EIA; those that everybody says as a word are passed over.
  private static func capitals(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { word in
      word.count >= 2 && word.allSatisfy { $0.isLetter && $0.isUppercase }
        && !["UK", "TV", "OK", "PDF", "CD", "DIY"].contains(word)
    }
  }
}

extension RuleFacts {
  /// The project's own words that others read.
  fileprivate var publicTexts: [String] {
    let own = [
      plan.aim, settings.topic, settings.topicDetail, settings.serviceArea, settings.groupRole,
      settings.definition, settings.councilApproach, settings.chairIntroduction, settings.expenses,
      settings.whatNext, terms.background,
    ]
    return own.compactMap(\.self) + settings.outputs + settings.lessons
      + plan.outcomes.map(\.text) + plan.objectives.map(\.text) + plan.activities.map(\.text)
      + plan.constraints.map(\.text)
  }
}
