import CoProCore

/// One link of a project's record taken out.
struct BrokenLink {
  /// What was taken out, for messages.
  var name: String
  /// Whether it was the last of its kind at one of its ends, so that something breaks off there.
  var wasLast: Bool
  /// The project without the link.
  var project: Project

  /// Every link of a project taken out alone.
  static func all(in project: Project) -> [BrokenLink] {
    objectives(project) + activities(project) + measures(project) + meetings(project)
  }

  private static func broken(
    _ name: String, wasLast: Bool = true, _ project: Project, _ change: (inout Project) -> Void
  ) -> BrokenLink {
    var copy = project
    change(&copy)
    return BrokenLink(name: name, wasLast: wasLast, project: copy)
  }

  private static func objectives(_ project: Project) -> [BrokenLink] {
    project.plan.objectives.indices.flatMap { place -> [BrokenLink] in
      let objective = project.plan.objectives[place]
      return objective.outcomes.map { outcome in
        let others = project.plan.objectives.count { $0.outcomes.contains(outcome) }
        return broken(
          "\(objective.label.text) to \(outcome.text)",
          wasLast: objective.outcomes.count == 1 || others == 1, project
        ) { $0.plan.objectives[place].outcomes.removeAll { $0 == outcome } }
      }
    }
  }

  private static func activities(_ project: Project) -> [BrokenLink] {
    project.plan.activities.indices.flatMap { place -> [BrokenLink] in
      let activity = project.plan.activities[place]
      guard let objective = activity.objective else { return [] }
      var links: [BrokenLink] = []
      if project.plan.activities(of: objective).count > 1 {
        links.append(
          broken("\(activity.label.text) to \(objective.text)", project) {
            $0.plan.activities[place].objective = nil
          })
      }
      if activity.done != nil {
        links.append(
          broken("the day \(activity.label.text) was done", project) {
            $0.plan.activities[place].done = nil
          })
      }
      return links
    }
  }

  private static func measures(_ project: Project) -> [BrokenLink] {
    project.plan.measures.indices.filter { project.plan.measures[$0].result != nil }.map { place in
      broken("the result of \(project.plan.measures[place].label.text)", project) {
        $0.plan.measures[place].result = nil
      }
    }
  }

  private static func meetings(_ project: Project) -> [BrokenLink] {
    project.meetings.indices.flatMap { meeting -> [BrokenLink] in
      let number = project.numbers[project.meetings[meeting].id]
      let decisions = project.meetings[meeting].decisions
      let actions = project.meetings[meeting].actions
      var links: [BrokenLink] = []
      for place in decisions.indices {
        let name = "\(number).\(decisions[place].label.text)"
        let hasAction = actions.contains { $0.decision == decisions[place].label }
        links.append(
          broken("the outcomes of \(name)", project) {
            $0.meetings[meeting].decisions[place].outcomes = []
          })
        links.append(
          broken("the result of \(name)", wasLast: !hasAction, project) {
            $0.meetings[meeting].decisions[place].result = nil
          })
      }
      for place in actions.indices {
        let name = "\(number).\(actions[place].label.text)"
        links.append(
          broken("the day \(name) was done", project) {
            $0.meetings[meeting].actions[place].done = nil
          })
        links.append(
          broken("the outcomes of \(name)", wasLast: actions[place].decision == nil, project) {
            $0.meetings[meeting].actions[place].outcomes = []
          })
      }
      return links
    }
  }
}
