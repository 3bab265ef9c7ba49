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
      "decisions-sentence": .text(sentence(decisions)),
      "decisions-source": .text(sources.meetings(deciding)),
      "deciding-meetings": .list(deciding.map(value)),
      "has-actions": .truth(!acting.isEmpty),
      "actions-sentence": .text(sentence(acting.flatMap(\.actions))),
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

  private var language: LanguagePack { context.language }

  private func value(_ meeting: Meeting) -> MustacheValue {
    .object([
      "number": .text(context.numbers[meeting.id]),
      "when": .text(meeting.date.wordsWithoutWeekday(in: language)),
      "decisions": .list(
        meeting.decisions.map { decision in
          let source = sources.record(meeting, decision.label.text)
          return .object([
            "text": .text(withStop(decision.text)),
            "how-decided": .text(how(decision)),
            "result": .optional(decision.result.map(withStop)),
            "source": .text(source),
            "dissent": .list(
              decision.dissent.map {
                .object(["words": .text(withStop($0)), "source": .text(source)])
              }),
            "supersedes": .list(
              decision.supersedes.flatMap(context.project.decision(at:)).map { [value($0)] } ?? []),
            "superseded-by": .list(
              context.project.decision(
                superseding: DecisionPlace(meeting: meeting.id, decision: decision.label)
              ).map { [value($0)] } ?? []),
          ])
        }),
    ])
  }

  /// Another decision that takes this one's place, or whose place this one takes.
  private func value(_ other: (meeting: Meeting, decision: Decision)) -> MustacheValue {
    .object([
      "text": .text(withStop(other.decision.text)),
      "reason": .optional(other.decision.reason.map(withStop)),
      "source": .text(sources.record(other.meeting, other.decision.label.text)),
    ])
  }

  /// How a decision was settled, in sentences; nothing where everyone agreed.
  private func how(_ decision: Decision) -> String {
    let reason = decision.reason.map {
      language.say("report/reason", ["reason": .text(withStop($0))])
    }
    let spread = decision.agreement?.sentence(in: language)
    return [method(of: decision), spread, reason].compactMap(\.self).joined(separator: " ")
  }

  private func method(of decision: Decision) -> String? {
    switch decision.method {
    case .consensus: return nil
    case .other: return language.say("report/settled")
    case .vote:
      guard let votes = decision.votes else { return language.say("report/vote") }
      return votes.abstained > 0
        ? language.say("report/vote-with-abstentions", votes.places)
        : language.say("report/vote-counted", votes.places)
    }
  }

  private func sentence(_ decisions: [Decision]) -> String {
    let settled = decisions.count { $0.method == .consensus }
    let agreed = decisions.count { $0.method == .consensus && !$0.hasDissent }
    let votes = decisions.count { $0.method == .vote }
    let other = decisions.count - settled - votes
    if agreed == decisions.count {
      return language.say("report/decisions-all-agreed", ["count": .number(decisions.count)])
    }
    func times(_ count: Int) -> [String: PhrasePlace] { ["times": .text(language.times(count))] }
    let ways = [
      agreed > 0 ? language.say("report/way-agreed", times(agreed)) : nil,
      settled > agreed
        ? language.say("report/way-dissent", times(settled - agreed)) : nil,
      votes > 0 ? language.say("report/way-vote", times(votes)) : nil,
      other > 0 ? language.say("report/way-other", times(other)) : nil,
    ].compactMap(\.self)
    return language.say(
      "report/decisions-in-ways",
      [
        "decisions": .number(decisions.count),
        "ways": .text(language.list(ways).startingSentence),
      ])
  }

  private func sentence(_ actions: [Action]) -> String {
    let done = actions.count { $0.done != nil }
    if done == actions.count {
      return language.say("report/all-actions-done", ["count": .number(actions.count)])
    }
    if done == 0 {
      return language.say("report/no-actions-done", ["count": .number(actions.count)])
    }
    return language.say(
      "report/actions-done", ["actions": .number(actions.count), "done": .number(done)])
  }
}
