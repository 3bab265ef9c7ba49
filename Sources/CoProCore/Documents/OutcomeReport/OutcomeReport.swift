import Markup
import Mustache

/// The report at the end of a project: what was done, what changed, and what it does not show.
///
/// It names nobody, and every figure says which record it comes from.
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
    let project = context.project
    var values: MustacheObject = [
      "written-on": .text(context.today.wordsWithoutWeekday(in: context.language)),
      "aim": .wanted(project.plan.aim, "aim"),
      "aim-agreed": .optional(project.plan.aimAgreed?.wordsWithoutWeekday(in: context.language)),
      "topic-detail-given": project.settings.topicDetail.map {
        .literal(MarkdownText.paragraphs($0))
      } ?? .text(""),
    ]
    let parts = [
      ReportSummary(context).values, ReportPeople(context).values, ReportMeetings(context).values,
      ReportDecisions(context).values,
      ReportOutcomes(context).values, ReportFigures(context).values,
      ReportConfidence(context).values, ReportReflection(context).values,
      ReportQuotations(context).values,
      ReportEnding(context).values,
    ]
    for part in parts { values.merge(part) { first, _ in first } }
    let gaps = ReportGaps(context).all
    values["gaps"] = .list(gaps.map(MustacheValue.text))
    values["has-gaps"] = .truth(!gaps.isEmpty)
    return values
  }
}
