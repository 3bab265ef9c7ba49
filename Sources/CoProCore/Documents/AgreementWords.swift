extension Agreement {
  /// How many agreed, could live with it and did not agree, in a sentence.
  func sentence(in language: LanguagePack) -> String {
    let words: [String: PhrasePlace] = [
      "agree": .number(agree), "live": .number(canLiveWith), "disagree": .number(disagree),
    ]
    return switch (canLiveWith > 0, disagree > 0) {
    case (false, false): language.say("minutes/agreement", words)
    case (true, false): language.say("minutes/agreement-some-live-with-it", words)
    case (false, true): language.say("minutes/agreement-some-not", words)
    case (true, true): language.say("minutes/agreement-all-three", words)
    }
  }
}

extension Decision {
  /// Whether somebody is known not to have agreed.
  var hasDissent: Bool { !dissent.isEmpty || (agreement?.disagree ?? 0) > 0 }

  /// Whether somebody did not agree, and neither their words nor a reason was written down.
  var hasUnheardDissent: Bool {
    let against = (agreement?.disagree ?? 0) + (votes?.no ?? 0)
    return against > 0 && dissent.isEmpty && reason == nil
  }
}

extension Project {
  /// Whether a later decision took the place of one.
  func isSuperseded(_ decision: Decision, at meeting: Meeting) -> Bool {
    self.decision(superseding: DecisionPlace(meeting: meeting.id, decision: decision.label)) != nil
  }

  /// Every decision that still holds.
  var standingDecisions: [Decision] {
    meetings.flatMap { meeting in
      meeting.decisions.filter { !isSuperseded($0, at: meeting) }
    }
  }
}
