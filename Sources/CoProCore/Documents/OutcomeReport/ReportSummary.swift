import Mustache

/// The report in a few lines, each with the records it comes from.
struct ReportSummary {
  private let context: DocumentContext
  private let held: [Meeting]
  private let sources: ReportSources

  init(_ context: DocumentContext) {
    self.context = context
    held = context.project.meetings.filter { $0.isOn && $0.date <= context.today }
    sources = ReportSources(context)
  }

  private var project: Project { context.project }
  private var language: LanguagePack { context.language }

  var values: MustacheObject {
    let lines = held.isEmpty ? [] : [people, decisions, outcomes] + influence + [money]
    let facts = held.isEmpty ? [] : [people, decisions, outcomes, money]
    return [
      "has-met": .truth(!held.isEmpty),
      "facts": .list(facts.compactMap { $0 }.map(Self.value)),
      "summary": .list(lines.compactMap { $0 }.map(Self.value)),
    ]
  }

  private static func value(_ line: (text: String, source: String)) -> MustacheValue {
    .object(["text": .text(line.text), "source": .text(line.source)])
  }

  private var people: (String, String)? {
    let members = project.members.filter(\.role.isCounted)
    let residents = members.count { $0.side == .resident }
    let council = members.count(where: \.side.isCouncil)
    let times = PhrasePlace.text(language.times(held.count))
    guard project.hasPrivateRecords else {
      return (
        language.say("report/summary-people-uncounted", ["times": times]), sources.meetings(held)
      )
    }
    return (
      language.say(
        "report/summary-people",
        ["residents": .number(residents), "council-people": .number(council), "times": times]),
      "\(sources.members); \(sources.meetings(held))"
    )
  }

  private var decisions: (String, String)? {
    let all = held.flatMap(\.decisions)
    guard !all.isEmpty else {
      return (language.say("report/no-decisions"), sources.meetings(held))
    }
    let known = held.reduce(0) { sum, meeting in
      sum + meeting.decisions.count { $0.result != nil || project.isSuperseded($0, at: meeting) }
    }
    let sentence =
      known == all.count
      ? language.say("report/decisions-all-known", ["count": .number(all.count)])
      : known == 0
        ? language.say("report/decisions-none-known", ["count": .number(all.count)])
        : language.say(
          "report/decisions-some-known", ["decisions": .number(all.count), "known": .number(known)])
    return (
      sentence,
      sources.meetings(held.filter { !$0.decisions.isEmpty })
    )
  }

  private var outcomes: (String, String)? {
    let outcomes = project.plan.outcomes
    guard !outcomes.isEmpty else { return nil }
    let bare = ReportGaps(context).bareOutcomes
    let shown = outcomes.count - bare.count
    let sentence =
      bare.isEmpty
      ? language.say("report/outcomes-all-shown", ["count": .number(outcomes.count)])
      : shown == 0
        ? language.say("report/outcomes-none-shown", ["count": .number(outcomes.count)])
        : language.say(
          "report/outcomes-some-shown",
          [
            "changes": .number(outcomes.count), "shown": .number(shown),
            "labels": .text(language.list(bare.map(\.label.text))),
          ])
    return (sentence, sources.plan(outcomes))
  }

  /// What people said to the first statement about influence, the first question of the outcomes
  /// questionnaire; a reworded statement has a line of its own.
  private var influence: [(String, String)?] {
    let found = project.rounds.current.compactMap { SurveyResults($0) }.compactMap { result in
      result.statements(on: 1).first.map { (round: result.round, statement: $0) }
    }
    let firsts = found.indices.filter { index in
      !found[..<index].contains { $0.statement.asksTheSame(as: found[index].statement) }
    }
    return firsts.map { index in
      let first = found[index].statement
      let answers = found.filter { $0.statement.asksTheSame(as: first) }
      let findings = answers.map { round, statement in
        language.say(
          "report/finding",
          [
            "side": .text(round.side.heading(in: language)),
            "finding": .text(withStop(statement.sentence(in: language).lowercasedFirst)),
          ])
      }
      return (
        language.say(
          "report/influence",
          [
            "statement": .text(first.heading(in: language)),
            "findings": .text(findings.joined(separator: " ")),
          ]),
        answers.map { sources.statement($0.statement.statement.id, of: $0.round) }
          .joined(separator: "; ")
      )
    }
  }

  private var money: (String, String)? {
    let budget = project.plan.budget
    guard !budget.isEmpty, case .amount(let spent) = PublicSpending(of: project).total,
      Spending(of: project).lines.allSatisfy({ $0.spent != nil })
    else { return nil }
    return (
      language.say(
        "report/cost",
        [
          "spent": .text(spent.words),
          "set-aside": .text(budget.map(\.amount).reduce(Money(pence: 0), +).words),
        ]), sources.plan(budget)
    )
  }
}
