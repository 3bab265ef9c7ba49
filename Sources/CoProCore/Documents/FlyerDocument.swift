import Mustache

/// The first invitation to residents, short enough to pin up.
///
/// Source: *How to do Co-production*, West Berkshire Council, “Invite letter template”; the words are
/// our own.
public struct FlyerDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "flyer", summary: "The invitation to residents to join the group", command: "copro invite")

  /// The flyer.
  public init() {}

  /// The first meeting, and the days of the others.
  public func values(in context: DocumentContext) -> MustacheObject {
    let meetings = MeetingRows.values(of: context)
    return [
      "first-meeting": .list(Array(meetings.prefix(1))),
      "meetings-wanted": .missing(label: MissingLabel.meetings),
      "later-meetings": .list(Array(meetings.dropFirst())),
      "later-meetings-planned": .truth(meetings.count > 1),
    ]
  }
}
