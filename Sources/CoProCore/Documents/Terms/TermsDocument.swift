import Markup
import Mustache

/// The terms of reference: what the group is for, who is in it and how it works.
///
/// Source: *How to do Co-production*, West Berkshire Council, “Steering group terms of reference
/// template”: the same thirteen clauses in the same order, three of them only for a group that lasts
/// over a year; the words are our own.
public struct TermsDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "terms-of-reference", summary: "What the group is for, who is in it and how it works",
    command: "copro tor")

  /// The terms.
  public init() {}

  /// Everybody in the list of members, and the chairs.
  public func people(in context: DocumentContext) -> [Member] {
    context.project.members.filter { $0.isActive(on: context.today) }
  }

  /// The clauses that the group has, with their numbers, and what their words draw on.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    var values = try TermsFields.values(in: context)
    values.merge(try clauses(in: context)) { _, clause in clause }
    return values
  }

  private func clauses(in context: DocumentContext) throws -> MustacheObject {
    let wording = try ClauseWording.load(from: context.library)
    let project = context.project
    let had = wording.clauses(longTerm: project.settings.isLongTerm)
    var values: MustacheObject = [:]
    for clause in wording.clauses { values["clause-\(clause.id)"] = .list([]) }
    for (number, clause) in had.enumerated() {
      let own = project.terms.clauses.first { $0.id == clause.id }
      values["clause-\(clause.id)"] = .object([
        "number": .text("\(number)"), "heading": .text(own?.title ?? clause.heading),
        "own-words": .literal(own.map { MarkdownText.paragraphs($0.text) } ?? ""),
      ])
    }
    let others = project.terms.clauses.filter { wording.clause($0.id) == nil }
    values["own-clauses"] = .list(
      others.enumerated().map { index, clause in
        .object([
          "number": .text("\(had.count + index)"), "heading": .text(clause.title ?? clause.id),
          "own-words": .literal(MarkdownText.paragraphs(clause.text)),
        ])
      })
    return values
  }
}

extension TermsDocument {
  /// The part of the written terms that is one clause, its heading included.
  ///
  /// - Parameters:
  ///   - number: the clause's number; 0 is what stands before the first.
  ///   - markdown: the written terms.
  /// - Returns: the clause, ending in one line break; `nil` where there is none of that number.
  public static func clause(_ number: Int, of markdown: String) -> String? {
    var sections: [[Substring]] = [[]]
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "---" { break }
      if line.hasPrefix("## ") { sections.append([]) }
      sections[sections.count - 1].append(line)
    }
    guard sections.indices.contains(number) else { return nil }
    return TidyText.whole(sections[number].joined(separator: "\n"))
  }
}
