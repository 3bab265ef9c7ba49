extension Project {
  /// The agenda of a meeting: its own items, or the standard ones where it has none.
  public func agenda(of meeting: Meeting, from programmes: StandardAgendas) -> PlannedAgenda {
    guard meeting.agenda.isEmpty, let time = TimeRange(start: meeting.start, end: meeting.end)
    else {
      return PlannedAgenda(meeting.agenda, minutes: max(meeting.duration, 0), from: meeting.start)
    }
    let programme = programmes.programme(forMeetingAt: place(of: meeting))
    var occasion = occasion(of: meeting, time: time)
    occasion.language = programmes.language
    return programme.planned(for: occasion)
  }

  /// The items of a meeting's agenda with their planned minutes, for the group to change.
  public func writtenDown(_ meeting: Meeting, from programmes: StandardAgendas) -> [AgendaItem] {
    guard meeting.agenda.isEmpty else { return meeting.agenda }
    return agenda(of: meeting, from: programmes).rows.map { row in
      var item = row.item
      item.minutes = row.minutes
      return item
    }
  }

  /// The place of a meeting among those that are not called off, from 1.
  public func place(of meeting: Meeting) -> Int {
    let earlier = meetings.filter { $0.isOn && $0.id != meeting.id && comes($0, before: meeting) }
    return earlier.count + 1
  }

  func occasion(of meeting: Meeting, time: TimeRange) -> AgendaOccasion {
    var occasion = AgendaOccasion(time: time)
    occasion.how = meeting.how ?? settings.how ?? .faceToFace
    let place = place(of: meeting)
    if place == 2 { occasion.conditions.append(.secondMeeting) }
    if let step = termsStep(at: meeting, place: place) { occasion.conditions.append(step) }
    if isSomeoneNew(at: meeting) { occasion.conditions.append(.someoneNew) }
    if isLast(meeting, place: place) { occasion.conditions.append(.lastMeeting) }
    return occasion
  }

  /// The step of the terms of reference that is due: a draft at the second meeting, the final version
  /// at the third; with two meetings in all, the final version at the second.
  ///
  /// Source: *How to do Co-production*, West Berkshire Council, “Setting terms of reference”.
  private func termsStep(at meeting: Meeting, place: Int) -> ProgrammeRow.Condition? {
    let here = terms.steps.filter { $0.meeting == meeting.id }.map(\.stage)
    if here.contains(.agreed) { return .termsAgree }
    if here.contains(.draft) { return .termsDraft }
    let isAgreedBefore = terms.steps.contains { $0.stage == .agreed && $0.on < meeting.date }
    if isAgreedBefore { return nil }
    let count = meetings.filter(\.isOn).count
    if place == 3 || (place == 2 && count == 2) { return .termsAgree }
    return place == 2 ? .termsDraft : nil
  }

  private func isSomeoneNew(at meeting: Meeting) -> Bool {
    guard let last = meetings.last(where: { $0.isOn && comes($0, before: meeting) }) else {
      return false
    }
    return members.contains { member in
      guard let joined = member.joined else { return false }
      return joined > last.date && joined <= meeting.date && member.isActive(on: meeting.date)
    }
  }

  /// Whether it is the meeting with which a temporary group ends.
  private func isLast(_ meeting: Meeting, place: Int) -> Bool {
    guard settings.kind == .temporary, let end = settings.end, place >= 3 else { return false }
    let isLastInPlan = !meetings.contains { $0.isOn && comes(meeting, before: $0) }
    return isLastInPlan && meeting.date.days(until: end) <= 62
  }

  private func comes(_ one: Meeting, before other: Meeting) -> Bool {
    (one.date, one.start, one.id) < (other.date, other.start, other.id)
  }
}
