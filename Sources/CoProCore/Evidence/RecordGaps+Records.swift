/// Broken ends in what was written down at meetings and found out.
extension RecordGaps {
  var meetings: [BrokenEnd] {
    project.meetings.filter { $0.isOn && $0.date < today && !$0.hasRecord }.map { meeting in
      let part = RecordPart.meeting(meeting.id)
      let number = project.numbers[meeting.id]
      return BrokenEnd(
        .meetingWithoutRecord, at: part,
        language.say(
          "gaps/meeting-without-record",
          ["number": .text(number), "day": .text(meeting.date.words(in: language))]),
        remedy: "copro meeting attend \(number) NAME")
    }
  }

  var decisions: [BrokenEnd] {
    eachMeeting { meeting, number in
      meeting.decisions.flatMap { decision -> [BrokenEnd] in
        let part = RecordPart.decision(decision.label, at: meeting.id)
        let places = places(part, decision.text)
        var ends: [BrokenEnd] = []
        // One that took the place of another serves what that served.
        if !links.everythingServed(by: part).contains(where: { $0.stage == .outcome }) {
          ends.append(
            BrokenEnd(
              .decisionWithoutOutcome, at: part,
              language.say("gaps/decision-without-outcome", places),
              remedy: "copro meeting link \(number) \(decision.label.text) --outcome LABEL"))
        }
        let isSuperseded = project.isSuperseded(decision, at: meeting)
        if decision.result == nil, !isSuperseded, links.serving(part).isEmpty {
          ends.append(
            BrokenEnd(
              .decisionWithoutResult, at: part,
              language.say("gaps/decision-without-result", places),
              remedy: "copro meeting result \(number) \(decision.label.text) TEXT"))
        }
        return ends
      }
    }
  }

  var actions: [BrokenEnd] {
    eachMeeting { meeting, number in
      meeting.actions.flatMap { action -> [BrokenEnd] in
        let part = RecordPart.action(action.label, at: meeting.id)
        let label = action.label.text
        var ends: [BrokenEnd] = []
        if links.served(by: part).isEmpty {
          ends.append(
            BrokenEnd(
              .actionWithoutPurpose, at: part,
              language.say("gaps/action-without-purpose", places(part, action.text)),
              remedy: "copro meeting link \(number) \(label) --outcome LABEL"))
        }
        if action.done == nil {
          ends += undone(
            .actionNotDone, part, action.due, "copro meeting action done \(number) \(label)")
        }
        return ends
      }
    }
  }

  var measures: [BrokenEnd] {
    project.plan.measures.filter { $0.result == nil }.compactMap { measure -> BrokenEnd? in
      let part = RecordPart.measure(measure.label)
      let label = measure.label.text
      let remedy = "copro plan measure edit \(label) --result TEXT"
      var places: [String: PhrasePlace] = [
        "method": .text(withoutStop(measure.method)), "label": .text(label),
        "outcome": .text(measure.outcome.text),
      ]
      places["day"] = measure.due.map { .text($0.words(in: language)) }
      switch standing(due: measure.due) {
      case .open: return nil
      case .toCome:
        let sentence =
          measure.due == nil
          ? language.say("gaps/measure-later", places)
          : language.say("gaps/measure-to-come", places)
        return BrokenEnd(
          .measureWithoutResult, at: part, sentence, remedy: remedy, isToCome: true)
      case .gap:
        let sentence =
          measure.due == nil
          ? language.say("gaps/measure-without-result", places)
          : language.say("gaps/measure-overdue", places)
        return BrokenEnd(.measureWithoutResult, at: part, sentence, remedy: remedy)
      }
    }
  }

  var rounds: [BrokenEnd] {
    project.rounds.filter(\.isOpen).map { round in
      BrokenEnd(
        .roundOpen, language.say("gaps/round-open", ["round": .text(round.name)]),
        remedy: "copro survey close \(round.name)", isToCome: !isOver)
    }
  }

  private func places(_ part: RecordPart, _ text: String) -> [String: PhrasePlace] {
    ["name": .text(words.name(part)), "text": .text(withStop(text))]
  }

  private func eachMeeting(_ ends: (Meeting, String) -> [BrokenEnd]) -> [BrokenEnd] {
    let numbers = project.numbers
    return project.meetings.flatMap { ends($0, numbers[$0.id]) }
  }
}

/// The text without the full stop at its end, to stand inside a sentence.
func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
