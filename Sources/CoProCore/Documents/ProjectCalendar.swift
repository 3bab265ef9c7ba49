public import Markup

/// The meetings and deadlines of a project for the calendars people use.
///
/// The file may be put on a website, so it names nobody: how to join, who does what and why a meeting
/// was called off are left out, and so is every text in which a member's name, address, number or need
/// stands.
public struct ProjectCalendar {
  private let project: Project
  private let today: Day
  private let language: LanguagePack
  private let numbers: MeetingNumbers
  private let words: PersonalWords

  /// The calendar of a project, made on a day.
  public init(of project: Project, on today: Day, in language: LanguagePack = .builtIn) {
    self.language = language
    self.project = project
    self.today = today
    numbers = project.numbers
    words = PersonalWords(of: project)
  }

  /// Every meeting and every deadline; nothing when there are none.
  public var file: CalendarFile? {
    file(of: all)
  }

  /// One meeting alone.
  public func file(of meeting: Meeting) -> CalendarFile? { file(of: [event(meeting)]) }

  /// What is not translated in the calendar, or in the part of it that is one meeting.
  public func untranslated(of meeting: Meeting? = nil) -> [MissingTranslation] {
    let events = meeting.map { [event($0)] } ?? all
    let texts = events.flatMap { [$0.title, $0.place, $0.about].compactMap(\.self) }
    return texts.flatMap { language.settled($0).missing }.withoutRepeats()
  }

  private var all: [CalendarEvent] {
    deadline + project.meetings.flatMap(events) + activities + measures + celebration
  }

  private func file(of events: [CalendarEvent]) -> CalendarFile? {
    guard !events.isEmpty else { return nil }
    let events = events.map { event in
      var event = event
      event.title = language.settled(event.title).text
      event.place = event.place.map { language.settled($0).text }
      event.about = event.about.map { language.settled($0).text }
      return event
    }
    return CalendarFile(
      name: words.allowName(project.settings.title) ? project.settings.title : group,
      maker:
        "-//copro//Co-production project planner//\(language.language == .english ? "EN" : "CY")",
      made: .utc(Moment(day: today, time: .midnight)), events: events,
      language: language.language == .english ? nil : language.language.rawValue)
  }

  /// What the group is called; “The group” where a member is called so.
  private var group: String {
    let name = project.settings.groupName ?? project.settings.title
    return words.allowName(name) ? name : language.settled(language.say("calendar/group")).text
  }

  /// A short text, such as the name of a place, that may be printed; a dash in its place otherwise.
  private func name(_ text: String) -> String { words.allowName(text) ? text : "–" }

  /// The text without its full stop; nothing where it may point at a member.
  private func publicWords(_ text: String) -> String? {
    words.allow(text) ? withoutStop(text) : nil
  }

  private func identifier(_ name: String) -> String {
    "\(name)@\(project.settings.id.text).copro"
  }

  private func events(of meeting: Meeting) -> [CalendarEvent] {
    [papers(of: meeting), event(meeting)] + actions(of: meeting)
  }

  private func event(_ meeting: Meeting) -> CalendarEvent {
    let start = UKClock.utc(of: meeting.date, meeting.start)
    let end = UKClock.utc(of: meeting.date, meeting.end)
    let how = meeting.how ?? project.settings.how
    return CalendarEvent(
      identifier: identifier("meeting-\(meeting.id.text)"), revision: meeting.revision,
      when: .times(start: .utc(start), end: .utc(end)),
      title: title(of: meeting),
      place: how == .online
        ? say("calendar/online") : (meeting.venue ?? project.settings.venue).map(name),
      about: about(meeting, how), isCancelled: !meeting.isOn)
  }

  private func title(of meeting: Meeting) -> String {
    var words: [String: PhrasePlace] = ["number": .text(numbers[meeting.id])]
    guard let title = meeting.title.flatMap(publicWords) else {
      return say("calendar/meeting", words)
    }
    words["title"] = .text(title)
    return say("calendar/meeting-and-title", words)
  }

  private func say(_ name: String, _ words: [String: PhrasePlace] = [:]) -> String {
    var words = words
    words["group"] = .text(group)
    return language.say(name, words)
  }

  private func about(_ meeting: Meeting, _ how: Meeting.How?) -> String? {
    guard meeting.isOn else { return say("calendar/cancelled") }
    var lines: [String] = []
    if let how { lines.append(say("calendar/how", ["how": .text(how.words(in: language))])) }
    let access = meeting.access.filter(words.allow).joined(separator: "; ")
    if !access.isEmpty {
      lines.append(say("calendar/access", ["access": .text(access)]))
    }
    lines.append(say("calendar/more"))
    return lines.joined(separator: "\n")
  }

  /// Source: *How to do Co-production*, West Berkshire Council: papers normally one week in advance.
  private func papers(of meeting: Meeting) -> CalendarEvent {
    allDay(
      "papers-\(meeting.id.text)", revision: meeting.revision,
      meeting.papersSent ?? meeting.date.adding(days: -project.settings.papersDays),
      say("calendar/papers", ["number": .text(numbers[meeting.id])]),
      isCancelled: !meeting.isOn)
  }

  private func actions(of meeting: Meeting) -> [CalendarEvent] {
    meeting.actions.compactMap { action in
      action.due.map { day in
        var words: [String: PhrasePlace] = [
          "label": .text(action.label.text), "number": .text(numbers[meeting.id]),
        ]
        let named = publicWords(action.text)
        words["action"] = named.map { .text($0) }
        return allDay(
          "action-\(meeting.id.text)-\(action.label.text)",
          revision: meeting.revision + action.carriedFrom.count, day,
          named == nil
            ? say("calendar/unnamed-action", words) : say("calendar/action", words))
      }
    }
  }

  private var deadline: [CalendarEvent] {
    guard let deadline = project.settings.applicationDeadline else { return [] }
    return [
      allDay(
        "applications", deadline.day,
        say("calendar/applications", ["time": .text(deadline.time.words(in: language))]))
    ]
  }

  private var celebration: [CalendarEvent] {
    guard let day = project.settings.celebrated else { return [] }
    return [allDay("celebration", day, say("calendar/celebration"))]
  }

  private var activities: [CalendarEvent] {
    project.plan.activities.compactMap { activity in
      activity.due.map { day in
        var words: [String: PhrasePlace] = ["label": .text(activity.label.text)]
        let named = publicWords(activity.text)
        words["activity"] = named.map { .text($0) }
        return allDay(
          "activity-\(activity.label.text)", day,
          named == nil
            ? say("calendar/unnamed-activity", words) : say("calendar/activity", words))
      }
    }
  }

  private var measures: [CalendarEvent] {
    project.plan.measures.compactMap { measure in
      measure.due.map { day in
        var words: [String: PhrasePlace] = [
          "outcome": .text(measure.outcome.text), "label": .text(measure.label.text),
        ]
        let named = publicWords(measure.method)
        words["method"] = named.map { .text($0) }
        return allDay(
          "measure-\(measure.label.text)", day,
          named == nil
            ? say("calendar/unnamed-measure", words) : say("calendar/measure", words))
      }
    }
  }

  private func allDay(
    _ name: String, revision: Int = 0, _ day: Day, _ title: String, isCancelled: Bool = false
  ) -> CalendarEvent {
    CalendarEvent(
      identifier: identifier(name), revision: revision,
      when: .allDay(.day(day), end: .day(day.adding(days: 1))), title: title,
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
