import Mustache

/// A very simple form to apply with.
///
/// The guide asks for one and has none; this is our own.
public struct ApplicationFormDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "application-form", summary: "A very simple form to apply with; copro's own",
    command: "copro invite --application")

  /// The form.
  public init() {}

  /// The criteria and every meeting.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    var values = MeetingRows.table(of: context)
    values["criteria"] = .list(try SelectionCriteria.of(context).map(MustacheValue.text))
    return values
  }
}
