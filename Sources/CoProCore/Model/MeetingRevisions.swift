extension Project {
  /// Raises the revision of every meeting that calendars have to be told of, compared with the project
  /// as it was.
  mutating func countRevisions(since before: Project) {
    for index in meetings.indices {
      let meeting = meetings[index]
      guard let old = before.meeting(meeting.id), !meeting.looksTheSameInCalendars(as: old),
        meeting.revision <= old.revision
      else { continue }
      meetings[index].revision = old.revision + 1
    }
  }
}

extension Meeting {
  fileprivate func looksTheSameInCalendars(as other: Meeting) -> Bool {
    (date, start, end) == (other.date, other.start, other.end) && title == other.title
      && venue == other.venue && how == other.how && isOn == other.isOn && access == other.access
  }
}
