/// What an outcome report does not show: broken ends, hidden figures, things not recorded.
struct ReportGaps {
  private let context: DocumentContext
  private let leftOut: Int
  private var project: Project { context.project }
  private var language: LanguagePack { context.language }

  /// The gaps of a report that leaves out so many things that the group keeps to itself.
  init(_ context: DocumentContext, leftOut: Int = 0) {
    self.context = context
    self.leftOut = leftOut
  }

  /// Every gap in a sentence, the weightiest first.
  var all: [String] {
    people + mix + outcomes + measures + figures + openRounds + decisions + actions + attendance
      + feedback
      + money + confidential + texts + setAside
  }

  private var people: [String] {
    project.hasPrivateRecords
      ? []
      : [language.say("report-gaps/people")]
  }

  private var mix: [String] {
    let isAsked = project.rounds.contains { $0.questions.isAboutPeople && !$0.isOpen }
    let hasMet = project.meetings.contains { $0.isOn && $0.date <= context.today }
    return isAsked || !hasMet ? [] : [language.say("report-gaps/mix")]
  }

  private var results: [SurveyResults] { project.rounds.current.compactMap { SurveyResults($0) } }

  /// The outcomes for which nothing was found and no answers are shown: a hidden figure is no
  /// evidence.
  var bareOutcomes: [Outcome] {
    let asked = Set(
      results.flatMap { result in
        result.statements.filter { $0.row.hidden == nil }.flatMap(\.statement.outcomes)
          + (result.showsAnything ? result.round.questions.outcomes : [])
      })
    return project.plan.outcomes.filter { outcome in
      let isAsked = outcome.standard.map(asked.contains) ?? false
      return !isAsked && project.evidence(for: outcome.label).isEmpty
        && project.plan.measures(of: outcome.label).allSatisfy { $0.result == nil }
    }
  }

  private var outcomes: [String] {
    bareOutcomes.map { outcome in
      language.say("report-gaps/no-evidence", ["outcome": .text(outcome.label.text)])
    }
  }

  private var measures: [String] {
    let open = project.plan.measures.filter { $0.result == nil }
    let dated = open.compactMap { measure in
      measure.due.map { due in
        let words: [String: PhrasePlace] = [
          "method": .text(measure.method), "label": .text(measure.label.text),
          "outcome": .text(measure.outcome.text), "day": .text(due.words(in: language)),
        ]
        return due > context.today
          ? language.say("report-gaps/measure-to-come", words)
          : language.say("report-gaps/measure-overdue", words)
      }
    }
    let others = open.filter { $0.due == nil }.map(\.label.text)
    return others.isEmpty
      ? dated
      : dated + [language.say("report-gaps/measures", ["labels": .text(language.list(others))])]
  }

  private var figures: [String] {
    var lines = results.flatMap { result in
      result.withheld.isEmpty
        ? []
        : [
          language.say(
            "report-gaps/figures",
            ["count": .number(result.withheld.count), "round": .text(result.round.name)])
        ]
    }
    if !results.isEmpty {
      lines.append(language.say("report-gaps/who-answered"))
    }
    return lines
  }

  private var openRounds: [String] {
    project.rounds.filter(\.isOpen).map { round in
      language.say("report-gaps/open-round", ["round": .text(round.name)])
    }
  }

  private var decisions: [String] {
    // What took a decision's place is what came of it.
    let all = project.standingDecisions
    let unknown = all.filter { $0.result == nil }.count
    let taken = project.meetings.flatMap(\.decisions)
    let unheard = taken.count(where: \.hasUnheardDissent)
    let dissent =
      unheard == 0 ? [] : [language.say("report-gaps/dissent", ["count": .number(unheard)])]
    guard unknown > 0 else { return dissent }
    return [
      unknown == taken.count
        ? language.say("report-gaps/all-decisions", ["count": .number(unknown)])
        : language.say(
          "report-gaps/decisions", ["unknown": .number(unknown), "all": .number(all.count)])
    ] + dissent
  }

  private var actions: [String] {
    let open = project.meetings.flatMap(\.actions).filter { $0.done == nil }.count
    return open == 0 ? [] : [language.say("report-gaps/actions", ["count": .number(open)])]
  }

  private var attendance: [String] {
    let without = project.meetings.filter { meeting in
      meeting.isOn && meeting.date <= context.today && meeting.present.isEmpty
    }.map { context.numbers[$0.id] }
    guard !without.isEmpty else { return [] }
    return [
      language.say(
        "report-gaps/attendance",
        ["count": .number(without.count), "meetings": .text(language.list(without))])
    ]
  }

  private var feedback: [String] {
    let open = project.feedback.count(where: \.state.isOpen)
    return open == 0 ? [] : [language.say("report/waiting", ["count": .number(open)])]
  }

  private var confidential: [String] {
    leftOut == 0 ? [] : [language.say("report-gaps/confidential", ["count": .number(leftOut)])]
  }

  private var texts: [String] {
    let unseen = project.evidence.count { !$0.mayBePrinted }
    return unseen == 0 ? [] : [language.say("report-gaps/consent", ["count": .number(unseen)])]
  }

  private var setAside: [String] {
    project.rulesSetAside.rules.map { rule in
      language.say(
        "report-gaps/set-aside",
        ["rule": .text(rule.rule), "reason": .text(withStop(rule.because))])
    }
  }

  private var money: [String] {
    let without = Spending(of: project).lines.filter { $0.spent == nil }.count
    return without == 0
      ? [] : [language.say("report-gaps/money", ["count": .number(without)])]
  }
}
