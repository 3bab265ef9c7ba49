import Mustache

/// The published figures of closed rounds, to hand to the group.
public struct SurveyResultsDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "survey-results", summary: "The published figures of a questionnaire.",
    command: "copro survey results ROUND --save")

  /// What is shown.
  public enum Scope: Sendable {
    /// One round, with its figures.
    case round(SurveyResults)
    /// Two rounds, each with its figures, and both beside each other.
    case beside(SideBySide)
    /// Rounds over time.
    case trend([SurveyTrend])
  }

  private let scope: Scope

  /// The results of rounds.
  public init(_ scope: Scope) { self.scope = scope }

  /// `results-outcomes-residents`.
  public func fileName(in context: DocumentContext) -> String {
    switch scope {
    case .round(let results): "results-\(results.round.name)"
    case .beside(let both): "results-" + both.rounds.map(\.round.name).joined(separator: "-and-")
    case .trend(let trends): "results-\(trends.first?.questionnaire ?? "rounds")-over-time"
    }
  }

  private var results: [SurveyResults] {
    switch scope {
    case .round(let results): [results]
    case .beside(let both): both.rounds
    case .trend: []
    }
  }

  private var trends: [SurveyTrend] {
    if case .trend(let trends) = scope { trends } else { [] }
  }

  /// The charts of the rounds that are shown whole.
  public func charts(in context: DocumentContext) -> [Chart] {
    results.flatMap { SurveyFigures(results: $0, language: context.language).charts }
  }

  /// What the template's fields stand for.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    var beside: [MustacheValue] = []
    if case .beside(let both) = scope {
      beside = [.object(BesideFields(both: both, language: context.language).value)]
    }
    return [
      "written-on": .text(context.today.wordsWithoutWeekday(in: context.language)),
      "rounds": .list(results.map { value($0, context) }),
      "beside": .list(beside),
      "trends": .list(
        trends.map { .object(TrendFields(trend: $0, language: context.language).value) }),
    ]
  }

  private func value(_ results: SurveyResults, _ context: DocumentContext) -> MustacheValue {
    let language = context.language
    let name: [String: PhrasePlace] = [
      "side": .text(results.round.side.heading(in: language)), "round": .text(results.round.name),
    ]
    let own: MustacheObject = [
      "name": .text(language.say("survey/round", name)),
      "questions-title": .text(results.round.questions.title),
      "about": .text(results.about(in: language)),
      "findings": .list(
        results.statements.filter { $0.row.counts != nil }.map { result in
          .object([
            "statement": .text(result.heading(in: language)),
            "finding": .text(result.sentence(in: language)),
            "blank": .optional(result.blankSentence(in: language)),
          ])
        }),
    ]
    return .object(
      own.merging(SurveyFigures(results: results, language: language).value) { one, _ in one }
        .merging(quotations(of: results, in: context)) { one, _ in one })
  }

  /// What people wrote and somebody chose, of a round that asked everyone: a quotation of one side
  /// never stands beside that side's figures.
  private func quotations(
    of results: SurveyResults, in context: DocumentContext
  ) -> MustacheObject {
    var project = context.project
    project.quotations.removeAll { $0.round != results.round.id }
    return ReportQuotations(project, context.language).values
  }
}

extension SurveyResults {
  /// How many answered, and when the round was closed.
  func about(in language: LanguagePack) -> String {
    let closed = round.closedOn.map { day in
      let words = day.wordsWithoutWeekday(in: language)
      return language.say("report/round-closed", ["day": .text(words)])
    }
    return [turnout(in: language), closed].compactMap(\.self).joined(separator: " ")
  }
}
