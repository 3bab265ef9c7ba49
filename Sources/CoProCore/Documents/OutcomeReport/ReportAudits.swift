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
      values["may-start"] = .text(decision.sentence)
      let reflection = try context.library.auditForm(named: "end-reflection")
      let lines = AuditResults(reflection, in: context.project).parts.flatMap(\.lines)
        .filter { !$0.given.isEmpty }
      let words = AuditWords(
        context.project, audits: context.project.audits(of: reflection.name))
      values["has-looked-back"] = .truth(!lines.isEmpty)
      values["looked-back"] = .list(
        lines.map { line in
          let note = words.notes(line.given)
          return .object([
            "question": .text(line.question.text),
            "answer": .text(withStop(words.answers(line))),
            "note": .text(note.isEmpty ? "" : withStop(note)),
            "source": .text("audit \(reflection.name), \(line.question.id)"),
          ])
        })
      return values
    }
  }
}
