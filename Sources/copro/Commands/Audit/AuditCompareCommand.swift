import Arguments
import CoProCore

/// `copro audit compare`: what people said beside what the records show.
enum AuditCompareCommand {
  static let command = Command<Console>(
    "compare",
    summary: "Set what people said beside what the records show.",
    discussion: """
      Line by line, where a rule that copro checks speaks to the same point as a question. Records hold \
      only what was written down, so where the two differ, both can be right.
      """,
    examples: [
      Example("copro audit compare i-statement-audit", "in the terminal"),
      Example("copro audit compare practical-considerations -o six.docx", "for Word"),
      Example("copro audit compare involvement --json", "for other programs"),
    ],
    parameters: [AuditCommand.name, Shared.json] + Shared.document,
    exclusive: [[Shared.json, Shared.output], [Shared.json, Shared.save]]
  ) { arguments, console in
    let project = try console.load(arguments)
    let form = try AuditCommand.form(arguments, console)
    let guide = try RuleGuide.load(
      from: try console.library(arguments), for: project.settings.language)
    let today = try console.today(arguments)
    if arguments[Shared.json] {
      let comparison = AuditComparison(form, in: project, on: today, guide: guide)
      return try console.result(AuditJSON.comparison(comparison))
    }
    let context = try console.context(arguments, project)
    let comparison = AuditComparison(
      try AuditCommand.form(arguments, context.library), in: project, on: today, guide: guide,
      rules: try .load(from: context.library), language: context.language)
    try console.deliver(AuditComparisonDocument(comparison), context, arguments)
    let differ = comparison.count(.differ)
    if differ > 0 {
      console.next(
        arguments, "copro audit action \(form.name) QUESTION TEXT",
        differ == 1
          ? "agree what to do where the two differ" : "agree what to do where they differ")
    }
  }
}
