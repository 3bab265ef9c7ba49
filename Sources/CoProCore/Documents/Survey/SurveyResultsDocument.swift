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
    results.flatMap { SurveyFigures(results: $0).charts }
  }

  /// What the template's fields stand for.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    var beside: [MustacheValue] = []
    if case .beside(let both) = scope { beside = [.object(BesideFields(both: both).value)] }
    return [
      "written-on": .text(context.today.wordsWithoutWeekday),
      "rounds": .list(results.map(value)),
      "beside": .list(beside),
      "trends": .list(trends.map { .object(TrendFields(trend: $0).value) }),
    ]
  }

  private func value(_ results: SurveyResults) -> MustacheValue {
    let own: MustacheObject = [
      "name": .text("\(results.round.side.heading) (\(results.round.name))"),
      "questions-title": .text(results.round.questions.title),
      "about": .text(results.about),
      "findings": .list(
        results.statements.filter { $0.row.counts != nil }.map { result in
          .object([
            "statement": .text(result.heading), "finding": .text(result.sentence),
            "blank": .optional(result.blankSentence),
          ])
        }),
    ]
    return .object(own.merging(SurveyFigures(results: results).value) { one, _ in one })
  }
}

extension SurveyResults {
  /// How many answered, and when the round was closed.
  var about: String {
    turnout + (round.closedOn.map { " The round closed on \($0.wordsWithoutWeekday)." } ?? "")
  }
}
