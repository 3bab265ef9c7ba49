/// Every link between the parts of a project's record, to be walked in both directions.
///
/// aim ← outcome ← objective ← activity ← meeting → decision → action → evidence → outcome
public struct RecordLinks: Sendable {
  private var above: [RecordPart: [RecordPart]] = [:]
  private var below: [RecordPart: [RecordPart]] = [:]

  /// The links of a project, read from its records alone.
  public init(of project: Project) {
    linkPlan(project.plan)
    for meeting in project.meetings { link(meeting) }
    linkRounds(project)
  }

  /// What a part serves directly, in the direction of the aim.
  public func served(by part: RecordPart) -> [RecordPart] { above[part] ?? [] }

  /// What serves a part directly, in the order of the records.
  public func serving(_ part: RecordPart) -> [RecordPart] { below[part] ?? [] }

  /// Everything that a part serves, near and far, each once, the nearest first.
  public func everythingServed(by part: RecordPart) -> [RecordPart] {
    Self.closure(from: [part]) { above[$0] ?? [] }
  }

  /// Everything that serves some parts, near and far, each once, the nearest first.
  public func everythingServing(_ parts: [RecordPart]) -> [RecordPart] {
    Self.closure(from: parts) { below[$0] ?? [] }
  }

  private static func closure(
    from parts: [RecordPart], _ next: (RecordPart) -> [RecordPart]
  ) -> [RecordPart] {
    var seen = Set(parts)
    var found: [RecordPart] = []
    var waiting = parts
    while !waiting.isEmpty {
      let reached = waiting.flatMap(next).filter { seen.insert($0).inserted }
      found += reached
      waiting = reached
    }
    return found
  }

  private mutating func link(_ part: RecordPart, to served: RecordPart) {
    above[part, default: []].append(served)
    below[served, default: []].append(part)
  }

  private mutating func linkPlan(_ plan: Plan) {
    for outcome in plan.outcomes where plan.aim != nil {
      link(.outcome(outcome.label), to: .aim)
    }
    for objective in plan.objectives {
      for outcome in objective.outcomes { link(.objective(objective.label), to: .outcome(outcome)) }
    }
    for activity in plan.activities {
      if let objective = activity.objective {
        link(.activity(activity.label), to: .objective(objective))
      }
      for meeting in activity.meetings { link(.meeting(meeting), to: .activity(activity.label)) }
    }
    for measure in plan.measures { link(.measure(measure.label), to: .outcome(measure.outcome)) }
  }

  private mutating func link(_ meeting: Meeting) {
    for decision in meeting.decisions {
      for outcome in decision.outcomes {
        link(.decision(decision.label, at: meeting.id), to: .outcome(outcome))
      }
    }
    for action in meeting.actions {
      let part = RecordPart.action(action.label, at: meeting.id)
      if let decision = action.decision { link(part, to: .decision(decision, at: meeting.id)) }
      for outcome in action.outcomes { link(part, to: .outcome(outcome)) }
    }
  }

  /// A statement speaks of the outcomes of the guide that it was written for; a questionnaire that
  /// looks back speaks of its outcomes as a whole.
  private mutating func linkRounds(_ project: Project) {
    let labels = Dictionary(
      project.plan.outcomes.compactMap { outcome in outcome.standard.map { ($0, outcome.label) } }
    ) { first, _ in first }
    for results in project.rounds.current.compactMap({ SurveyResults($0) }) {
      for standard in results.round.questions.outcomes where results.showsAnything {
        guard let label = labels[standard] else { continue }
        link(.round(results.round.id), to: .outcome(label))
      }
      for result in results.statements {
        for standard in result.statement.outcomes {
          guard let label = labels[standard] else { continue }
          link(.statement(result.statement.id, of: results.round.id), to: .outcome(label))
        }
      }
    }
  }
}
