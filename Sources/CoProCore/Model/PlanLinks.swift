/// Something that points at a part of the plan or at another record.
public enum PlanPointer: Equatable, Sendable {
  /// An objective that leads to an outcome.
  case objective(Label<Objective>)
  /// A measure of an outcome.
  case measure(Label<Measure>)
  /// An activity of an objective.
  case activity(Label<Activity>)
  /// A decision of a meeting that serves an outcome.
  case decision(Label<Decision>, at: Identifier<Meeting>)
  /// An action of a meeting that serves an outcome.
  case action(Label<Action>, at: Identifier<Meeting>)
  /// Something that people said.
  case feedback(Label<Feedback>)
  /// A piece of evidence.
  case evidence(Label<Evidence>)
  /// An expense that is paid from a budget line.
  case expense(Label<Expense>)
  /// A way of taking part that serves an outcome.
  case involvement(Label<Involvement>)
}

extension Project {
  /// What points at an outcome, in the plan, in the records of meetings and elsewhere.
  public func pointers(at outcome: Label<Outcome>) -> [PlanPointer] {
    var pointers: [PlanPointer] = []
    pointers += plan.objectives.filter { $0.outcomes.contains(outcome) }.map {
      .objective($0.label)
    }
    pointers += plan.measures(of: outcome).map { .measure($0.label) }
    for meeting in meetings {
      pointers += meeting.decisions.filter { $0.outcomes.contains(outcome) }
        .map { .decision($0.label, at: meeting.id) }
      pointers += meeting.actions.filter { $0.outcomes.contains(outcome) }
        .map { .action($0.label, at: meeting.id) }
    }
    pointers += feedback.filter { $0.outcomes.contains(outcome) }.map { .feedback($0.label) }
    pointers += evidence.filter { $0.outcomes.contains(outcome) }.map { .evidence($0.label) }
    pointers += involvement.filter { $0.outcomes.contains(outcome) }.map {
      .involvement($0.label)
    }
    return pointers
  }

  /// What points at an objective: its activities.
  public func pointers(at objective: Label<Objective>) -> [PlanPointer] {
    plan.activities(of: objective).map { .activity($0.label) }
  }

  /// Removes an outcome, its measures, and every link to it.
  public mutating func remove(_ outcome: Label<Outcome>) {
    for measure in plan.measures(of: outcome) { remove(measure.label) }
    for index in plan.objectives.indices {
      plan.objectives[index].outcomes.removeAll { $0 == outcome }
    }
    for index in meetings.indices {
      for decision in meetings[index].decisions.indices {
        meetings[index].decisions[decision].outcomes.removeAll { $0 == outcome }
      }
      for action in meetings[index].actions.indices {
        meetings[index].actions[action].outcomes.removeAll { $0 == outcome }
      }
    }
    for index in feedback.indices { feedback[index].outcomes.removeAll { $0 == outcome } }
    for index in evidence.indices { evidence[index].outcomes.removeAll { $0 == outcome } }
    for index in involvement.indices { involvement[index].outcomes.removeAll { $0 == outcome } }
    plan.drop(outcome)
  }

  /// Removes an objective; its activities stay, without an objective.
  public mutating func remove(_ objective: Label<Objective>) {
    for index in plan.activities.indices where plan.activities[index].objective == objective {
      plan.activities[index].objective = nil
    }
    plan.drop(objective)
  }

  /// Removes a part of the plan that nothing points at.
  public mutating func remove<Part: PlanPart>(_ label: Label<Part>) { plan.drop(label) }
}
