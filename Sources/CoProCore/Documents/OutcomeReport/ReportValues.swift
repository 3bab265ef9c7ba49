import Markup
import Mustache

/// What the outcome report says, in full or in short.
enum ReportValues {
  static func all(in context: DocumentContext) throws -> MustacheObject {
    let (project, leftOut) = context.project.withoutConfidential
    return try all(in: context.with(project), leftOut: leftOut)
  }

  private static func all(in context: DocumentContext, leftOut: Int) throws -> MustacheObject {
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
      ReportSummary(context).values, ReportPeople(context).values, ReportMix(context).values,
      ReportChart(context).values,
      ReportMeetings(context).values,
      ReportDecisions(context).values, ReportOutcomes(context).values,
      ReportFigures(context).values, ReportConfidence(context).values,
      ReportReflection(context).values, ReportLearning(context).values,
      ReportFeedback(context).values, ReportQuotations(context.project, context.language).values,
      ReportEnding(context).values,
      try ReportAudits(context).values,
    ]
    values.merge(Celebration.values(in: context)) { first, _ in first }
    for part in parts { values.merge(part) { first, _ in first } }
    let gaps = ReportGaps(context, leftOut: leftOut).all
    values["gaps"] = .list(gaps.map(MustacheValue.text))
    values["has-gaps"] = .truth(!gaps.isEmpty)
    return values
  }

  /// Whether the report would read otherwise without the names of those who have not agreed to be named.
  static func nameSomebody(in context: DocumentContext) -> Bool {
    var project = context.project.withoutConfidential.project
    let plain = context.with(project)
    project.members = project.members.map { member in
      var kept = member
      if member.agrees(to: .nameInDocuments) { kept.forgotten = kept.forgotten ?? context.today }
      return kept
    }
    project.applications = []
    guard project.hasPrivateRecords else { return false }
    let masked = project.forEveryone().project
    // Where wording cannot be read, writing the report says so.
    return (try? all(in: plain, leftOut: 0)) != (try? all(in: context.with(masked), leftOut: 0))
  }
}

extension DocumentContext {
  /// The same day and templates for another project.
  public func with(_ project: Project) -> DocumentContext {
    DocumentContext(project: project, today: today, library: library, language: language)
  }
}
