/// What an outcome report does not show: broken ends, hidden figures, things not recorded.
struct ReportGaps {
  private let context: DocumentContext
  private var project: Project { context.project }

  init(_ context: DocumentContext) { self.context = context }

  /// Every gap in a sentence, the weightiest first.
  var all: [String] {
    people + outcomes + measures + figures + openRounds + decisions + actions + attendance + money
      + setAside
  }

  private var people: [String] {
    project.hasPrivateRecords
      ? []
      : [
        "The people's records are not in this copy of the project, so members and attendance are "
          + "not counted."
      ]
  }

  private var results: [SurveyResults] { project.rounds.current.compactMap { SurveyResults($0) } }

  /// The outcomes for which nothing was found and nobody was asked.
  var bareOutcomes: [Outcome] {
    let asked = Set(
      results.flatMap { result in
        result.statements.flatMap(\.statement.outcomes)
          + (result.showsAnything ? result.round.questions.outcomes : [])
      })
    return project.plan.outcomes.filter { outcome in
      let isAsked = outcome.standard.map(asked.contains) ?? false
      return !isAsked && project.plan.measures(of: outcome.label).allSatisfy { $0.result == nil }
    }
  }

  private var outcomes: [String] {
    bareOutcomes.map { "There is no evidence for outcome \($0.label.text)." }
  }

  private var measures: [String] {
    let open = project.plan.measures.filter { $0.result == nil }
    let dated = open.compactMap { measure in
      measure.due.map { due in
        let isToCome = due > context.today
        return "“\(measure.method)” (\(measure.label.text), for outcome \(measure.outcome.text)) "
          + (isToCome ? "will be known by" : "was to be known by")
          + " \(due.words)\(isToCome ? "." : ", but no result was written down.")"
      }
    }
    let others = open.filter { $0.due == nil }.map(\.label.text)
    return others.isEmpty
      ? dated
      : dated + ["Planned, but no result was written down: \(inARow(others)) of the plan."]
  }

  private var figures: [String] {
    var lines = results.flatMap { result in
      result.withheld.isEmpty
        ? []
        : [
          "\(counted(result.withheld.count, "figure")) of round \(result.round.name) "
            + "\(result.withheld.count == 1 ? "is" : "are") not shown, to keep answers anonymous."
        ]
    }
    if !results.isEmpty {
      lines.append(
        "The figures show what the people who answered think, not what everybody in the area thinks."
      )
    }
    return lines
  }

  private var openRounds: [String] {
    project.rounds.filter(\.isOpen).map { "Round \($0.name) is still open." }
  }

  private var decisions: [String] {
    let all = project.meetings.flatMap(\.decisions)
    let unknown = all.filter { $0.result == nil }.count
    guard unknown > 0 else { return [] }
    let which =
      unknown == all.count
      ? unknown == 1 ? "the decision" : "the \(unknown) decisions"
      : "\(unknown) of the \(all.count) decisions"
    return ["What came of \(which) was not written down."]
  }

  private var actions: [String] {
    let open = project.meetings.flatMap(\.actions).filter { $0.done == nil }.count
    return open == 0 ? [] : ["\(counted(open, "action is", "actions are")) not done yet."]
  }

  private var attendance: [String] {
    let without = project.meetings.filter { meeting in
      meeting.isOn && meeting.date <= context.today && meeting.present.isEmpty
    }.map { context.numbers[$0.id] }
    guard !without.isEmpty else { return [] }
    return [
      "Who came to \(without.count == 1 ? "meeting" : "meetings") \(inARow(without)) was not written "
        + "down."
    ]
  }

  private var setAside: [String] {
    project.rulesSetAside.rules.map { rule in
      "The group set aside a rule of the guides (\(rule.rule)), because: \(withStop(rule.because))"
    }
  }

  private var money: [String] {
    let without = project.plan.budget.filter { $0.spent == nil }.count
    return without == 0
      ? [] : ["What was spent was not written down for \(counted(without, "line")) of the budget."]
  }
}
