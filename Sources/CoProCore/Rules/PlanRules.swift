/// Rules about the plan: aim, outcomes, objectives, activities and measures.
enum PlanRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-berks/clear-aim", clearAim),
    RuleCheck("west-berks/aim-tailored", aimTailored),
    RuleCheck("west-berks/tor-aim-single-sentence", aimIsOneSentence),
    RuleCheck("west-berks/generic-outcomes-kept", generalOutcomes),
    RuleCheck("west-berks/outcome-five-made-specific", ownOutcome),
    RuleCheck("west-berks/co-production-objectives-kept", coProductionObjectives),
    RuleCheck("west-berks/own-objectives-added", ownObjectives),
    RuleCheck("west-berks/aims-outcomes-objectives-linked", links),
    RuleCheck("west-berks/objective-has-activities", activities),
    RuleCheck("west-berks/measures-planned-at-start", measures),
    RuleCheck("west-berks/outcome-five-measure-identified", ownMeasure),
    RuleCheck("west-berks/no-skills-tests", noTests),
    RuleCheck("west-berks/reflection-alongside-other-measures", notReflectionAlone),
  ]

  private static func clearAim(_ facts: RuleFacts) -> RuleAnswer {
    guard facts.aim.isEmpty else { return .kept }
    return .broken("The project has no aim.", remedy: "copro plan aim TEXT")
  }

  private static func aimTailored(_ facts: RuleFacts) -> RuleAnswer {
    let isStandard = facts.guide.starters.contains { $0.isStandard(facts.aim) }
    guard isStandard else { return .kept }
    return .broken(
      "The aim is still the guide's standard aim. It does not say what this project is about.",
      remedy: "copro plan aim TEXT")
  }

  private static func aimIsOneSentence(_ facts: RuleFacts) -> RuleAnswer {
    let words = facts.aim.split { $0 == " " || $0.isNewline }
    let ends = words.dropLast().count { word in
      guard let last = word.last, ".!?".contains(last), word.count > 1 else { return false }
      return !abbreviations.contains(word.lowercased())
    }
    guard ends > 0 else { return .kept }
    return .broken(
      "The aim has \(ends + 1) sentences. One sentence is easier to remember.",
      remedy: "copro plan aim TEXT")
  }

  private static let abbreviations: Set<String> = ["e.g.", "i.e.", "etc.", "st.", "mr.", "mrs."]

  private static func generalOutcomes(_ facts: RuleFacts) -> RuleAnswer {
    let wanted = facts.guide.starter.outcomes.filter { $0.kind == .general }
    let missing = wanted.filter { outcome in
      !facts.plan.outcomes.contains { $0.standard == outcome.standard }
    }
    guard let first = missing.first else { return .kept }
    return .broken(
      "\(counted(missing.count, "of the guide's four outcomes is", "of the guide's four outcomes are")) "
        + "not in the plan. The first is: \(first.text)",
      remedy: facts.setAside)
  }

  private static func ownOutcome(_ facts: RuleFacts) -> RuleAnswer {
    let guides = facts.guide.starters.flatMap(\.outcomes).filter { $0.kind == .project }.map(\.text)
    let own = facts.plan.outcomes.filter { $0.kind == .project }
    guard let unchanged = own.first(where: { guides.contains($0.text) }) else {
      guard own.isEmpty else { return .kept }
      return .broken(
        "The plan has no outcome of its own: what will be better because of this project?",
        remedy: "copro plan outcome add TEXT")
    }
    return .broken(
      "Outcome \(unchanged.label.text) still has the guide's words. Say what will be better "
        + "because of this project.",
      remedy: "copro plan outcome edit \(unchanged.label.text) TEXT")
  }

  private static func coProductionObjectives(_ facts: RuleFacts) -> RuleAnswer {
    let wanted = facts.guide.starter.objectives.count
    let there = facts.plan.objectives.count { $0.kind == .coProduction }
    guard there < wanted else { return .kept }
    return .broken(
      "The plan has \(there) of the guide's \(wanted) objectives about co-production.",
      remedy: facts.setAside)
  }

  private static func ownObjectives(_ facts: RuleFacts) -> RuleAnswer {
    guard !facts.plan.objectives.contains(where: { $0.kind == .project }) else { return .kept }
    return .broken(
      "The plan has only the guide's objectives. You can add what this project will do.",
      remedy: "copro plan objective add TEXT --outcome O5")
  }

  private static func links(_ facts: RuleFacts) -> RuleAnswer {
    let loose = facts.plan.objectives.filter(\.outcomes.isEmpty)
    let reached = Set(facts.plan.objectives.flatMap(\.outcomes))
    let alone = facts.plan.outcomes.filter { !reached.contains($0.label) }
    if let first = loose.first {
      let labels = inARow(loose.map(\.label.text))
      return .broken(
        loose.count == 1
          ? "Objective \(labels) leads to no outcome."
          : "Objectives \(labels) lead to no outcome.",
        remedy: "copro plan objective edit \(first.label.text) --outcome OUTCOME")
    }
    guard !alone.isEmpty else { return .kept }
    let labels = inARow(alone.map(\.label.text))
    return .broken(
      alone.count == 1
        ? "No objective leads to outcome \(labels)."
        : "No objective leads to outcomes \(labels).",
      remedy: "copro plan objective edit OBJECTIVE --outcome \(alone[0].label.text)")
  }

  private static func activities(_ facts: RuleFacts) -> RuleAnswer {
    let empty = facts.plan.objectives.filter { facts.plan.activities(of: $0.label).isEmpty }
    guard let first = empty.first else { return .kept }
    let labels = inARow(empty.map(\.label.text))
    return .broken(
      empty.count == 1
        ? "Objective \(labels) has no activity." : "Objectives \(labels) have no activity.",
      remedy: "copro plan activity add TEXT --objective \(first.label.text)")
  }

  /// The project's own outcomes have a stricter rule, so they are not told twice.
  private static func measures(_ facts: RuleFacts) -> RuleAnswer {
    let general = facts.plan.outcomes.filter { $0.kind == .general }
    let unmeasured = general.filter { facts.plan.measures(of: $0.label).isEmpty }
    guard let first = unmeasured.first else { return .kept }
    let labels = inARow(unmeasured.map(\.label.text))
    return .broken(
      unmeasured.count == 1
        ? "Nothing is planned to measure outcome \(labels)."
        : "Nothing is planned to measure outcomes \(labels).",
      remedy: "copro plan measure add --outcome \(first.label.text) --method TEXT")
  }

  private static func ownMeasure(_ facts: RuleFacts) -> RuleAnswer {
    let guides = facts.guide.starters.flatMap(\.outcomes).map(\.text)
    let own = facts.plan.outcomes.filter { $0.kind == .project && !guides.contains($0.text) }
    let without = own.filter { outcome in
      facts.plan.measures(of: outcome.label).allSatisfy(asksAboutCoProduction)
    }
    guard let first = without.first else { return .kept }
    let labels = inARow(without.map(\.label.text))
    return .broken(
      "\(without.count == 1 ? "Outcome \(labels) needs" : "Outcomes \(labels) need") a measure of "
        + "\(without.count == 1 ? "its" : "their") own: how will you see that it came about?",
      remedy: "copro plan measure add --outcome \(first.label.text) --method TEXT")
  }

  /// Whether a measure only asks how the working together went.
  private static func asksAboutCoProduction(_ measure: Measure) -> Bool {
    (measure.instrument ?? measure.method).mentions("outcomes questionnaire", "reflection")
  }

  private static func noTests(_ facts: RuleFacts) -> RuleAnswer {
    let skills = facts.plan.outcomes.filter { $0.standard == 3 }.map(\.label)
    let tests = facts.plan.measures.filter { measure in
      let text = " \(measure.method) \(measure.instrument ?? "") "
      return skills.contains(measure.outcome) && text.mentions(" test", " quiz", " exam")
    }
    guard let first = tests.first else { return .kept }
    return .broken(
      "\(first.label.text) tests people (“\(first.method)”). The guide asks not to; keep a record "
        + "of training and ask how confident people are.",
      remedy: "copro plan measure edit \(first.label.text) --method TEXT")
  }

  private static func notReflectionAlone(_ facts: RuleFacts) -> RuleAnswer {
    let alone = facts.plan.outcomes.filter { outcome in
      let measures = facts.plan.measures(of: outcome.label)
      guard outcome.kind == .general, !measures.isEmpty else { return false }
      let others = measures.filter { !($0.instrument ?? $0.method).mentions("reflecti") }
      return others.isEmpty
    }
    guard let first = alone.first else { return .kept }
    return .broken(
      "The reflection questionnaire is the only measure of \(inARow(alone.map(\.label.text))). "
        + "It is meant to go with others.",
      remedy: "copro plan measure add --outcome \(first.label.text) --method TEXT")
  }
}
