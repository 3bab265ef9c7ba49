/// Broken ends in what was written down at meetings and found out.
extension RecordGaps {
  var meetings: [BrokenEnd] {
    project.meetings.filter { $0.isOn && $0.date < today && !$0.hasRecord }.map { meeting in
      let part = RecordPart.meeting(meeting.id)
      let number = project.numbers[meeting.id]
      return BrokenEnd(
        .meetingWithoutRecord, at: part,
        "Nothing was written down of meeting \(number) on \(meeting.date.words).",
        remedy: "copro meeting attend \(number) NAME")
    }
  }

  var decisions: [BrokenEnd] {
    eachMeeting { meeting, number in
      meeting.decisions.flatMap { decision -> [BrokenEnd] in
        let part = RecordPart.decision(decision.label, at: meeting.id)
        let name = words.name(part)
        var ends: [BrokenEnd] = []
        if decision.outcomes.isEmpty {
          ends.append(
            BrokenEnd(
              .decisionWithoutOutcome, at: part,
              "\(name) serves no outcome: \(withStop(decision.text))",
              remedy: "copro meeting link \(number) \(decision.label.text) --outcome LABEL"))
        }
        if decision.result == nil, links.serving(part).isEmpty {
          ends.append(
            BrokenEnd(
              .decisionWithoutResult, at: part,
              "\(name) has no action, and nothing says what came of it: \(withStop(decision.text))",
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
              "\(words.name(part)) carries out no decision and serves no outcome: "
                + withStop(action.text),
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
      let what = "“\(withoutStop(measure.method))” (\(label), for outcome \(measure.outcome.text))"
      switch standing(due: measure.due) {
      case .open: return nil
      case .toCome:
        let day = measure.due.map { "by \($0.words)" } ?? "later"
        return BrokenEnd(
          .measureWithoutResult, at: part, "\(what) will be known \(day).", remedy: remedy,
          isToCome: true)
      case .gap:
        let due = measure.due.map { " It was to be known by \($0.words)." } ?? ""
        return BrokenEnd(
          .measureWithoutResult, at: part, "\(what) has no result.\(due)", remedy: remedy)
      }
    }
  }

  var rounds: [BrokenEnd] {
    project.rounds.filter(\.isOpen).map { round in
      BrokenEnd(
        .roundOpen, "Round \(round.name) is still open, so nothing of it is shown.",
        remedy: "copro survey close \(round.name)", isToCome: !isOver)
    }
  }

  private func eachMeeting(_ ends: (Meeting, String) -> [BrokenEnd]) -> [BrokenEnd] {
    let numbers = project.numbers
    return project.meetings.flatMap { ends($0, numbers[$0.id]) }
  }
}

/// The text without the full stop at its end, to stand inside a sentence.
func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
