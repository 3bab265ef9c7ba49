import Mustache

/// How a small group works, on a page, for one that meets once or twice.
///
/// The guide asks for terms of reference in proportion to the group, and has no short form; this is our
/// own.
public struct ShortTermsDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "terms-of-reference-short", summary: "How a small group works, on a page; copro's own",
    command: "copro tor --short")

  private let terms = TermsDocument()

  /// The short terms.
  public init() {}

  /// Everybody in the list of members.
  public func people(in context: DocumentContext) -> [Member] { terms.people(in: context) }

  /// What the whole terms draw on.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    try terms.values(in: context)
  }
}
