import Mustache

/// What people said of how they work, line by line beside what the records show.
public struct AuditComparisonDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "audit-comparison", summary: "What people said, beside what the records show.",
    command: "copro audit compare i-statement-audit")

  /// The comparison.
  public let comparison: AuditComparison

  /// A comparison on paper.
  public init(_ comparison: AuditComparison) { self.comparison = comparison }

  /// The form's own file, and the rules.
  public var wordingFiles: [String] { [comparison.form.file, RuleTable.file] }

  /// `audit-comparison-annex-a`.
  public func fileName(in context: DocumentContext) -> String {
    "audit-comparison-\(comparison.form.name)"
  }

  /// The questions by how answers and records go together: what differs comes first.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let audits = context.project.audits(of: comparison.form.name)
    let words = AuditWords(context.project, audits: audits, in: context.language)
    var values: MustacheObject = [
      "form-title": .text(comparison.form.title),
      "written-on": .text(context.today.wordsWithoutWeekday(in: context.language)),
      "nothing": .truth(comparison.lines.isEmpty),
      "by-statement": .list(
        comparison.bySection.map { section, sentences in
          .object([
            "heading": .optional(section.title),
            "sentences": .list(sentences.map(MustacheValue.text)),
          ])
        }),
      "has-statements": .truth(!comparison.bySection.isEmpty),
    ]
    for outcome in [AuditComparison.Outcome.differ, .agree, .onlySaid, .onlyRecorded] {
      let lines = comparison.lines.filter { $0.outcome == outcome }
      values["\(outcome.rawValue)-count"] = .text("\(lines.count)")
      values["has-\(outcome.rawValue)"] = .truth(!lines.isEmpty)
      values[outcome.rawValue] = .list(lines.map { row($0, words) })
    }
    return values
  }

  private func row(_ line: AuditComparison.Line, _ words: AuditWords) -> MustacheValue {
    let note = words.notes(line.said.given)
    let said = withStop(words.answers(line.said)) + (note.isEmpty ? "" : " \(withStop(note))")
    return .object([
      "number": .text(AuditFormParts.number(line.said.question.id)),
      "question": .text(line.said.question.text),
      "said": .text(line.said.given.isEmpty ? "" : said),
      "counted": .text(line.said.counted.joined(separator: " ")),
      "records": .text(line.records.map(\.sentence).joined(separator: " ")),
    ])
  }
}
