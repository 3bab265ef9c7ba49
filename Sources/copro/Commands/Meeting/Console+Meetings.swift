import Arguments
import CoProCore

extension Console {
  /// Changes one meeting of the project.
  ///
  /// - Parameters:
  ///   - arguments: what was given.
  ///   - name: the meeting, as somebody names it.
  ///   - onlyIfOn: whether a meeting that was called off is refused.
  ///   - change: the change; it is given the whole project as well, to look things up in.
  /// - Returns: the meeting as it is now, and the project.
  /// - Throws: what the change throws, or why there is no such meeting; then nothing was changed.
  func changeMeeting(
    _ arguments: Arguments, _ name: String, onlyIfOn: Bool = true,
    _ change: (inout Meeting, Project) throws -> Void
  ) throws -> ChangedMeeting {
    let today = try today(arguments)
    let updated = try update(arguments) { draft in
      let found = try draft.project.meeting(named: name, today: today)
      if onlyIfOn, let cancelled = found.cancelled {
        throw Failure(
          .refused,
          "Meeting \(draft.project.numbers[found.id]) was called off on \(cancelled.on.words).",
          wayOut: "Choose another meeting. If it was called off by mistake: "
            + "copro meeting edit \(draft.project.numbers[found.id]) --back-on")
      }
      var meeting = found
      try change(&meeting, draft.project)
      draft.project.meetings = draft.project.meetings.map { $0.id == meeting.id ? meeting : $0 }
      if meeting.minutes.circulated != nil { draft.project.keepNumbers(upTo: meeting) }
      return draft.project.meeting(meeting.id) ?? meeting
    }
    return ChangedMeeting(meeting: updated.result, project: updated.project)
  }

  /// Says that a meeting is still to come, where something is recorded that belongs after it.
  func warnIfToCome(_ changed: ChangedMeeting, _ arguments: Arguments) throws {
    guard changed.meeting.date > (try today(arguments)) else { return }
    warn("Meeting \(changed.number) is still to come: it is on \(changed.meeting.date.words).")
  }
}

/// A meeting after a change, and its project.
struct ChangedMeeting {
  let meeting: Meeting
  let project: Project

  /// Its number.
  var number: String { project.numbers[meeting.id] }

  /// “Meeting 3, Tuesday 29 March 2022, 1pm to 4pm”.
  var words: String { "Meeting \(number), \(meeting.when)" }
}

extension Failure {
  /// Agreed notes are not changed without saying so.
  static func agreed(_ meeting: Meeting, in project: Project) -> Failure? {
    guard let day = meeting.minutes.agreedOn else { return nil }
    let number = project.numbers[meeting.id]
    return Failure(
      .refused, "The notes of meeting \(number) were agreed on \(day.words).",
      wayOut:
        "Say what should be put right with: copro meeting minutes \(number) --correct \"TEXT\"")
  }
}
