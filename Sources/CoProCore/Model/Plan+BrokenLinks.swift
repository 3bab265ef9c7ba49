extension Plan {
  /// Labels that are given twice or lead nowhere, each in words that a full stop follows.
  var brokenLinks: [String] {
    var found: [String] = []
    found += Self.repeated(outcomes.map(\.label))
    found += Self.repeated(objectives.map(\.label))
    found += Self.repeated(activities.map(\.label))
    found += Self.repeated(measures.map(\.label))
    found += Self.repeated(constraints.map(\.label))
    found += Self.repeated(budget.map(\.label))
    for objective in objectives {
      for label in objective.outcomes where outcome(label) == nil {
        found.append("\(objective.label.text) leads to \(label.text), which is not there")
      }
    }
    for activity in activities {
      guard let label = activity.objective, self.objective(label) == nil else { continue }
      found.append("\(activity.label.text) serves \(label.text), which is not there")
    }
    for measure in measures where outcome(measure.outcome) == nil {
      found.append("\(measure.label.text) measures \(measure.outcome.text), which is not there")
    }
    return found
  }

  private static func repeated<Of>(_ labels: [Label<Of>]) -> [String] {
    var seen: Set<Label<Of>> = []
    return labels.filter { !seen.insert($0).inserted }.map { "\($0.text) is there twice" }
  }
}
