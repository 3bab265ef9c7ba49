import Spelling

extension Project {
  /// The part of the record with a code: `O2`, `OB1`, `A3`, `M4`, `meeting 3`, `3.D1`, `3.AC2`, a round's
  /// name, or `aim`.
  ///
  /// A decision or action may be named without its meeting where only one meeting has it.
  ///
  /// - Throws: ``LookupProblem`` when there is none, or more than one.
  public func part(named text: String, today: Day) throws(LookupProblem) -> RecordPart {
    let wanted = trimmed(text)
    if wanted.lowercased() == "aim" { return .aim }
    if let part = planPart(wanted) { return part }
    if let part = try meetingPart(wanted, today: today) { return part }
    if let part = roundPart(wanted) { return part }
    let words = RecordWords(of: self)
    let near = Spelling.nearest(to: wanted, in: parts.map(words.code))
    let known = parts.filter { $0.stage == .outcome || $0.stage == .objective }
      .map { "\(words.code($0)), \(words.text($0))" }
    throw .notThere(.record, text, near: near, known: known)
  }

  /// Every part of the record that can be traced, in the order of the plan and of the meetings.
  public var parts: [RecordPart] {
    var all: [RecordPart] = plan.aim == nil ? [] : [.aim]
    all += plan.outcomes.map { .outcome($0.label) } + plan.objectives.map { .objective($0.label) }
    all += plan.activities.map { .activity($0.label) } + plan.measures.map { .measure($0.label) }
    for meeting in meetings {
      all.append(.meeting(meeting.id))
      all += meeting.decisions.map { .decision($0.label, at: meeting.id) }
      all += meeting.actions.map { .action($0.label, at: meeting.id) }
    }
    all += rounds.current.filter { $0.published != nil }.map { .round($0.id) }
    all += evidence.map { .evidence($0.label) } + feedback.map { .feedback($0.label) }
    return all + involvement.map { .involvement($0.label) }
  }

  private func planPart(_ text: String) -> RecordPart? {
    if let label = Label<Outcome>(text: text), plan.outcome(label) != nil { return .outcome(label) }
    if let label = Label<Objective>(text: text), plan.objective(label) != nil {
      return .objective(label)
    }
    if let label = Label<Activity>(text: text), plan.part(label) != nil { return .activity(label) }
    if let label = Label<Measure>(text: text), plan.part(label) != nil { return .measure(label) }
    if let label = Label<Evidence>(text: text), evidence.contains(where: { $0.label == label }) {
      return .evidence(label)
    }
    if let label = Label<Feedback>(text: text), feedback.contains(where: { $0.label == label }) {
      return .feedback(label)
    }
    let ways = involvement.map(\.label)
    return Label<Involvement>(text: text).flatMap { ways.contains($0) ? .involvement($0) : nil }
  }

  /// “meeting 3”, “3.D1”, “meeting 3, D1”, or “D1” where one meeting alone has it.
  private func meetingPart(_ text: String, today: Day) throws(LookupProblem) -> RecordPart? {
    var rest = text
    if rest.lowercased().hasPrefix("meeting ") { rest = String(rest.dropFirst(8)) }
    let pieces = rest.split { " .,/".contains($0) }.map(String.init)
    let numbers = numbers
    if pieces.count == 1, let only = pieces.first {
      if rest != text || ["next", "last"].contains(only.lowercased()) {
        return .meeting(try meeting(named: only, today: today).id)
      }
      return try unique(only, text)
    }
    guard pieces.count == 2,
      let meeting = meetings.first(where: { numbers[$0.id] == pieces[0].lowercased() })
    else { return nil }
    return records(pieces[1], of: meeting).first
  }

  private func unique(_ label: String, _ text: String) throws(LookupProblem) -> RecordPart? {
    let found = meetings.flatMap { records(label, of: $0) }
    guard found.count > 1 else { return found.first }
    let words = RecordWords(of: self)
    throw .several(.record, text, found.map { "\(words.code($0)), \(words.text($0))" })
  }

  private func records(_ label: String, of meeting: Meeting) -> [RecordPart] {
    let decisions = meeting.decisions.filter { Label<Decision>(text: label) == $0.label }
    let actions = meeting.actions.filter { Label<Action>(text: label) == $0.label }
    return decisions.map { .decision($0.label, at: meeting.id) }
      + actions.map { .action($0.label, at: meeting.id) }
  }

  /// A round's name, or with a statement: `outcomes-residents.q1`.
  private func roundPart(_ text: String) -> RecordPart? {
    if let round = rounds.named(text), round.published != nil { return .round(round.id) }
    let pieces = text.split(separator: ".").map(String.init)
    guard pieces.count == 2, let round = rounds.named(pieces[0]),
      round.questions.statements.contains(where: { $0.id == pieces[1] })
    else { return nil }
    return .statement(pieces[1], of: round.id)
  }
}
