import Markup
import Mustache

/// The report at the end of a project: what was done, what changed, and what it does not show.
///
/// It names nobody, and every figure says which record it comes from. What the group keeps to itself
/// is left out.
public struct OutcomeReport: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "outcome-report", summary: "What the project did and what came of it", command: "copro report")

  /// The outcome report.
  public init() {}

  /// The charts of the rounds.
  public func charts(in context: DocumentContext) -> [Chart] { ReportFigures(context).charts }

  /// What the template's fields stand for.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    try ReportValues.all(in: context)
  }

  /// What is confidential is counted and not told.
  public var leavesOutConfidential: Bool { true }

  /// Whether a text it prints names somebody who has not agreed to be named.
  public func isPersonal(in context: DocumentContext) -> Bool {
    ReportValues.nameSomebody(in: context)
  }
}

/// The report on one or two pages, for people who will not read all of it.
public struct ShortReport: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "outcome-report-short", summary: "The outcome report on one or two pages",
    command: "copro report --short", isSheet: true)

  /// The short report.
  public init() {}

  /// One chart: what people said, by outcome.
  public func charts(in context: DocumentContext) -> [Chart] {
    ReportChart(context.with(context.project.withoutConfidential.project)).charts
  }

  /// What the template's fields stand for: those of the whole report.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    try ReportValues.all(in: context)
  }

  /// What is confidential is counted and not told.
  public var leavesOutConfidential: Bool { true }

  /// Whether a text it prints names somebody who has not agreed to be named.
  public func isPersonal(in context: DocumentContext) -> Bool {
    ReportValues.nameSomebody(in: context)
  }
}
