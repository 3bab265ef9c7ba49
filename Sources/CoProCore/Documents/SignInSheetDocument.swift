import Mustache

/// A sheet by the door, on which people tick that they have come; ours.
public struct SignInSheetDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "sign-in-sheet", summary: "A sheet on which people tick that they have come.",
    command: "copro meeting sign-in 1")

  private static let blankRows = 4

  /// The meeting.
  public let meeting: Meeting

  /// The sheet for a meeting.
  public init(for meeting: Meeting) { self.meeting = meeting }

  /// `sign-in-3`.
  public func fileName(in context: DocumentContext) -> String {
    "sign-in-\(context.numbers[meeting.id])"
  }

  /// Everybody who is expected.
  public func people(in context: DocumentContext) -> [Member] {
    context.project.expected(at: meeting)
  }

  /// A list of names and who came is personal.
  public func isPersonal(in context: DocumentContext) -> Bool { true }

  /// The meeting, the names, and some empty rows.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    var values = MeetingFields(meeting: meeting, context: context).values
    values["people"] = .list(people(in: context).map { .text($0.name) })
    values["blank-rows"] = .list(Array(repeating: .truth(true), count: Self.blankRows))
    return values
  }
}
