/// Rules about the two results that are never mixed: whether a project may start as co-production, and
/// whether its work may be called co-produced.
enum CoProductionRules {
  static let all = [
    RuleCheck("west-berks-exec/six-criteria-all-met", sixCriteria),
    RuleCheck("sefton/all-eight-i-statements-agreed", allEight),
    RuleCheck("sefton/impact-felt-or-not-true-co-production", impactFelt),
  ]

  private static func sixCriteria(_ facts: RuleFacts) -> RuleAnswer {
    let decision = MayStart(facts.project)
    guard decision.verdict == .yes else {
      return .broken(decision.sentence, remedy: "copro plan criteria answer")
    }
    let bare = decision.criteria.filter { $0.given.allSatisfy { $0.answer.note == nil } }
    guard let first = bare.first else { return .kept }
    return .broken(
      "All six criteria are met, but no reason is written down for "
        + "\(bare.count == 1 ? "criterion" : "criteria") \(inARow(bare.map(\.id))).",
      remedy: "copro plan criteria answer --correct --note \(first.id)=TEXT", as: .should)
  }

  private static func allEight(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isAtEnd else { return .kept }
    let called = MayBeCalled(facts.project)
    switch called.verdict {
    case .yes, .asFarAsShown: return .kept
    case .notYet:
      return .broken(called.sentence, remedy: "copro audit compare \(MayBeCalled.form)")
    case .notKnown:
      let hidden = called.unknown.compactMap { area in
        area.agreements.lazy.compactMap { agreement -> String? in
          if case .hidden(let sentence) = agreement { sentence } else { nil }
        }.first
      }
      // Where nothing but a hidden figure stands in the way, nothing can be done about it.
      if hidden.count == called.unknown.count, called.unknown.allSatisfy({ $0.evidence == .shown }),
        let first = hidden.first
      {
        return .cannotBeShown(first)
      }
      // That nobody was asked is told by the rule about reviews with everyone.
      guard called.areas.contains(where: { !$0.agreements.isEmpty }) else { return .kept }
      return .broken(
        called.sentence, remedy: "copro audit answer \(MayBeCalled.form)", as: .should)
    }
  }

  /// Statement 8, the comment cards and the question of the audit, whichever speaks against it.
  private static func impactFelt(_ facts: RuleFacts) -> RuleAnswer {
    if let given = facts.lowest(MayBeCalled.form, "8.2"), given.answer.verdict == .no {
      return .broken(
        "“\(given.answer.asked)” Answered “no” \(given.when).",
        remedy: "copro audit action \(MayBeCalled.form) 8.2 TEXT")
    }
    var hidden: String?
    for round in facts.rounds {
      guard let results = SurveyResults(round) else { continue }
      for result in results.statements {
        guard let group = against(result, round) else { continue }
        if let share = result.share(of: group.id) {
          let isMost = share.count * 2 > share.n
          guard group.id == "disagree" ? share.count > 0 : isMost else { continue }
        } else if let words = result.row.words {
          guard words == group.words else { continue }
        } else {
          hidden = hidden ?? "\(round.name): \(result.row.sentenceForFigures ?? "Not shown.")"
          continue
        }
        return .broken(
          "In round \(round.name), not everyone feels able to make a difference. Ask the group what "
            + "would change that.", remedy: "copro survey results \(round.name)")
      }
    }
    return hidden.map { .cannotBeShown($0) } ?? .kept
  }

  /// The answers that say that people cannot make a difference.
  private static func against(_ result: StatementResult, _ round: SurveyRound) -> AnswerGroup? {
    let groups = result.scale.groups
    if result.statement.standard == "sefton/i-statements#8" {
      return groups.first { $0.id == "disagree" }
    }
    guard result.statement.standard == "sefton/comment-card#statement" else { return nil }
    return groups.first { $0.id == "no influence" }
  }
}
