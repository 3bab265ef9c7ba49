extension FolderReading {
  /// Checks what no single value can show: that labels are not given twice and lead somewhere.
  mutating func checkLinks(of project: Project, _ comments: [Comments]) {
    let plan = project.plan
    var found: [String] = []
    found += repeated(plan.outcomes.map(\.label.text))
    found += repeated(plan.objectives.map(\.label.text))
    found += repeated(plan.activities.map(\.label.text))
    found += repeated(plan.measures.map(\.label.text))
    found += repeated(plan.constraints.map(\.label.text))
    found += repeated(plan.budget.map(\.label.text))
    let outcomes = Set(plan.outcomes.map(\.label))
    let objectives = Set(plan.objectives.map(\.label))
    for objective in plan.objectives {
      for outcome in objective.outcomes where !outcomes.contains(outcome) {
        found.append("\(objective.label.text) leads to \(outcome.text), which is not there")
      }
    }
    for activity in plan.activities {
      guard let objective = activity.objective, !objectives.contains(objective) else { continue }
      found.append("\(activity.label.text) serves \(objective.text), which is not there")
    }
    for measure in plan.measures where !outcomes.contains(measure.outcome) {
      found.append("\(measure.label.text) measures \(measure.outcome.text), which is not there")
    }
    problems += found.map { ContentProblem(path: "plan.json", .inconsistent($0)) }
    for meeting in project.meetings where meeting.end <= meeting.start {
      problems.append(
        ContentProblem(path: meeting.path, .inconsistent("the meeting ends before it starts")))
    }
    for draw in project.draws where !(1...max(1, draw.tickets.count)).contains(draw.places) {
      problems.append(
        ContentProblem(path: draw.path, .inconsistent("there are more places than tickets")))
    }
    for round in project.rounds {
      problems += round.inconsistencies.map {
        ContentProblem(path: round.path, .inconsistent($0))
      }
    }
    for comments in comments {
      problems += comments.inconsistencies(with: project.rounds).map {
        ContentProblem(path: comments.path, .inconsistent($0))
      }
    }
  }

  private func repeated(_ labels: [String]) -> [String] {
    var seen: Set<String> = []
    return labels.filter { !seen.insert($0).inserted }.map { "\($0) is there twice" }
  }
}
