/// Every link between the parts of a project's record, to be walked in both directions.
///
/// aim ← outcome ← objective ← activity ← meeting → decision → action → evidence → outcome
public struct RecordLinks: Sendable {
  private var above: [RecordPart: [RecordPart]] = [:]
  private var below: [RecordPart: [RecordPart]] = [:]
  private var origins: [RecordPart: [RecordPart]] = [:]
  private var offspring: [RecordPart: [RecordPart]] = [:]
  private var earlier: [RecordPart: RecordPart] = [:]
  private var later: [RecordPart: RecordPart] = [:]

  /// The links of a project, read from its records alone.
  public init(of project: Project) {
    linkPlan(project.plan)
    for meeting in project.meetings { link(meeting) }
    linkReplaced(project)
    linkRounds(project)
    for evidence in project.evidence { link(evidence, in: project) }
    for said in project.feedback {
      for outcome in said.outcomes { link(.feedback(said.label), to: .outcome(outcome)) }
    }
    for way in project.involvement {
      for outcome in way.outcomes { link(.involvement(way.label), to: .outcome(outcome)) }
    }
  }

  /// What a piece of evidence came from: decisions, actions, activities, meetings, rounds, feedback.
  public func origins(of evidence: RecordPart) -> [RecordPart] { origins[evidence] ?? [] }

  /// The evidence that came from a part.
  public func evidence(from part: RecordPart) -> [RecordPart] { offspring[part] ?? [] }

  /// The decision that a decision took the place of.
  public func replaced(by part: RecordPart) -> RecordPart? { earlier[part] }

  /// The decision that took the place of a decision.
  public func replacement(of part: RecordPart) -> RecordPart? { later[part] }

  /// The decisions that took the place of a decision, one after the other, and those before it.
  public func versions(of part: RecordPart) -> [RecordPart] {
    Self.closure(from: [part]) { [earlier[$0], later[$0]].compactMap(\.self) }
  }

  /// What a part serves directly, in the direction of the aim.
  public func served(by part: RecordPart) -> [RecordPart] { above[part] ?? [] }

  /// What serves a part directly, in the order of the records.
  public func serving(_ part: RecordPart) -> [RecordPart] { below[part] ?? [] }

  /// Everything that a part serves, near and far, each once, the nearest first; for a decision also
  /// the one that it took the place of, and what that served.
  public func everythingServed(by part: RecordPart) -> [RecordPart] {
    Self.closure(from: [part]) { (above[$0] ?? []) + (earlier[$0].map { [$0] } ?? []) }
  }

  /// Everything that serves some parts, near and far, each once, the nearest first; where a decision
  /// does, so does the one that took its place.
  public func everythingServing(_ parts: [RecordPart]) -> [RecordPart] {
    Self.closure(from: parts) { (below[$0] ?? []) + (later[$0].map { [$0] } ?? []) }
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

  private mutating func linkReplaced(_ project: Project) {
    for meeting in project.meetings {
      for decision in meeting.decisions {
        guard let old = decision.supersedes, project.decision(at: old) != nil else { continue }
        let part = RecordPart.decision(decision.label, at: meeting.id)
        let before = RecordPart.decision(old.decision, at: old.meeting)
        earlier[part] = before
        later[before] = part
      }
    }
  }

  /// Evidence shows outcomes, itself or through a measure; what it came from is kept apart, since a
  /// meeting or a decision may serve other outcomes too.
  private mutating func link(_ evidence: Evidence, in project: Project) {
    let part = RecordPart.evidence(evidence.label)
    let measured = project.plan.measures.filter { evidence.measures.contains($0.label) }
    for outcome in (evidence.outcomes + measured.map(\.outcome)).withoutRepeats() {
      link(part, to: .outcome(outcome))
    }
    let said = project.feedback.filter { evidence.feedback.contains($0.id) }
    let sources: [RecordPart] =
      evidence.meetings.map { .meeting($0) }
      + evidence.decisions.map { .decision($0.label, at: $0.meeting) }
      + evidence.activities.map { .activity($0) }
      + evidence.actions.map { .action($0.label, at: $0.meeting) }
      + said.map { .feedback($0.label) } + evidence.rounds.map { .round($0) }
    origins[part] = sources
    for source in sources { offspring[source, default: []].append(part) }
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
