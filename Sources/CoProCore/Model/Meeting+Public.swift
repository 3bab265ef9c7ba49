extension Meeting {
  /// The meeting without what the group keeps to itself, and how many things that leaves out.
  public var withoutConfidential: (meeting: Meeting, leftOut: Int) {
    var open = self
    open.agenda.removeAll(where: \.confidential)
    open.notes.removeAll(where: \.confidential)
    open.decisions.removeAll(where: \.confidential)
    // A note or decision that belongs to a confidential part of the agenda is confidential with it.
    let closed = Set(agenda.filter(\.confidential).map(\.title))
    open.notes.removeAll { $0.about.map(closed.contains) ?? false }
    open.decisions.removeAll { $0.about.map(closed.contains) ?? false }
    let before = agenda.count + notes.count + decisions.count
    let after = open.agenda.count + open.notes.count + open.decisions.count
    return (open, before - after)
  }

  /// Whether something of the meeting is for the group alone.
  public var hasConfidential: Bool {
    agenda.contains(where: \.confidential) || notes.contains(where: \.confidential)
      || decisions.contains(where: \.confidential)
  }
}
