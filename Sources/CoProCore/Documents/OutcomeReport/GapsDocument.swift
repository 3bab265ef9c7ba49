import Mustache

/// Every broken end of the record, each with the command that closes it.
public struct GapsDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "gaps", summary: "Where the record breaks off, and what closes each gap",
    command: "copro report --gaps")

  /// The gaps of a project.
  public init() {}

  /// The gaps, and what is still to come.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let gaps = RecordGaps(of: context.project, on: context.today, in: context.language)
    let (open, toCome) = (gaps.open, gaps.toCome)
    return [
      "written-on": .text(context.today.wordsWithoutWeekday(in: context.language)),
      "has-gaps": .truth(!open.isEmpty), "gaps": .list(open.map(Self.row)),
      "has-to-come": .truth(!toCome.isEmpty), "to-come": .list(toCome.map(Self.row)),
    ]
  }

  static func row(_ end: BrokenEnd) -> MustacheValue {
    .object([
      "sentence": .text(end.sentence), "command": .literal("`\(end.remedy)`"),
      "to-come": .truth(end.isToCome),
    ])
  }
}
