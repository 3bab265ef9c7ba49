import Arguments
import CoProCore

/// What is worth saying after a meeting was planned or moved.
enum MeetingAdvice {
  /// Warns of meetings on the same day, and of papers that can no longer go out in time.
  static func warn(_ changed: ChangedMeeting, today: Day, _ console: Console) {
    let (meeting, project) = (changed.meeting, changed.project)
    let others = project.meetings.filter {
      $0.id != meeting.id && $0.isOn && $0.date == meeting.date
    }
    for other in others {
      console.warn("Meeting \(project.numbers[other.id]) is on the same day, \(other.when).")
    }
    if meeting.isOn, meeting.date < today {
      console.warn("\(meeting.date.words) has been already. Look whether the year is right.")
    }
    guard meeting.isOn, meeting.papersSent == nil, meeting.date >= today else { return }
    let due = meeting.date.adding(days: -project.settings.papersDays)
    if due < today {
      console.warn(
        "The papers should go out \(project.settings.papersDays) days before, and that was "
          + "\(due.words). Some people may need more time to read them.")
    }
  }

  /// The next thing to do: say where or how, then look at the agenda.
  static func next(_ changed: ChangedMeeting, _ arguments: Arguments, _ console: Console) {
    let (meeting, settings, number) = (changed.meeting, changed.project.settings, changed.number)
    guard let how = meeting.how ?? settings.how else {
      return console.next(
        arguments, "copro meeting edit \(number) --how face-to-face|online|blended",
        "say how people take part")
    }
    if how != .online, meeting.venue ?? settings.venue == nil {
      console.next(arguments, "copro meeting edit \(number) --venue PLACE", "say where it is")
    } else if how != .faceToFace, meeting.joining ?? settings.joining == nil {
      console.next(arguments, "copro meeting edit \(number) --joining TEXT", "say how to join")
    } else {
      console.next(arguments, "copro agenda \(number)", "see the agenda")
    }
  }
}
