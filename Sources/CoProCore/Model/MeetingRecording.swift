extension Meeting {
  /// Notes who came, who sent apologies, and who did not come after all.
  ///
  /// Nobody is both there and not there: what was noted last holds.
  public mutating func note(
    present came: [Identifier<Member>], apologies sent: [Identifier<Member>] = [],
    absent: [Identifier<Member>] = []
  ) {
    present.removeAll { sent.contains($0) || absent.contains($0) }
    apologies.removeAll { came.contains($0) || absent.contains($0) }
    chairs.removeAll { sent.contains($0) || absent.contains($0) }
    for id in came where !present.contains(id) && !sent.contains(id) { present.append(id) }
    for id in sent where !apologies.contains(id) { apologies.append(id) }
  }
}

extension Action {
  /// Gives an open action a new day, and keeps the one it was due before.
  public mutating func carry(to day: Day) {
    if let due, due != day { carriedFrom.append(due) }
    due = day
  }
}

extension Project {
  /// Notes that a meeting's papers have gone out; from then on it and those before it keep their
  /// numbers.
  public mutating func notePapersSent(for meeting: Meeting, on day: Day) {
    for index in meetings.indices where meetings[index].id == meeting.id {
      meetings[index].papersSent = day
    }
    keepNumbers(upTo: meeting)
  }

  /// Lets a meeting and those before it keep their numbers: papers or notes with them are in
  /// people's hands.
  public mutating func keepNumbers(upTo meeting: Meeting) {
    let numbers = MeetingNumbers(meetings)
    for index in meetings.indices where meetings[index].number == nil {
      let other = meetings[index]
      guard (other.date, other.start, other.id) <= (meeting.date, meeting.start, meeting.id) else {
        continue
      }
      meetings[index].number = numbers[other.id]
    }
  }
}
