import CoProCore
import JSONText

/// A trace for other programs: every step with its stage, code, words, day and source.
struct TraceJSON {
  private let trace: Trace
  private let words: RecordWords
  private let links: RecordLinks

  init(_ trace: Trace, in project: Project) {
    self.trace = trace
    words = RecordWords(of: project)
    links = RecordLinks(of: project)
  }

  var members: [JSONMember] {
    [
      JSONMember("subject", value(trace.subject)),
      JSONMember("purposes", list(trace.purposes)),
      JSONMember("objectives", list(trace.objectives)),
      JSONMember("steps", list(trace.steps)),
      JSONMember("evidence", list(trace.evidence)),
    ]
  }

  private func list(_ parts: [RecordPart]) -> JSONValue { .array(parts.map(value)) }

  private func code(_ part: RecordPart?) -> JSONValue {
    part.map { .string(words.code($0)) } ?? .null
  }

  private func value(_ part: RecordPart) -> JSONValue {
    .object([
      JSONMember("stage", .string(part.stage.rawValue)),
      JSONMember("code", .string(words.code(part))),
      JSONMember("text", .string(words.text(part))),
      JSONMember("result", words.result(part).map(JSONValue.string) ?? .null),
      JSONMember("day", words.day(part).map { .string($0.iso) } ?? .null),
      JSONMember("done", .bool(words.isDone(part))),
      JSONMember("source", .string(words.source(part))),
      JSONMember("serves", .array(links.served(by: part).map { .string(words.code($0)) })),
      JSONMember("supersedes", code(links.replaced(by: part))),
      JSONMember("superseded-by", code(links.replacement(of: part))),
    ])
  }
}

/// The broken ends of a record for other programs.
struct GapsJSON {
  private let gaps: RecordGaps
  private let words: RecordWords

  init(_ gaps: RecordGaps, in project: Project) {
    self.gaps = gaps
    words = RecordWords(of: project)
  }

  var members: [JSONMember] {
    [
      JSONMember("gaps", .array(gaps.open.map(value))),
      JSONMember("to-come", .array(gaps.toCome.map(value))),
    ]
  }

  private func value(_ end: BrokenEnd) -> JSONValue {
    .object([
      JSONMember("kind", .string(end.kind.rawValue)),
      JSONMember("part", end.part.map { .string(words.code($0)) } ?? .null),
      JSONMember("message", .string(end.sentence)),
      JSONMember("remedy", .string(end.remedy)),
    ])
  }
}
