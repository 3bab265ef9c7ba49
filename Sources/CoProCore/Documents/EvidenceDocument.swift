import Mustache

/// The evidence summary: what shows what became of each outcome.
///
/// It names nobody. Somebody's own words, story or picture are told only with consent. Source of the four
/// details: *Co-production Guide: Working Stronger Together*, Sefton Council, “Evidence”.
public struct EvidenceDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "evidence-summary", summary: "What shows what became of each outcome",
    command: "copro report --evidence")

  /// The summary.
  public init() {}

  /// The outcomes with their evidence, and what is still wanting.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let project = context.project
    // What people said in questionnaires shows something, too, and stands in the report.
    let unshown = ReportGaps(context).bareOutcomes.map(\.label)
    let bare = project.plan.outcomes.filter {
      project.evidence(for: $0.label).isEmpty && results(of: $0, in: project).isEmpty
        && unshown.contains($0.label)
    }
    let printed = project.evidence.filter(project.mayPrint)
    let incomplete = printed.filter { !$0.missingDetails.isEmpty }
    let again = project.evidence.filter(\.awaitsFollowUp)
    let held = project.evidence.count - printed.count
    let language = context.language
    func codes(_ texts: [String]) -> MustacheValue { .optional(language.list(texts)) }
    return [
      "date": .text(context.today.words(in: language)),
      "outcomes": .list(
        project.plan.outcomes.map { outcome($0, hasFigures: !unshown.contains($0.label), context) }),
      "has-wanting": .truth(
        !(bare.isEmpty && incomplete.isEmpty && again.isEmpty) || held > 0),
      "bare": codes(bare.map(\.label.text)),
      "incomplete": codes(incomplete.map(\.label.text)),
      "held-back": codes(project.evidence.filter { !project.mayPrint($0) }.map(\.label.text)),
      "again": .list(
        again.map { evidence in
          .object([
            "code": .text(evidence.label.text),
            "day": .text((evidence.followUp ?? context.today).words(in: language)),
          ])
        }),
    ]
  }

  private func results(of outcome: Outcome, in project: Project) -> [Measure] {
    project.plan.measures(of: outcome.label).filter { $0.result != nil }
  }

  private func outcome(
    _ outcome: Outcome, hasFigures: Bool, _ context: DocumentContext
  ) -> MustacheValue {
    let project = context.project
    let all = project.evidence(for: outcome.label) + project.evidenceToCome(for: outcome.label)
    let evidence = all.filter(project.mayPrint)
    let results = results(of: outcome, in: project)
    // A heading has no full stop.
    let heading = outcome.text.hasSuffix(".") ? String(outcome.text.dropLast()) : outcome.text
    return .object([
      "label": .text(outcome.label.text), "heading": .text(heading),
      "has-evidence": .truth(!evidence.isEmpty),
      "evidence": .list(evidence.map { EvidenceRow($0, context).value }),
      "has-results": .truth(!results.isEmpty),
      "results": .list(
        results.map { measure in
          .object([
            "code": .text(measure.label.text), "method": .text(measure.method),
            "baseline": .optional(measure.baseline.map(withStop)),
            "result": .text(withStop(measure.result ?? "")),
          ])
        }),
      "is-bare": .truth(evidence.isEmpty && results.isEmpty && !hasFigures),
      "has-figures-only": .truth(evidence.isEmpty && results.isEmpty && hasFigures),
    ])
  }
}
