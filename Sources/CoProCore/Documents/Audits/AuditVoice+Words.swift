// Who answered, and what, as documents say it.

extension AuditAnswer.Verdict {
  /// The answer: “Yes”, “Not applicable”.
  func words(in language: LanguagePack) -> String {
    switch self {
    case .yes: language.say("audit/yes")
    case .partly: language.say("audit/partly")
    case .no: language.say("audit/no")
    case .notApplicable: language.say("audit/not-applicable")
    }
  }
}

extension AuditVoice {
  /// What a voice said: “The residents: Yes”.
  func saying(_ words: String, in language: LanguagePack) -> String {
    let places: [String: PhrasePlace] = ["words": .text(words)]
    switch self {
    case .group: return language.say("audit/group-said", places)
    case .resident: return language.say("audit/residents-said", places)
    case .council: return language.say("audit/council-said", places)
    }
  }

  /// “2 March 2027, by the group: 6 of 6 questions”.
  func answered(_ when: String, _ progress: AuditProgress, in language: LanguagePack) -> String {
    let places: [String: PhrasePlace] = [
      "when": .text(when), "answered": .number(progress.answered),
      "questions": .number(progress.of),
    ]
    switch self {
    case .group: return language.say("audit/answered-by-group", places)
    case .resident: return language.say("audit/answered-by-residents", places)
    case .council: return language.say("audit/answered-by-council", places)
    }
  }
}

extension GivenAnswer {
  /// An earlier answer: the question, “Yes”, by the group on 2 March 2027.
  func before(_ question: AuditQuestion, in language: LanguagePack) -> String {
    let places: [String: PhrasePlace] = [
      "question": .text(answer.asked), "answer": .text(answer.words(for: question, in: language)),
      "day": .text(answer.on.wordsWithoutWeekday(in: language)),
    ]
    switch audit.by {
    case .group: return language.say("audit/group-said-before", places)
    case .resident: return language.say("audit/residents-said-before", places)
    case .council: return language.say("audit/council-said-before", places)
    }
  }
}

extension Evidence {
  /// What it shows, with its code.
  func shown(in language: LanguagePack, withStop hasStop: Bool = false) -> String {
    language.say(
      "audit/evidence",
      ["shows": .text(hasStop ? withStop(shows) : shows), "label": .text(label.text)])
  }
}

extension SideAsked {
  /// What a side said: “Residents: 5 of 7 people agreed.”; without the side where everybody was asked at once.
  func saying(_ words: String, in language: LanguagePack) -> String {
    if self == .everyone { return words }
    return language.say(
      "report/finding", ["side": .text(heading(in: language)), "finding": .text(words)])
  }
}
