import Arguments
import CoProCore

/// `copro audit results`: what was answered.
enum AuditResultsCommand {
  static let command = Command<Console>(
    "results",
    summary: "Print what was answered to a checklist or audit.",
    discussion: """
      The latest answers come first, then those that were given before. Where people answered one by \
      one, the published figures of that round stand below, and nothing else of it.
      """,
    examples: [
      Example("copro audit results i-statement-audit", "in the terminal"),
      Example("copro audit results annex-a -o annex-a.docx", "for Word"),
      Example("copro audit results annex-a --json", "for other programs"),
    ],
    parameters: [AuditCommand.name, Shared.json] + Shared.document,
    exclusive: [[Shared.json, Shared.output], [Shared.json, Shared.save]]
  ) { arguments, console in
    let project = try console.load(arguments)
    let form = try AuditCommand.form(arguments, console)
    if form.isPrivate {
      throw Failure(
        .refused, "“\(form.title)” belongs to one person. copro keeps no answers to it.",
        wayOut: "Print it with: copro audit print \(form.name)")
    }
    if arguments[Shared.json] {
      return try console.result(AuditJSON.results(AuditResults(form, in: project), project))
    }
    let context = try console.context(arguments, project)
    let document = AuditResultsDocument(try AuditCommand.form(arguments, context.library))
    try console.deliver(document, context, arguments)
    if AuditResults(form, in: project).isEmpty {
      console.next(arguments, "copro audit answer \(form.name)", "answer it")
    }
  }
}
