import Mustache

/// What the group answered about its own way of working: the eight ‘I’ statements, and looking back.
struct ReportAudits {
  private let context: DocumentContext

  init(_ context: DocumentContext) { self.context = context }

  var values: MustacheObject {
    get throws {
      var values = try StatementFields(context).values
      let decision = MayStart(context.project)
      values["is-decided"] = .truth(decision.verdict != .notDecided)
      values["may-start"] = .text(decision.sentence(in: context.language))
      let reflection = try context.library.auditForm(named: "end-reflection")
      let lines = AuditResults(reflection, in: context.project, language: context.language).parts
        .flatMap(\.lines)
        .filter { !$0.given.isEmpty }
      let words = AuditWords(
        context.project, audits: context.project.audits(of: reflection.name), in: context.language)
      values["has-looked-back"] = .truth(!lines.isEmpty)
      values["looked-back"] = .list(
        lines.map { line in
          let note = words.notes(line.given)
          return .object([
            "question": .text(line.question.text),
            "answer": .text(withStop(words.answers(line))),
            "note": .text(note.isEmpty ? "" : withStop(note)),
            "source": .text(
              context.language.say(
                "report/source-audit",
                ["audit": .text(reflection.name), "question": .text(line.question.id)])),
          ])
        })
      return values
    }
  }
}
