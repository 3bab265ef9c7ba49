import Mustache

/// Each outcome with what shows that it came about: figures, decisions, evidence.
struct ReportOutcomes {
  private let context: DocumentContext
  private let results: [SurveyResults]
  private let sources: ReportSources
  /// The outcomes whose first figure stands in the chart of the short report.
  private let charted: Set<Label<Outcome>>

  init(_ context: DocumentContext) {
    self.context = context
    results = context.project.rounds.current.compactMap { SurveyResults($0) }
    sources = ReportSources(context)
    charted = ReportChart(context).outcomes
  }

  var values: MustacheObject {
    ["outcomes": .list(context.project.plan.outcomes.map(value))]
  }

  private var language: LanguagePack { context.language }

  private func value(_ outcome: Outcome) -> MustacheValue {
    let figures = figures(for: outcome)
    let shown = context.project.evidence(for: outcome.label).map(evidence)
    let measured = context.project.plan.measures(of: outcome.label).compactMap(evidence)
    let evidence = shown + measured + lookingBack(on: outcome)
    let decided = decisions(for: outcome)
    let besides = besides(outcome)
    let isBare = figures.isEmpty && evidence.isEmpty && besides == nil
    let isCharted = charted.contains(outcome.label)
    // A measure that only points at the figures says nothing beside them.
    let first = (figures.isEmpty ? evidence : shown).prefix(1)
    return .object([
      "label": .text(outcome.label.text),
      // A heading has no full stop.
      "heading": .text(withoutStop(outcome.text)),
      "has-figures": .truth(!figures.isEmpty || besides != nil), "figures": .list(figures),
      "has-besides": .truth(besides != nil), "besides": .optional(besides?.labels),
      "statements-besides": .list((besides?.statements ?? []).map(MustacheValue.text)),
      "has-decided": .truth(!decided.isEmpty), "decided": .list(decided),
      "has-evidence": .truth(!evidence.isEmpty), "evidence": .list(evidence),
      "nothing": .text(isBare ? nothing(outcome) : ""),
      // The chart says it; where nothing else is known, the sentence stays as well.
      "first-figure": .list(isCharted && !first.isEmpty ? [] : Array(figures.prefix(1))),
      "first-evidence": .list(Array(first)),
      "has-besides-only": .truth(figures.isEmpty && first.isEmpty && besides != nil),
    ])
  }

  private func nothing(_ outcome: Outcome) -> String {
    let due = context.project.plan.measures(of: outcome.label).compactMap(\.due).max()
    guard let due else { return language.say("report/no-evidence-yet") }
    let day: [String: PhrasePlace] = ["day": .text(due.words(in: language))]
    return due > context.today
      ? language.say("report/evidence-to-come", day)
      : language.say("report/evidence-overdue", day)
  }

  /// What people said to the statements whose chief outcome this is, each statement once.
  private func figures(for outcome: Outcome) -> [MustacheValue] {
    guard let standard = outcome.standard else { return [] }
    let found = results.flatMap { result in
      result.statements(on: standard).map { (round: result.round, statement: $0) }
    }
    // Those who were asked the same stand together; a reworded statement stands by itself.
    let firsts = found.indices.filter { index in
      !found[..<index].contains { $0.statement.asksTheSame(as: found[index].statement) }
    }
    return firsts.map { index in
      let first = found[index].statement
      let answers = found.filter { $0.statement.asksTheSame(as: first) }
      return .object([
        "statement": .text(first.heading(in: language)),
        "answers": .list(
          answers.map { round, statement in
            .object([
              "who": .text(round.side.heading(in: language)),
              "finding": .text(withStop(statement.sentence(in: language))),
            ])
          }),
        "source": .text(
          answers.map { sources.statement($0.statement.statement.id, of: $0.round) }
            .joined(separator: "; ")),
      ])
    }
  }

  /// Where statements whose chief outcome is another one speak of this one too: what to look at.
  private func besides(_ outcome: Outcome) -> (labels: String, statements: [String])? {
    guard let standard = outcome.standard else { return nil }
    let found = results.flatMap { result in
      result.evidence(for: standard).filter { $0.statement.outcomes.first != standard }
    }
    let chiefs = found.compactMap(\.statement.outcomes.first).withoutRepeats().sorted()
    let labels = chiefs.compactMap { chief in
      context.project.plan.outcomes.first { $0.standard == chief }?.label.text
    }
    guard !labels.isEmpty else { return nil }
    return (language.list(labels), found.map { $0.heading(in: language) }.withoutRepeats())
  }

  /// The reflection tool counts for its outcomes as a whole; its figures stand in one place.
  private func lookingBack(on outcome: Outcome) -> [MustacheValue] {
    guard let standard = outcome.standard else { return [] }
    let rounds = results.filter { result in
      result.round.questions.outcomes.contains(standard) && result.showsAnything
    }
    guard !rounds.isEmpty else { return [] }
    let names = language.list(rounds.map(\.round.name))
    return [
      .object([
        "counted": .text(""), "difference": .text(""), "found": .text(""),
        "method": .text(language.say("report/looking-back")),
        "finding": .text(
          language.say("report/looked-back", ["count": .number(rounds.count)])),
        "source": .text(
          language.say(
            "report/source-rounds", ["count": .number(rounds.count), "rounds": .text(names)])),
      ])
    ]
  }

  private func evidence(_ measure: Measure) -> MustacheValue? {
    guard let result = measure.result else { return nil }
    let finding = measure.baseline.map { before in
      language.say(
        "report/before-and-after",
        ["before": .text(withStop(before)), "after": .text(withStop(result))])
    }
    return .object([
      "counted": .text(""), "difference": .text(""), "found": .text(""),
      "method": .text(withoutStop(measure.method)),
      "finding": .text(finding ?? withStop(result)),
      "source": .text(source(measure)),
    ])
  }

  private func source(_ measure: Measure) -> String {
    let label = PhrasePlace.text(measure.label.text)
    guard let day = measure.resultOn else {
      return language.say("report/source-plan", ["label": label])
    }
    return language.say(
      "report/source-plan-and-day",
      ["label": label, "day": .text(day.wordsWithoutWeekday(in: language))])
  }

  /// A piece of evidence with its four details, as far as they were written down.
  private func evidence(_ evidence: Evidence) -> MustacheValue {
    let isShown = evidence.mayBePrinted
    let day = evidence.on.wordsWithoutWeekday(in: language)
    return .object([
      "method": .text(""),
      "finding": .text(withStop(RecordWords(of: context.project, in: language).shows(evidence))),
      "counted": .optional(
        isShown ? evidence.figure.map { withStop($0.words.startingSentence) } : nil),
      "difference": .optional(isShown ? evidence.difference.map(withStop) : nil),
      "found": .optional(isShown ? evidence.found.map(withStop) : nil),
      "source": .text(
        language.say(
          "report/source-evidence-and-day",
          ["label": .text(evidence.label.text), "day": .text(day)])),
    ])
  }

  private func decisions(for outcome: Outcome) -> [MustacheValue] {
    context.project.meetings.flatMap { meeting in
      meeting.decisions.filter {
        $0.outcomes.contains(outcome.label) && !context.project.isSuperseded($0, at: meeting)
      }.map { decision in
        .object([
          "text": .text(withStop(decision.text)),
          "source": .text(sources.record(meeting, decision.label.text)),
        ])
      }
    }
  }
}
