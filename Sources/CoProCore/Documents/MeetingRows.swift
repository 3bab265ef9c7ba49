import Mustache

/// The meetings of a project as a document lists them: number, day and time, how and where.
enum MeetingRows {
  /// One value for each meeting that is on, in order.
  static func values(of context: DocumentContext) -> [MustacheValue] {
    context.project.meetings.filter(\.isOn).map { value(of: $0, context) }
  }

  /// One meeting.
  static func value(of meeting: Meeting, _ context: DocumentContext) -> MustacheValue {
    .object(row(meeting, context))
  }

  /// The fields of `partials/meetings-table.md`.
  static func table(of context: DocumentContext) -> MustacheObject {
    let rows = values(of: context)
    return [
      "meetings": .list(rows), "meetings-wanted": .missing(label: MissingLabel.meetings),
      "meetings-planned": .truth(!rows.isEmpty),
    ]
  }

  private static func row(_ meeting: Meeting, _ context: DocumentContext) -> MustacheObject {
    let settings = context.project.settings
    let how = meeting.how ?? settings.how
    let range = TimeRange(start: meeting.start, end: meeting.end)
    return [
      "number": .text(context.numbers[meeting.id]),
      "when": .text(
        range.map { meeting.date.words($0, in: context.language) }
          ?? meeting.date.words(in: context.language)),
      "face-to-face": .truth(how == .faceToFace),
      "online": .truth(how == .online),
      "blended": .truth(how == .blended),
      "how-known": .truth(how != nil),
      "place": .wanted(meeting.venue ?? settings.venue, "venue"),
    ]
  }
}
