extension Meeting {
  /// The meeting without what the group keeps to itself, and how many things that leaves out.
  public var withoutConfidential: (meeting: Meeting, leftOut: Int) {
    var open = self
    open.agenda.removeAll(where: \.confidential)
    open.notes = openNotes
    open.decisions = openDecisions
    let before = agenda.count + notes.count + decisions.count
    let after = open.agenda.count + open.notes.count + open.decisions.count
    return (open, before - after)
  }

  /// The notes that are not for the group alone.
  ///
  /// A note or decision that belongs to a confidential part of the agenda is confidential with it.
  var openNotes: [MeetingNote] {
    let closed = closedParts
    return notes.filter { !$0.confidential && !($0.about.map(closed.contains) ?? false) }
  }

  /// The decisions that are not for the group alone.
  var openDecisions: [Decision] {
    let closed = closedParts
    return decisions.filter { !$0.confidential && !($0.about.map(closed.contains) ?? false) }
  }

  private var closedParts: Set<String> { Set(agenda.filter(\.confidential).map(\.title)) }

  /// Whether something of the meeting is for the group alone.
  public var hasConfidential: Bool {
    agenda.contains(where: \.confidential) || notes.contains(where: \.confidential)
      || decisions.contains(where: \.confidential)
  }
}
