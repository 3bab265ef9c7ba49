import Mustache

/// The way from one part of the record to the aim and to the evidence, as a document.
public struct TraceDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "trace", summary: "How one outcome, decision or figure hangs together with the rest",
    command: "copro report --trace O1")

  /// The part that is traced.
  public let subject: RecordPart

  /// The trace of a part of the record.
  public init(of subject: RecordPart) { self.subject = subject }

  /// `trace-O2`, `trace-3-D1`.
  public func fileName(in context: DocumentContext) -> String {
    let code = RecordWords(of: context.project).code(subject)
    return "trace-" + String(code.map { " ./".contains($0) ? "-" : $0 })
  }

  /// The steps of the trace, and where it breaks off.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let words = RecordWords(of: context.project, in: context.language)
    let trace = Trace(of: subject, in: context.project)
    let links = RecordLinks(of: context.project)
    func rows(_ parts: [RecordPart]) -> MustacheValue {
      .list(parts.map { row($0, words, links, context.language) })
    }
    let gaps = gaps(trace, context)
    return [
      "subject": .text(words.name(subject).lowercasedFirst),
      "text": .text(withStop(words.text(subject))),
      "result": .optional(result(words, context.language)),
      "supersedes": name(links.replaced(by: subject), words),
      "superseded-by": name(links.replacement(of: subject), words),
      "has-purposes": .truth(!trace.purposes.isEmpty), "purposes": rows(trace.purposes),
      "has-objectives": .truth(!trace.objectives.isEmpty), "objectives": rows(trace.objectives),
      "has-steps": .truth(!trace.steps.isEmpty), "steps": rows(trace.steps),
      "shows-outcomes": .truth(![.outcome, .aim].contains(subject.stage)),
      "has-evidence": .truth(!trace.evidence.isEmpty), "evidence": rows(trace.evidence),
      "has-gaps": .truth(!gaps.isEmpty), "gaps": .list(gaps.map(GapsDocument.row)),
    ]
  }

  private func result(_ words: RecordWords, _ language: LanguagePack) -> String? {
    guard let result = words.result(subject).map(withStop) else { return nil }
    switch subject.stage {
    case .decision, .action: return language.say("trace/came-of-it", ["result": .text(result)])
    case .evidence: return language.say("trace/found", ["result": .text(result)])
    default: return result
    }
  }

  /// The broken ends on this way.
  private func gaps(_ trace: Trace, _ context: DocumentContext) -> [BrokenEnd] {
    let way = Set(
      [trace.subject] + trace.purposes + trace.objectives + trace.steps + trace.evidence)
    return RecordGaps(of: context.project, on: context.today, in: context.language).all.filter {
      end in
      end.part.map(way.contains) ?? false
    }
  }

  /// What a decision is called in the middle of a sentence, where there is one.
  private func name(_ part: RecordPart?, _ words: RecordWords) -> MustacheValue {
    .optional(part.map { words.name($0).lowercasedFirst })
  }

  private func row(
    _ part: RecordPart, _ words: RecordWords, _ links: RecordLinks, _ language: LanguagePack
  ) -> MustacheValue {
    .object([
      "name": .text(words.name(part)),
      "text": .text(withStop(words.text(part))),
      "day": .optional(words.day(part)?.wordsWithoutWeekday(in: language)),
      "is-meeting": .truth(part.stage == .meeting),
      "done": .truth(words.isDone(part)),
      "result": .optional(words.result(part).map(withStop)),
      "supersedes": name(links.replaced(by: part), words),
      "superseded-by": name(links.replacement(of: part), words),
      "source": .text(words.source(part)),
    ])
  }
}
