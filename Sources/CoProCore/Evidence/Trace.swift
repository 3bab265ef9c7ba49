/// The way from one part of the record to the aim and to the evidence.
public struct Trace: Equatable, Sendable {
  /// The part that was asked about.
  public let subject: RecordPart
  /// What it serves, from the aim down.
  public let purposes: [RecordPart]
  /// What was set out to be completed for it.
  public let objectives: [RecordPart]
  /// What was done: activities, meetings, decisions and actions, in order of date; what has no date
  /// comes last.
  public let steps: [RecordPart]
  /// What shows that it came about, in order of date; what is still to be found comes last.
  public let evidence: [RecordPart]

  /// Walks the links of a project from a part, in both directions.
  public init(of subject: RecordPart, in project: Project) {
    let links = RecordLinks(of: project)
    let words = RecordWords(of: project)
    let above =
      links.everythingServed(by: subject) + Self.outcomes(behind: subject, project, links)
    let outcomes = (above + [subject]).filter { $0.stage == .outcome }.withoutRepeats()
    let done = Self.done(for: subject, outcomes, project, links)
    let shows =
      links.everythingServing(
        subject.stage == .outcome || subject == .aim ? [subject] : outcomes)
      + ([subject] + done).flatMap { links.evidence(from: $0) }
    self.subject = subject
    var purposes = (above + outcomes.flatMap { links.served(by: $0) }).filter { $0 != subject }
    purposes = purposes.withoutRepeats().filter { [.aim, .outcome].contains($0.stage) }
    self.purposes = purposes.filter { $0 == .aim } + purposes.filter { $0 != .aim }
    objectives = (above.filter { $0.stage == .objective } + done.filter { $0.stage == .objective })
      .withoutRepeats().filter { $0 != subject }
    steps = Self.inOrder(
      done.filter { ![.aim, .outcome, .objective, .evidence].contains($0.stage) }, words)
    // Evidence from the same meeting may be for another outcome.
    let own = shows.filter { part in
      guard case .evidence = part, subject.stage == .outcome else { return true }
      return links.served(by: part).contains(subject)
    }
    evidence = Self.inOrder(
      own.filter { $0.stage == .evidence && $0 != subject }.withoutRepeats(), words)
  }

  /// What was done for a part: what serves it; for evidence, what serves the outcomes it shows.
  private static func done(
    for subject: RecordPart, _ outcomes: [RecordPart], _ project: Project, _ links: RecordLinks
  ) -> [RecordPart] {
    switch subject {
    case .measure, .round, .statement: return links.everythingServing(outcomes)
    case .evidence:
      let origins = links.origins(of: subject)
      return origins.isEmpty ? links.everythingServing(outcomes) : origins
    case .feedback, .involvement: return links.everythingServing([subject])
    case .meeting(let id):
      return records(of: id, in: project) + links.served(by: subject)
    case .activity, .objective:
      let below = links.everythingServing([subject])
      let served = Set(outcomes)
      let decided = below.flatMap { part -> [RecordPart] in
        guard case .meeting(let id) = part else { return [] }
        return records(of: id, in: project)
          .filter { !served.isDisjoint(with: links.everythingServed(by: $0)) }
      }
      return (below + decided).withoutRepeats()
    case .action, .decision:
      let decided = ([subject] + links.served(by: subject)).filter { $0.stage == .decision }
      let parts = decided + decided.flatMap(links.versions) + links.everythingServing([subject])
      return parts.withoutRepeats().filter { $0 != subject }
    case .aim, .outcome: return links.everythingServing([subject])
    }
  }

  /// The decisions and actions of a meeting.
  private static func records(of id: Identifier<Meeting>, in project: Project) -> [RecordPart] {
    guard let meeting = project.meeting(id) else { return [] }
    return meeting.decisions.map { .decision($0.label, at: id) }
      + meeting.actions.map { .action($0.label, at: id) }
  }

  /// The outcomes that a meeting's decisions and actions serve, or that a round's statements speak of.
  private static func outcomes(
    behind subject: RecordPart, _ project: Project, _ links: RecordLinks
  ) -> [RecordPart] {
    let parts: [RecordPart]
    switch subject {
    case .meeting(let id): parts = records(of: id, in: project)
    case .round(let id):
      let round = project.rounds.first { $0.id == id }
      parts = round?.questions.statements.map { .statement($0.id, of: id) } ?? []
    default: return []
    }
    return parts.flatMap { links.served(by: $0) }.filter { $0.stage == .outcome }.withoutRepeats()
  }

  /// In order of day; on one day the meeting comes first, then its decisions, then the rest.
  private static func inOrder(_ parts: [RecordPart], _ words: RecordWords) -> [RecordPart] {
    let ranks: [RecordPart.Stage: Int] = [.meeting: 0, .decision: 1, .activity: 2, .action: 3]
    let dated = parts.enumerated().map { place, part in
      (
        part: part, isOpen: words.isDone(part) ? 0 : 1, day: words.day(part)?.iso ?? "~",
        rank: ranks[part.stage] ?? 4, place: place
      )
    }
    return dated.sorted {
      ($0.isOpen, $0.day, $0.rank, $0.place) < ($1.isOpen, $1.day, $1.rank, $1.place)
    }.map(\.part)
  }
}
