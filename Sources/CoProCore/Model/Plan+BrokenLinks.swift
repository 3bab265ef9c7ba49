extension Plan {
  /// Labels that are given twice or lead nowhere, each in words that a full stop follows.
  var brokenLinks: [String] {
    var found: [String] = []
    found += Self.repeated(outcomes.map(\.label.number), Label<Outcome>.self)
    found += Self.repeated(objectives.map(\.label.number), Label<Objective>.self)
    found += Self.repeated(activities.map(\.label.number), Label<Activity>.self)
    found += Self.repeated(measures.map(\.label.number), Label<Measure>.self)
    found += Self.repeated(constraints.map(\.label.number), Label<Constraint>.self)
    found += Self.repeated(budget.map(\.label.number), Label<BudgetLine>.self)
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

  private static func repeated<Of: Labelled>(_ numbers: [Int], _ type: Label<Of>.Type) -> [String] {
    // Not a set, of labels or of numbers: each type of set costs the start of every command.
    let sorted = numbers.sorted()
    let isThereTwice = zip(sorted, sorted.dropFirst()).contains { $0 == $1 }
    guard isThereTwice else { return [] }
    return zip(sorted.dropFirst(), sorted).filter { $0 == $1 }.map {
      "\(type.init($0.0).text) is there twice"
    }
  }
}
