import CoProCore
import JSONText

/// Answers and comparisons for other programs.
enum AuditJSON {
  static func results(_ results: AuditResults, _ project: Project) -> [JSONMember] {
    [
      JSONMember("audit", .string(results.form.name)),
      JSONMember("title", .string(results.form.title)),
      JSONMember(
        "records",
        .array(
          results.audits.map { audit in
            .object([
              JSONMember("id", .string(audit.id.text)),
              JSONMember("by", .string(audit.by.rawValue)),
              JSONMember("meeting", audit.meeting.map { .string(project.numbers[$0]) } ?? .null),
              JSONMember("started-on", .string(audit.startedOn.iso)),
              JSONMember("last-on", .string(audit.lastOn.iso)),
              JSONMember(
                "answered", .integer(audit.progress(in: results.form).answered)),
            ])
          })),
      JSONMember("questions", .integer(results.form.mainQuestions.count)),
      JSONMember(
        "answers",
        .array(
          results.parts.flatMap { part in
            part.lines.map { line(part, $0, project) }
          })),
    ]
  }

  private static func line(
    _ part: AuditResults.Part, _ line: AuditResults.Line, _ project: Project
  ) -> JSONValue {
    .object([
      JSONMember("question", .string(line.question.id)),
      JSONMember("text", .string(line.question.text)),
      JSONMember("meeting", part.meeting.map { .string(project.numbers[$0.id]) } ?? .null),
      JSONMember("given", .array(line.given.map { given($0, line.question) })),
      JSONMember("earlier", .array(line.earlier.map { given($0, line.question) })),
      JSONMember("counted", .array(line.counted.map { .string($0) })),
    ])
  }

  private static func given(_ given: GivenAnswer, _ question: AuditQuestion) -> JSONValue {
    let answer = given.answer
    return .object([
      JSONMember("by", .string(given.audit.by.rawValue)),
      JSONMember("on", .string(answer.on.iso)),
      JSONMember("asked", .string(answer.asked)),
      JSONMember("answer", answer.verdict.map { .string($0.rawValue) } ?? .null),
      JSONMember("chosen", .array(answer.chosen.map { .string($0) })),
      JSONMember("text", answer.text.map { .string($0) } ?? .null),
      JSONMember(
        "rows", .array(answer.rows.map { .array($0.cells.map { .string($0) }) })),
      JSONMember("note", answer.note.map { .string($0) } ?? .null),
      JSONMember("evidence", .array(answer.evidence.map { .string($0.text) })),
      JSONMember("develop", answer.develop.map { .bool($0) } ?? .null),
      JSONMember("how", answer.how.map { .string($0) } ?? .null),
      JSONMember("owner", answer.owner.map { .string($0.text) } ?? .null),
      JSONMember("due", answer.due.map { .string($0.iso) } ?? .null),
      JSONMember("activity", answer.activity.map { .string($0.text) } ?? .null),
      JSONMember("action", answer.action.map { .string($0.text) } ?? .null),
    ])
  }

  static func comparison(_ comparison: AuditComparison) -> [JSONMember] {
    [
      JSONMember("audit", .string(comparison.form.name)),
      JSONMember("title", .string(comparison.form.title)),
      JSONMember(
        "lines",
        .array(
          comparison.lines.map { line in
            .object([
              JSONMember("question", .string(line.said.question.id)),
              JSONMember("text", .string(line.said.question.text)),
              JSONMember("outcome", .string(line.outcome.rawValue)),
              JSONMember(
                "said", .array(line.said.given.map { given($0, line.said.question) })),
              JSONMember("counted", .array(line.said.counted.map { .string($0) })),
              JSONMember("records", .array(line.records.map(record))),
            ])
          })),
      JSONMember(
        "statements",
        .array(
          comparison.bySection.map { section, sentences in
            .object([
              JSONMember("section", .string(section.id)),
              JSONMember("sentences", .array(sentences.map { .string($0) })),
            ])
          })),
    ]
  }

  private static func record(_ record: AuditComparison.Record) -> JSONValue {
    .object([
      JSONMember("rule", .string(record.rule)),
      JSONMember("sentence", .string(record.sentence)),
      JSONMember("kept", record.holds.map { .bool($0) } ?? .null),
    ])
  }

  /// The two results, each by itself.
  static func standing(_ project: Project) -> [JSONMember] {
    let decision = MayStart(project)
    let called = MayBeCalled(project)
    return [
      JSONMember(
        "may-start",
        .object([
          JSONMember("result", .string(decision.verdict.rawValue)),
          JSONMember("sentence", .string(decision.sentence)),
          JSONMember("falls-short", .array(decision.fallsShort.map { .string($0.id) })),
          JSONMember("not-answered", .array(decision.open.map { .string($0.id) })),
        ])),
      JSONMember(
        "may-be-called-co-produced",
        .object([
          JSONMember("result", .string(called.verdict.rawValue)),
          JSONMember("sentence", .string(called.sentence)),
          JSONMember("falls-short", .array(called.fallsShort.map { .integer($0.number) })),
          JSONMember("not-known", .array(called.unknown.map { .integer($0.number) })),
        ])),
    ]
  }
}
