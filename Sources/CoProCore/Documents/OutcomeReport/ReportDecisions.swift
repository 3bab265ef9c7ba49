import Mustache

/// What was decided and done, with what came of it.
struct ReportDecisions {
  private let context: DocumentContext

  init(_ context: DocumentContext) { self.context = context }

  var values: MustacheObject {
    let decisions = context.project.meetings.flatMap { meeting in
      meeting.decisions.map { value($0, meeting) }
    }
    let actions = context.project.meetings.flatMap { meeting in
      meeting.actions.map { (meeting, $0) }
    }
    let withResult = actions.filter { $0.1.result != nil }
    return [
      "decisions": .list(decisions),
      "has-decisions": .truth(!decisions.isEmpty),
      "actions-sentence": .text(Self.sentence(actions.map(\.1))),
      "has-results": .truth(!withResult.isEmpty),
      "actions": .list(
        withResult.map { meeting, action in
          .object([
            "text": .text(withStop(action.text)),
            "result": .optional(action.result.map(withStop)),
            "source": .text(source(meeting, action.label.text)),
          ])
        }),
    ]
  }

  private func value(_ decision: Decision, _ meeting: Meeting) -> MustacheValue {
    .object([
      "text": .text(withStop(decision.text)),
      "how-decided": .text(Self.how(decision)),
      "result": .optional(decision.result.map(withStop)),
      "source": .text(source(meeting, decision.label.text)),
    ])
  }

  private func source(_ meeting: Meeting, _ label: String) -> String {
    "meeting \(context.numbers[meeting.id]), \(label)"
  }

  /// How a decision was settled, in sentences.
  static func how(_ decision: Decision) -> String {
    let reason = decision.reason.map { " The reason: \(withStop($0))" } ?? ""
    switch decision.method {
    case .consensus: return "Decided by consensus." + reason
    case .other: return "Settled without consensus." + reason
    case .vote:
      guard let votes = decision.votes else { return "Decided by a vote." + reason }
      let abstained = votes.abstained > 0 ? ", \(votes.abstained) not voting" : ""
      return "Decided by a vote: \(votes.yes) for, \(votes.no) against\(abstained)." + reason
    }
  }

  private static func sentence(_ actions: [Action]) -> String {
    guard !actions.isEmpty else { return "No actions were written down." }
    let done = actions.filter { $0.done != nil }.count
    if done == actions.count {
      return actions.count == 1
        ? "The group set itself 1 action, and it is done."
        : "The group set itself \(actions.count) actions, and all of them are done."
    }
    return "The group set itself \(counted(actions.count, "action")); "
      + "\(done) \(done == 1 ? "is" : "are") done."
  }
}
