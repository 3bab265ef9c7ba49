extension Project {
  /// What points at a measure: evidence.
  public func pointers(at measure: Label<Measure>) -> [PlanPointer] {
    evidence.filter { $0.measures.contains(measure) }.map { .evidence($0.label) }
  }

  /// What points at an activity: evidence.
  public func pointers(at activity: Label<Activity>) -> [PlanPointer] {
    evidence.filter { $0.activities.contains(activity) }.map { .evidence($0.label) }
  }

  /// What points at a budget line: expenses.
  public func pointers(at line: Label<BudgetLine>) -> [PlanPointer] {
    expenses.filter { $0.line == line }.map { .expense($0.label) }
  }

  /// What points at something that people said: evidence.
  public func pointers(at feedback: Feedback) -> [PlanPointer] {
    evidence.filter { $0.feedback.contains(feedback.id) }.map { .evidence($0.label) }
  }

  /// What came from a decision or followed it: evidence.
  public func evidence(from decision: MeetingLink<Decision>) -> [Evidence] {
    evidence.filter { $0.decisions.contains(decision) }
  }

  /// What came from an action: evidence.
  public func evidence(from action: MeetingLink<Action>) -> [Evidence] {
    evidence.filter { $0.actions.contains(action) }
  }

  /// The evidence of an outcome, in order of code, without what is still to be counted.
  public func evidence(for outcome: Label<Outcome>) -> [Evidence] {
    evidence.filter { $0.outcomes.contains(outcome) && !$0.isYetToCome }
  }

  /// What is still to be counted for an outcome, in order of code.
  public func evidenceToCome(for outcome: Label<Outcome>) -> [Evidence] {
    evidence.filter { $0.outcomes.contains(outcome) && $0.isYetToCome }
  }

  /// What people said that belongs to an outcome, in order of code.
  public func feedback(for outcome: Label<Outcome>) -> [Feedback] {
    feedback.filter { $0.outcomes.contains(outcome) }
  }

  /// Removes a measure; evidence that named it stays.
  public mutating func remove(_ measure: Label<Measure>) {
    for index in evidence.indices { evidence[index].measures.removeAll { $0 == measure } }
    plan.drop(measure)
  }

  /// Removes an activity; evidence that named it stays.
  public mutating func remove(_ activity: Label<Activity>) {
    for index in evidence.indices { evidence[index].activities.removeAll { $0 == activity } }
    for index in audits.indices {
      for place in audits[index].answers.indices
      where audits[index].answers[place].activity == activity {
        audits[index].answers[place].activity = nil
      }
    }
    plan.drop(activity)
  }

  /// Removes a budget line; expenses that were paid from it stay, without a line.
  public mutating func remove(_ line: Label<BudgetLine>) {
    for index in expenses.indices where expenses[index].line == line { expenses[index].line = nil }
    plan.drop(line)
  }

  /// Removes something that people said; evidence that named it stays.
  public mutating func remove(_ said: Feedback) {
    for index in evidence.indices { evidence[index].feedback.removeAll { $0 == said.id } }
    drop(said)
  }

  /// Removes a record that nothing points at.
  public mutating func remove<Coded: CodedRecord>(_ record: Coded) { drop(record) }
}
