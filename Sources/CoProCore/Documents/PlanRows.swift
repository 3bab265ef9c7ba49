import Mustache

/// The parts of a plan as the rows of its tables.
enum PlanRows {
  /// One row for each outcome, with the objectives that lead to it.
  static func outcomes(of plan: Plan, in language: LanguagePack) -> [MustacheValue] {
    plan.outcomes.map { outcome in
      let objectives = plan.objectives.filter { $0.outcomes.contains(outcome.label) }
      return .object([
        "label": .text(outcome.label.text), "text": .text(outcome.text),
        "to-replace": .truth(outcome.kind == .project && outcome.standard == 5),
        "led-to-by": .text(language.list(objectives.map(\.label.text))),
      ])
    }
  }

  /// An objective with its activities.
  static func row(_ objective: Objective, _ context: DocumentContext) -> MustacheValue {
    let activities = context.project.plan.activities(of: objective.label)
    // A heading has no full stop.
    let heading = objective.text.hasSuffix(".") ? String(objective.text.dropLast()) : objective.text
    return .object([
      "label": .text(objective.label.text), "heading": .text(heading),
      "leads-to": .text(context.language.list(objective.outcomes.map(\.text))),
      "activities-planned": .truth(!activities.isEmpty),
      "activities": .list(activities.map { row($0, context) }),
    ])
  }

  /// An activity: what, who and by when, or when it was done.
  static func row(_ activity: Activity, _ context: DocumentContext) -> MustacheValue {
    let language = context.language
    return .object([
      "label": .text(activity.label.text), "text": .text(activity.text),
      "owner": .optional(
        activity.owner.map { context.project.name(of: $0, in: language) }),
      "due": .optional(activity.due?.words(in: language)),
      "done": .optional(activity.done?.words(in: language)),
    ])
  }

  /// The measures, and what they have shown.
  static func measures(of plan: Plan, in language: LanguagePack) -> MustacheObject {
    let results = plan.measures.filter { $0.result != nil }
    return [
      "measures-planned": .truth(!plan.measures.isEmpty),
      "measures": .list(plan.measures.map { row($0, language) }),
      "results-found": .truth(!results.isEmpty),
      "results": .list(results.map { row($0, language) }),
    ]
  }

  /// The budget lines and their sums; nothing spent stays blank.
  ///
  /// What would show what one person had is hidden: see ``PublicSpending``.
  static func budget(of project: Project) -> MustacheObject {
    let spending = PublicSpending(of: project)
    let none = Money(pence: 0)
    return [
      "budget-planned": .truth(!spending.lines.isEmpty),
      "budget": .list(
        spending.lines.map {
          .object([
            "text": .text($0.line.text), "amount": .text($0.line.amount.words),
            "spent": .optional($0.spent.words),
          ])
        }),
      "budget-total": .text(spending.lines.map(\.line.amount).reduce(none, +).words),
      "budget-spent": .text(spending.total.words ?? none.words),
      "budget-hidden": .truth(spending.hidesAnything),
    ]
  }

  private static func row(_ measure: Measure, _ language: LanguagePack) -> MustacheValue {
    .object([
      "label": .text(measure.label.text), "outcome": .text(measure.outcome.text),
      "method": .text(measure.method), "instrument": .optional(measure.instrument),
      "when": .optional(when(measure, language)), "baseline": .optional(measure.baseline),
      "result": .optional(measure.result),
      "result-on": .optional(measure.resultOn?.words(in: language)),
    ])
  }

  private static func when(_ measure: Measure, _ language: LanguagePack) -> String? {
    guard let due = measure.due else { return measure.when }
    let day = PhrasePlace.text(due.words(in: language))
    guard let when = measure.when else { return language.say("plan/by-day", ["day": day]) }
    return language.say("plan/when-and-day", ["when": .text(when), "day": day])
  }
}
