/// Rules about what people said, what shows a change, who applied, and how else people could take part.
enum RecordRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks/flyer-then-details", flyerFirst),
    RuleCheck("west-berks/apply-750-words", length),
    RuleCheck("west-berks/apply-lists-criteria", criteria),
    RuleCheck("west-berks/training-feedback", training),
    RuleCheck("sefton/blend-of-methods", methods),
    RuleCheck("flic/several-ways-to-be-involved", ways),
    RuleCheck("west-glam/involved-at-every-stage", stages),
    RuleCheck("sefton/you-said-we-did-with-reasons", answers),
    RuleCheck("sefton/contribution-visible", told),
    RuleCheck("sefton/evidence-four-details", details),
    RuleCheck("flic/structured-not-just-a-room", structured),
    RuleCheck("flic/troika-limits", troika),
  ]

  private static func flyerFirst(_ facts: RuleFacts) -> RuleAnswer {
    let sent = facts.project.sendings
    guard let details = sent.filter({ $0.what == .details }).map(\.on).min() else { return .kept }
    let flyer = sent.filter { $0.what == .flyer }.map(\.on).min()
    guard flyer.map({ $0 > details }) ?? true else { return .kept }
    return .broken(
      "How to apply went out on \(details.words), and no flyer is noted before that.",
      remedy: "copro invite sent --what flyer --to TEXT --on DAY")
  }

  private static func length(_ facts: RuleFacts) -> RuleAnswer {
    let limit = facts.settings.wordLimit
    let long = facts.project.applications.filter { $0.words(over: limit) != nil }
    guard !long.isEmpty else { return .kept }
    return .broken(
      "\(counted(long.count, "application")) \(long.count == 1 ? "is" : "are") longer than \(limit) "
        + "words. Nothing was cut; those who choose decide what to do.",
      remedy: facts.setAside)
  }

  private static func criteria(_ facts: RuleFacts) -> RuleAnswer {
    let decided = facts.project.applications.filter {
      $0.outcome == .offered || $0.outcome == .notThisTime
    }
    // A criterion may have been worded otherwise when the application was looked at.
    let open = decided.filter { $0.assessments.count < facts.criteria }
    guard !open.isEmpty else { return .kept }
    return .broken(
      "\(counted(open.count, "application")) \(open.count == 1 ? "was" : "were") decided without a look "
        + "at every criterion.",
      remedy: "copro invite application assess NAME")
  }

  private static func training(_ facts: RuleFacts) -> RuleAnswer {
    let due = facts.project.training.filter { $0.isFormal && $0.on < facts.today }
    let open = due.filter { !$0.hasFeedback }
    guard let first = open.first else { return .kept }
    return .broken(
      "Nobody was asked about \(counted(open.count, "training session")): "
        + "\(inARow(open.map(\.label.text))).",
      remedy: "copro training feedback \(first.label.text) TEXT")
  }

  private static func methods(_ facts: RuleFacts) -> RuleAnswer {
    let kinds = Set(facts.project.involvement.map(\.kind)).count + (facts.first == nil ? 0 : 1)
    guard kinds < facts.figure("minimum", usually: 2) else { return .kept }
    return .broken(
      kinds == 0
        ? "No way of taking part is planned yet."
        : "Meetings are the only way of taking part. Not everybody can or wants to come to them.",
      remedy: "copro involvement add TEXT --kind WAY")
  }

  /// Where meetings are the only way, or there is none, another guide's rule speaks.
  private static func ways(_ facts: RuleFacts) -> RuleAnswer {
    guard case .kept = methods(facts) else { return .kept }
    let deep = facts.project.involvement.filter { !$0.kind.onlyAsks }
    guard deep.isEmpty else { return .kept }
    return .broken(
      "Besides meetings, people are only asked. Offer something else in which they make or decide.",
      remedy: "copro involvement add TEXT --kind WAY")
  }

  private static func stages(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.isAtEnd else { return .kept }
    let residents = Set(facts.project.members.filter { $0.side == .resident }.map(\.id))
    let came = facts.past.contains { !residents.isDisjoint(with: $0.present) }
    let asked = facts.rounds.contains { $0.closedOn != nil && $0.side != .council }
    func isReached(_ stage: Involvement.Stage) -> Bool {
      let own = facts.project.involvement.filter { $0.stage == stage }
      return own.contains { ($0.residents ?? 0) > 0 } || (stage == .review ? asked : came)
    }
    let open = Involvement.Stage.allCases.filter { !isReached($0) }
    guard !open.isEmpty else { return .kept }
    return .broken(
      "Nothing shows that residents took part in \(inARow(open.map(\.rawValue))).",
      remedy: "copro involvement add TEXT --stage \(open[0].rawValue) --residents N")
  }

  private static func answers(_ facts: RuleFacts) -> RuleAnswer {
    let bare = facts.project.feedback.filter { said in
      switch said.state {
      case .heard, .lookingAtIt: false
      case .done: trimmed(said.weDid ?? "").isEmpty
      case .changed: trimmed(said.weDid ?? "").isEmpty
      case .notAble: trimmed(said.reason ?? "").isEmpty
      }
    }
    if let first = bare.first {
      return .broken(
        "\(inARow(bare.map(\.label.text))) \(bare.count == 1 ? "does" : "do") not say what was done, or "
          + "why it could not be.",
        remedy: "copro feedback answer \(first.label.text)")
    }
    let late = facts.project.feedback.filter {
      $0.isOverdue(on: facts.today, within: facts.settings.feedbackDays)
    }
    guard let first = late.first, !facts.isAtEnd else { return .kept }
    return .broken(
      "People still wait for an answer to \(inARow(late.map(\.label.text))).",
      remedy: "copro feedback answer \(first.label.text)")
  }

  private static func told(_ facts: RuleFacts) -> RuleAnswer {
    let open = facts.project.feedback.filter { $0.state.isOpen }
    guard facts.isAtEnd, let first = open.first else { return .kept }
    return .broken(
      "The work is over and \(counted(open.count, "thing")) that people said "
        + "\(open.count == 1 ? "has" : "have") no answer: \(inARow(open.map(\.label.text))).",
      remedy: "copro feedback answer \(first.label.text)")
  }

  private static func details(_ facts: RuleFacts) -> RuleAnswer {
    let open = facts.project.evidence.filter { !$0.missingDetails.isEmpty }
    guard facts.isAtEnd, let first = open.first else { return .kept }
    return .broken(
      "\(inARow(open.map(\.label.text))) \(open.count == 1 ? "does" : "do") not say who was involved, how, "
        + "what for, or what difference it made.",
      remedy: "copro evidence edit \(first.label.text)")
  }

  private static func structured(_ facts: RuleFacts) -> RuleAnswer {
    let later = facts.past.dropFirst()
    guard later.count >= 2 else { return .kept }
    let open = later.filter { meeting in
      !facts.agenda(of: meeting).contains { $0.activity != nil || $0.kind == .opener }
    }
    guard open.count == later.count else { return .kept }
    return .broken(
      "None of the \(later.count) meetings after the first had anything but open discussion.",
      remedy: "copro agenda item add next --activity world-cafe")
  }

  private static func troika(_ facts: RuleFacts) -> RuleAnswer {
    let least =
      facts.figure("share-minutes", usually: 3) + facts.figure("discuss-minutes-max", usually: 5)
    let short = facts.meetings.filter { meeting in
      facts.agenda(of: meeting).contains {
        $0.activity == "troika-consulting" && $0.minutes < least
      }
    }
    guard let first = short.first else { return .kept }
    return .broken(
      "Troika consulting has less than \(least) minutes at \(facts.names(of: short)): three to share, up to "
        + "five to talk.",
      remedy: "copro agenda item edit \(facts.number(first)) troika --minutes 20")
  }
}
