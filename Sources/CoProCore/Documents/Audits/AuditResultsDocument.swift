import Mustache

/// What was answered to a checklist or audit: the latest answers, what is to be done, earlier answers.
public struct AuditResultsDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "audit-results", summary: "What was answered to a checklist or audit.",
    command: "copro audit results i-statement-audit")

  /// The form.
  public let form: AuditForm

  /// The answers to a form.
  public init(_ form: AuditForm) { self.form = form }

  /// The form's own file.
  public var wordingFiles: [String] { [form.file] }

  /// `audit-results-annex-a`.
  public func fileName(in context: DocumentContext) -> String { "audit-results-\(form.name)" }

  /// Whoever does something about an answer.
  public func people(in context: DocumentContext) -> [Member] {
    context.project.audits(of: form.name).flatMap(\.answers).compactMap(\.owner)
      .compactMap { owner in
        if case .member(let id) = owner { context.project.member(id) } else { nil }
      }
  }

  /// The answers in the order of the form.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let results = AuditResults(form, in: context.project, language: context.language)
    let words = AuditWords(context.project, audits: results.audits, in: context.language)
    let parts = results.parts
    return [
      "form-title": .text(form.title),
      "written-on": .text(context.today.wordsWithoutWeekday(in: context.language)),
      "nothing": .truth(results.isEmpty),
      "records": .list(results.audits.map { .text(words.record($0, form)) }),
      "parts": .list(parts.map { part($0, words, context) }),
      "counted": .list(
        results.rounds.flatMap { counted($0, context.language) }.map(MustacheValue.text)),
      "has-counted": .truth(!results.rounds.isEmpty),
      "earlier": .list(
        parts.flatMap(\.lines).flatMap { earlier($0, context.language) }
          .map(MustacheValue.text)),
      "has-earlier": .truth(parts.flatMap(\.lines).contains { !$0.earlier.isEmpty }),
      "source": .text(form.source?.words ?? ""),
    ]
  }

  private func counted(_ results: SurveyResults, _ language: LanguagePack) -> [String] {
    results.statements.map { result in
      let words = language.say(
        "audit/one-by-one",
        [
          "statement": .text(result.row.text),
          "finding": .text(result.sentence(in: language).startingSentence),
          "round": .text(results.round.name),
        ])
      return results.round.side.saying(words, in: language)
    }
  }

  private func earlier(_ line: AuditResults.Line, _ language: LanguagePack) -> [String] {
    line.earlier.map { $0.before(line.question, in: language) }
  }

  private func part(
    _ part: AuditResults.Part, _ words: AuditWords, _ context: DocumentContext
  ) -> MustacheValue {
    .object([
      "meeting": .optional(
        part.meeting.map { AuditFormParts.words(for: $0, context).startingSentence }),
      "sections": .list(
        part.sections.compactMap { section, lines in
          let shown = lines.filter { $0.question.counts || !$0.given.isEmpty }
          guard !shown.isEmpty else { return nil }
          return .object([
            "heading": .optional(section.title),
            "blocks": .list(blocks(shown, words)),
            "steps": .list(
              shown.flatMap(\.given).compactMap { words.step($0.answer) }.map {
                .text(withStop($0))
              }),
            "has-steps": .truth(shown.flatMap(\.given).contains { words.step($0.answer) != nil }),
          ])
        }),
    ])
  }

  /// Short answers that follow one another stand in one table; longer ones by themselves.
  private func blocks(_ lines: [AuditResults.Line], _ words: AuditWords) -> [MustacheValue] {
    var blocks: [MustacheValue] = []
    var table: [MustacheValue] = []
    func finish() {
      if !table.isEmpty { blocks.append(Self.block("is-table", ["rows": .list(table)])) }
      table = []
    }
    for line in lines {
      let head: MustacheObject = [
        "number": .text(AuditFormParts.number(line.question.id)),
        "question": .text(line.question.text),
        "open": .truth(line.given.isEmpty),
        "answer": .text(words.answers(line)),
        "note": .text(words.notes(line.given)),
      ]
      switch line.question.shape {
      case .yesPartlyNo, .develop, .one, .several, .scale: table.append(.object(head))
      case .text:
        finish()
        blocks.append(Self.block("is-words", head))
      case .rows:
        finish()
        blocks.append(Self.block("is-lines", head.merging(Self.lines(line)) { $1 }))
      }
    }
    finish()
    return blocks
  }

  private static func lines(_ line: AuditResults.Line) -> MustacheObject {
    let rows = line.given.flatMap(\.answer.rows)
    return [
      "columns": .list(line.question.columns.map { .text($0.label) }),
      "lines": .list(rows.map { .object(["cells": .list($0.cells.map(MustacheValue.text))]) }),
    ]
  }

  private static func block(_ shape: String, _ values: MustacheObject) -> MustacheValue {
    var all: MustacheObject = [
      "is-table": .truth(false), "is-words": .truth(false), "is-lines": .truth(false),
      "rows": .list([]), "columns": .list([]), "lines": .list([]), "number": .text(""),
      "question": .text(""), "open": .truth(false), "answer": .text(""), "note": .text(""),
    ]
    all[shape] = .truth(true)
    return .object(all.merging(values) { $1 })
  }
}
