import Spelling

extension Project {
  /// The numbers of the meetings.
  public var numbers: MeetingNumbers { MeetingNumbers(meetings) }

  /// The meeting with a number, day, title, or `next` or `last`.
  ///
  /// - Throws: ``LookupProblem`` when there is none, or more than one on that day.
  public func meeting(named text: String, today: Day) throws(LookupProblem) -> Meeting {
    let wanted = text.lowercased()
    switch wanted {
    case "next":
      guard let next = nextMeeting(from: today) else { throw nothing(text) }
      return next
    case "last":
      guard let last = lastMeeting(before: today) else { throw nothing(text) }
      return last
    default: break
    }
    let numbers = numbers
    if let meeting = meetings.first(where: { numbers[$0.id] == wanted || $0.id.text == text }) {
      return meeting
    }
    if let day = try? DayReader.read(text, today: today, nearest: .future) {
      let found = meetings.filter { $0.date == day }
      // “29 March” of a meeting that is over is the one that has been, not the next one to come.
      let other = try? DayReader.read(text, today: today, nearest: .past)
      let past = meetings.filter { $0.date == other }
      if let meeting = try only(found.isEmpty ? past : found, text) { return meeting }
    }
    let titled = meetings.filter { $0.title?.lowercased().contains(wanted) ?? false }
    if let meeting = try only(titled, text) { return meeting }
    throw nothing(text)
  }

  /// The first meeting that is today or later and has not been called off.
  public func nextMeeting(from today: Day) -> Meeting? {
    meetings.first { $0.isOn && $0.date >= today }
  }

  /// The last meeting that is over or today and has not been called off.
  public func lastMeeting(before today: Day) -> Meeting? {
    meetings.last { $0.isOn && $0.date <= today }
  }

  /// The meeting before this one that was not called off.
  public func meeting(before meeting: Meeting) -> Meeting? {
    meetings.last { $0.isOn && ($0.date, $0.start) < (meeting.date, meeting.start) }
  }

  /// The meeting after this one that was not called off.
  public func meeting(after meeting: Meeting) -> Meeting? {
    meetings.first { $0.isOn && ($0.date, $0.start) > (meeting.date, meeting.start) }
  }

  private func only(_ found: [Meeting], _ text: String) throws(LookupProblem) -> Meeting? {
    if found.count > 1 { throw .several(.meeting, text, found.map(inAList)) }
    return found.first
  }

  private func nothing(_ text: String) -> LookupProblem {
    let names = meetings.compactMap(\.title) + ["next", "last"]
    return .notThere(
      .meeting, text,
      near: Spelling.nearest(to: text, in: names).filter { $0.lowercased() != text.lowercased() },
      known: meetings.map(inAList))
  }

  private func inAList(_ meeting: Meeting) -> String {
    "\(numbers[meeting.id]), \(meeting.date.words), \(meeting.start.words)"
  }
}
