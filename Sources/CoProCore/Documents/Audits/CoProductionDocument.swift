import Mustache

/// The two results that are never mixed: whether a project may start, and whether it may be called
/// co-produced.
public struct CoProductionDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "co-production", summary: "May it start, and may it be called co-produced?",
    command: "copro plan criteria")

  /// The two results on paper.
  public init() {}

  /// Each result by itself, with what falls short.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    var values = try StatementFields(context).values
    let decision = MayStart(context.project)
    let form = try context.library.auditForm(named: MayStart.form)
    let audits = context.project.audits(of: form.name)
    let words = AuditWords(context.project, audits: audits, in: context.language)
    let results = AuditResults(form, in: context.project, language: context.language)
    let lines = results.parts.flatMap(\.lines)
    func row(_ line: AuditResults.Line) -> MustacheValue {
      .object([
        "number": .text(line.question.id), "question": .text(line.question.text),
        "answer": .text(words.answers(line)), "open": .truth(line.given.isEmpty),
        "note": .text(words.notes(line.given)),
      ])
    }
    let beside = lines.filter { !MayStart.ids.contains($0.question.id) && !$0.given.isEmpty }
    values["may-start"] = .text(decision.sentence(in: context.language))
    values["criteria"] = .list(lines.filter { MayStart.ids.contains($0.question.id) }.map(row))
    values["beside"] = .list(beside.map(row))
    values["has-beside"] = .truth(!beside.isEmpty)
    values["written-on"] = .text(context.today.wordsWithoutWeekday(in: context.language))
    return values
  }
}

/// The eight ‘I’ statements held against what people agreed with and what shows it; reports print it too.
struct StatementFields {
  private let context: DocumentContext

  init(_ context: DocumentContext) { self.context = context }

  var values: MustacheObject {
    get throws {
      let called = MayBeCalled(context.project, in: context.language)
      let statements = try context.library.questionnaire("i-statements", for: .everyone).statements
      return [
        "may-be-called": .text(called.sentence(in: context.language)),
        "is-held-against-statements": .truth(called.isBegun),
        "areas": .list(
          zip(called.areas, statements).map { area, statement in
            .object([
              "number": .text("\(area.number)"),
              "statement": .text(statement.text),
              "people": .text(
                area.agreements.isEmpty
                  ? "" : area.agreements.map(\.sentence).joined(separator: " ")),
              "evidence": .text(evidence(area)),
            ])
          }),
      ]
    }
  }

  private func evidence(_ area: StatementArea) -> String {
    guard area.evidence == .shown else {
      return ([area.evidence.sentence(in: context.language)] + area.notes.map(withStop)).joined(
        separator: " ")
    }
    return area.notes.map(withStop).joined(separator: " ")
  }
}
