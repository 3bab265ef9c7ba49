import Spelling

extension Plan {
  /// The outcome with a label, a number, or any part of its text that only one has.
  public func outcome(named text: String) throws(LookupProblem) -> Outcome {
    try find(.outcome, text, in: outcomes, label: \.label, words: \.text)
  }

  /// The objective with a label, a number, or any part of its text that only one has.
  public func objective(named text: String) throws(LookupProblem) -> Objective {
    try find(.objective, text, in: objectives, label: \.label, words: \.text)
  }

  /// The activity with a label, a number, or any part of its text that only one has.
  public func activity(named text: String) throws(LookupProblem) -> Activity {
    try find(.activity, text, in: activities, label: \.label, words: \.text)
  }

  /// The measure with a label, a number, or any part of its method that only one has.
  public func measure(named text: String) throws(LookupProblem) -> Measure {
    try find(.measure, text, in: measures, label: \.label, words: \.method)
  }

  /// The constraint with a label, a number, or any part of its text that only one has.
  public func constraint(named text: String) throws(LookupProblem) -> Constraint {
    try find(.constraint, text, in: constraints, label: \.label, words: \.text)
  }

  /// The budget line with a label, a number, or any part of its text that only one has.
  public func budgetLine(named text: String) throws(LookupProblem) -> BudgetLine {
    try find(.budgetLine, text, in: budget, label: \.label, words: \.text)
  }
}

extension Plan {
  /// The part that is not co-produced with a label, a number, or any part of its text.
  public func scopePart(named text: String) throws(LookupProblem) -> ScopePart {
    try find(.scopePart, text, in: notCoProduced, label: \.label, words: \.text)
  }

  /// The deadline of others with a label, a number, or any part of its text that only one has.
  public func deadline(named text: String) throws(LookupProblem) -> OutsideDeadline {
    try find(.deadline, text, in: deadlines, label: \.label, words: \.text)
  }
}

/// The one thing in a list that has a label, a number, or a part of its words.
func find<Of: Labelled>(
  _ sought: LookupProblem.Sought, _ text: String, in list: [Of],
  label: (Of) -> Label<Of>, words: (Of) -> String
) throws(LookupProblem) -> Of {
  if let wanted = Label<Of>(text: text) ?? Int(text).map({ Label<Of>($0) }) {
    if let found = list.first(where: { label($0) == wanted }) { return found }
  } else {
    let found = list.filter { words($0).lowercased().contains(text.lowercased()) }
    if found.count > 1 {
      throw .several(sought, text, found.map { "\(label($0).text), \(words($0))" })
    }
    if let only = found.first { return only }
  }
  let known = list.map { "\(label($0).text), \(words($0))" }
  throw .notThere(
    sought, text, near: Spelling.nearest(to: text, in: list.map { label($0).text }), known: known)
}
