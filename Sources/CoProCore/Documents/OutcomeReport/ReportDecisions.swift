import Mustache

/// What was decided and done, meeting by meeting, with what came of it.
struct ReportDecisions {
  private let context: DocumentContext
  private let sources: ReportSources

  init(_ context: DocumentContext) {
    self.context = context
    sources = ReportSources(context)
  }

  var values: MustacheObject {
    let deciding = context.project.meetings.filter { !$0.decisions.isEmpty }
    let acting = context.project.meetings.filter { !$0.actions.isEmpty }
    let decisions = deciding.flatMap(\.decisions)
    let withResult = acting.flatMap { meeting in
      meeting.actions.filter { $0.result != nil }.map { (meeting, $0) }
    }
    return [
      "has-decisions": .truth(!decisions.isEmpty),
      "decisions-sentence": .text(Self.sentence(decisions)),
      "decisions-source": .text(sources.meetings(deciding)),
      "deciding-meetings": .list(deciding.map(value)),
      "has-actions": .truth(!acting.isEmpty),
      "actions-sentence": .text(Self.sentence(acting.flatMap(\.actions))),
      "actions-source": .text(sources.meetings(acting)),
      "has-results": .truth(!withResult.isEmpty),
      "actions": .list(
        withResult.map { meeting, action in
          .object([
            "text": .text(withStop(action.text)),
            "result": .optional(action.result.map(withStop)),
            "source": .text(sources.record(meeting, action.label.text)),
          ])
        }),
    ]
  }

  private func value(_ meeting: Meeting) -> MustacheValue {
    .object([
      "number": .text(context.numbers[meeting.id]),
      "when": .text(meeting.date.wordsWithoutWeekday),
      "decisions": .list(
        meeting.decisions.map { decision in
          .object([
            "text": .text(withStop(decision.text)),
            "how-decided": .text(Self.how(decision)),
            "result": .optional(decision.result.map(withStop)),
            "source": .text(sources.record(meeting, decision.label.text)),
          ])
        }),
    ])
  }

  /// How a decision was settled, in sentences; nothing where everyone agreed.
  static func how(_ decision: Decision) -> String {
    let reason = decision.reason.map { " The reason: \(withStop($0))" } ?? ""
    switch decision.method {
    case .consensus: return decision.reason.map { "The reason: \(withStop($0))" } ?? ""
    case .other: return "Settled without everyone agreeing." + reason
    case .vote:
      guard let votes = decision.votes else { return "Decided by a vote." + reason }
      let abstained = votes.abstained > 0 ? ", \(votes.abstained) not voting" : ""
      return "Decided by a vote: \(votes.yes) for, \(votes.no) against\(abstained)." + reason
    }
  }

  private static func sentence(_ decisions: [Decision]) -> String {
    let agreed = decisions.count { $0.method == .consensus }
    let votes = decisions.count { $0.method == .vote }
    let other = decisions.count - agreed - votes
    let took = "The group took \(counted(decisions.count, "decision"))."
    if agreed == decisions.count { return "\(took) Everyone agreed each time." }
    let ways = [
      agreed > 0 ? "everyone agreed \(ReportMeetings.times(agreed))" : nil,
      votes > 0 ? "\(ReportMeetings.times(votes)) there was a vote" : nil,
      other > 0 ? "\(ReportMeetings.times(other)) it was settled in another way" : nil,
    ]
    return "\(took) \(inARow(ways.compactMap { $0 }).startingSentence)."
  }

  private static func sentence(_ actions: [Action]) -> String {
    let done = actions.count { $0.done != nil }
    if done == actions.count {
      return actions.count == 1
        ? "The group set itself 1 action, and it is done."
        : "The group set itself \(actions.count) actions, and all of them are done."
    }
    return "The group set itself \(counted(actions.count, "action")); "
      + "\(done) \(done == 1 ? "is" : "are") done."
  }
}
