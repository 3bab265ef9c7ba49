extension TermsOfReference {
  /// Whether the group has agreed the terms and has not taken them up again since.
  public var isFinal: Bool { steps.last?.stage == .agreed }

  /// Notes a step, in order of days; of two on one day, the later noted is the later.
  public mutating func note(_ step: TermsStep) {
    let index = steps.lastIndex { $0.on <= step.on }.map { $0 + 1 } ?? 0
    steps.insert(step, at: index)
  }

  /// The clause in the group's own words, where it has some.
  public func clause(_ id: String) -> Clause? { clauses.first { $0.id == id } }

  /// Gives a clause the group's own words.
  public mutating func put(_ clause: Clause) {
    if let index = clauses.firstIndex(where: { $0.id == clause.id }) {
      clauses[index] = clause
    } else {
      clauses.append(clause)
    }
  }
}
