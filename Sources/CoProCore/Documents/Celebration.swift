import Mustache

/// How the group celebrates what it did, for documents that look ahead to it or back on it.
///
/// Source: *Co-production Guide: Working Stronger Together*, Sefton Council: people can expect “a
/// celebration of involvement and the work undertaken and achievements”.
struct Celebration {
  /// The day, where it is set.
  let day: Day?
  private let how: String?
  private let context: DocumentContext

  /// What the settings say of it; nothing where they say nothing.
  init?(_ context: DocumentContext) {
    self.context = context
    day = context.project.settings.celebrated
    how = context.project.settings.celebration
    if day == nil, how == nil { return nil }
  }

  /// Whether it is still to come.
  private var isToCome: Bool { day.map { $0 >= context.today } ?? true }

  /// `celebrates`, where it is to come, and `has-celebrated`, where it has been.
  static func values(in context: DocumentContext) -> MustacheObject {
    let celebration = Celebration(context)
    return [
      "celebrates": .list(celebration.map { $0.isToCome ? [$0.value] : [] } ?? []),
      "has-celebrated": .list(celebration.map { $0.isToCome ? [] : [$0.value] } ?? []),
    ]
  }

  /// The day and how.
  var value: MustacheValue {
    .object([
      "celebration-day": .optional(day?.words(in: context.language)),
      "celebration-how": .optional(how.map(withStop)),
      "celebration-source": .text(ReportSources(context).setting(settings)),
    ])
  }

  private var settings: String { day == nil ? "celebration" : "celebrated" }

  /// Whether a meeting is the last one before it, so that its agenda says so.
  func follows(_ meeting: Meeting) -> Bool {
    guard let day, meeting.isOn, day >= meeting.date else { return false }
    return !context.project.meetings.contains {
      $0.isOn && $0.date > meeting.date && $0.date <= day
    }
  }
}
