/// Broken ends in the evidence and in what people said.
extension RecordGaps {
  var evidence: [BrokenEnd] {
    project.evidence.flatMap { evidence -> [BrokenEnd] in
      let part = RecordPart.evidence(evidence.label)
      let label = evidence.label.text
      let name = PhrasePlace.text(words.name(part))
      var ends: [BrokenEnd] = []
      if links.served(by: part).isEmpty {
        let text = PhrasePlace.text(withStop(words.shows(evidence)))
        ends.append(
          BrokenEnd(
            .evidenceWithoutOutcome, at: part,
            language.say("gaps/evidence-without-outcome", ["name": name, "text": text]),
            remedy: "copro evidence edit \(label) --outcome LABEL"))
      }
      if !evidence.mayBePrinted {
        ends.append(
          BrokenEnd(
            .evidenceWithoutConsent, at: part,
            language.say("gaps/evidence-without-consent", ["name": name]),
            remedy: "copro evidence edit \(label) --with-consent"))
      }
      if evidence.awaitsFollowUp, let day = evidence.followUp {
        let isToCome = day >= today
        let places: [String: PhrasePlace] = ["name": name, "day": .text(day.words(in: language))]
        ends.append(
          BrokenEnd(
            .evidenceToFollowUp, at: part,
            isToCome
              ? language.say("gaps/follow-up-to-come", places)
              : language.say("gaps/follow-up-overdue", places),
            remedy: "copro evidence edit \(label) --found TEXT", isToCome: isToCome))
      }
      return ends
    }
  }

  var feedback: [BrokenEnd] {
    project.feedback.compactMap { said -> BrokenEnd? in
      let part = RecordPart.feedback(said.label)
      let label = said.label.text
      var places: [String: PhrasePlace] = [
        "label": .text(label), "text": .text(withStop(said.said)),
      ]
      if said.state.isOpen {
        let due = said.answerDue(within: project.settings.feedbackDays)
        let isToCome = due >= today
        places["day"] = .text(due.words(in: language))
        return BrokenEnd(
          .feedbackNotAnswered, at: part,
          isToCome
            ? language.say("gaps/answer-to-come", places)
            : language.say("gaps/answer-overdue", places),
          remedy: "copro feedback answer \(label) --done TEXT", isToCome: isToCome)
      }
      guard said.awaitsTelling else { return nil }
      return BrokenEnd(
        .feedbackNotTold, at: part, language.say("gaps/nobody-told", places),
        remedy: "copro feedback tell \(label) --to TEXT")
    }
  }
}
