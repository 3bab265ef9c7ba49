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
  /// The meeting as it was before a change that is taken back.
  ///
  /// Calendars have been told of that change, so they must be told again: a revision never goes
  /// down, nor does that of an action, which counts how often it was carried forward as well.
  ///
  /// - Parameter now: the meeting as it is.
  /// - Returns: the meeting, later than what it is now where calendars show a difference.
  func takenBack(from now: Meeting) -> Meeting {
    let lost = actions.reduce(0) { most, action in
      let carried = now.actions.first { $0.label == action.label }?.carriedFrom.count ?? 0
      return max(most, carried - action.carriedFrom.count)
    }
    let days = actions.map(\.due) != now.actions.map(\.due)
    guard lost > 0 || days || now.revision > revision || !looksTheSameInCalendars(as: now) else {
      return self
    }
    var meeting = self
    meeting.revision = now.revision + 1 + lost
    return meeting
  }

  fileprivate func looksTheSameInCalendars(as other: Meeting) -> Bool {
    (date, start, end) == (other.date, other.start, other.end) && title == other.title
      && venue == other.venue && how == other.how && isOn == other.isOn && access == other.access
  }
}
