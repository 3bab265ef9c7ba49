public import Markup

/// The meetings and deadlines of a project for the calendars people use.
///
/// The file may be put on a website, so it names nobody: how to join, who does what and why a meeting
/// was called off are left out, and so are the words of an action in which a member's name stands.
public struct ProjectCalendar {
  private let project: Project
  private let today: Day
  private let numbers: MeetingNumbers
  private let names: NamesInText

  /// The calendar of a project, made on a day.
  public init(of project: Project, on today: Day) {
    self.project = project
    self.today = today
    numbers = project.numbers
    names = NamesInText(of: project)
  }

  /// Every meeting and every deadline; nothing when there are none.
  public var file: CalendarFile? {
    file(of: deadline + project.meetings.flatMap(events) + activities + measures)
  }

  /// One meeting alone.
  public func file(of meeting: Meeting) -> CalendarFile? { file(of: [event(meeting)]) }

  private func file(of events: [CalendarEvent]) -> CalendarFile? {
    guard !events.isEmpty else { return nil }
    return CalendarFile(
      name: project.settings.title, maker: "-//copro//Co-production project planner//EN",
      made: .utc(Moment(day: today, time: .midnight)), events: events)
  }

  private var group: String { project.settings.groupName ?? project.settings.title }

  private func identifier(_ name: String) -> String {
    "\(name)@\(project.settings.id.text).copro"
  }

  private func events(of meeting: Meeting) -> [CalendarEvent] {
    [papers(of: meeting), event(meeting)] + actions(of: meeting)
  }

  private func event(_ meeting: Meeting) -> CalendarEvent {
    let start = UKClock.utc(of: meeting.date, meeting.start)
    let end = UKClock.utc(of: meeting.date, meeting.end)
    let title = meeting.title.map { ": \($0)" } ?? ""
    let how = meeting.how ?? project.settings.how
    return CalendarEvent(
      identifier: identifier("meeting-\(meeting.id.text)"), revision: meeting.revision,
      when: .times(start: .utc(start), end: .utc(end)),
      title: "\(group), meeting \(numbers[meeting.id])\(title)",
      place: how == .online ? "Online" : meeting.venue ?? project.settings.venue,
      about: about(meeting, how), isCancelled: !meeting.isOn)
  }

  private func about(_ meeting: Meeting, _ how: Meeting.How?) -> String? {
    guard meeting.isOn else { return "This meeting is cancelled." }
    var lines: [String] = []
    if let how { lines.append("How: \(how.words)") }
    if !meeting.access.isEmpty { lines.append("Access: \(meeting.access.joined(separator: "; "))") }
    lines.append("The agenda says more.")
    return lines.joined(separator: "\n")
  }

  /// Source: *How to do Co-production*, West Berkshire Council: papers normally one week in advance.
  private func papers(of meeting: Meeting) -> CalendarEvent {
    allDay(
      "papers-\(meeting.id.text)", revision: meeting.revision,
      meeting.papersSent ?? meeting.date.adding(days: -project.settings.papersDays),
      "the agenda and papers of meeting \(numbers[meeting.id]) go out",
      isCancelled: !meeting.isOn)
  }

  private func actions(of meeting: Meeting) -> [CalendarEvent] {
    meeting.actions.compactMap { action in
      action.due.map { day in
        let label = "action \(action.label.text) of meeting \(numbers[meeting.id])"
        let words = names.publicWords(action.text).map { "\($0) (\(label))" }
        return allDay(
          "action-\(meeting.id.text)-\(action.label.text)", revision: action.carriedFrom.count, day,
          words ?? "\(label) is due")
      }
    }
  }

  private var deadline: [CalendarEvent] {
    guard let deadline = project.settings.applicationDeadline else { return [] }
    return [
      allDay("applications", deadline.day, "applications close at \(deadline.time.words)")
    ]
  }

  private var activities: [CalendarEvent] {
    project.plan.activities.compactMap { activity in
      activity.due.map { day in
        let label = "activity \(activity.label.text)"
        let words = names.publicWords(activity.text).map { "\($0) (\(label))" }
        return allDay("activity-\(activity.label.text)", day, words ?? "\(label) is due")
      }
    }
  }

  private var measures: [CalendarEvent] {
    project.plan.measures.compactMap { measure in
      measure.due.map { day in
        let label = "evidence for \(measure.outcome.text) is due"
        let words = names.publicWords(measure.method).map { ": \($0)" } ?? ""
        return allDay(
          "measure-\(measure.label.text)", day, "\(label)\(words) (\(measure.label.text))")
      }
    }
  }

  private func allDay(
    _ name: String, revision: Int = 0, _ day: Day, _ what: String, isCancelled: Bool = false
  ) -> CalendarEvent {
    CalendarEvent(
      identifier: identifier(name), revision: revision,
      when: .allDay(.day(day), end: .day(day.adding(days: 1))), title: "\(group): \(what)",
      isCancelled: isCancelled)
  }
}

extension CalendarTime {
  static func day(_ day: Day) -> CalendarTime {
    .day(year: day.year, month: day.month, day: day.dayOfMonth)
  }

  static func utc(_ moment: Moment) -> CalendarTime {
    .utc(
      year: moment.day.year, month: moment.day.month, day: moment.day.dayOfMonth,
      hour: moment.time.hour, minute: moment.time.minute)
  }
}
