import Arguments
import CoProCore

/// `copro meeting papers`: notes that the agenda and papers have gone out.
enum MeetingPapersCommand {
  static let sent = Option<String>(
    "sent", value: "DAY", help: "The day they went out.", usually: "today")

  static let papers = Option<String>(
    "paper", value: "TEXT", help: "A paper that went out with the agenda: “the budget”."
  ).repeating

  static let command = Command<Console>(
    "papers",
    summary: "Note that the agenda and papers have gone out to everyone.",
    discussion: """
      From then on the meeting and those before it keep their numbers. A meeting put in between later \
      is 3a. Papers normally go out a week before, so that people have time to read them.
      """,
    examples: [
      Example("copro meeting papers next", "they went out today"),
      Example("copro meeting papers 2 --sent \"13 April\"", "they went out earlier"),
      Example("copro meeting papers 2 --to \"all members\"", "and to whom"),
    ],
    parameters: [MeetingCommand.meeting, sent, papers, SendingOptions.to, SendingOptions.member]
  ) { arguments, console in
    let today = try console.today(arguments)
    let day = try arguments.value(of: sent) {
      try DayReader.readRecord($0, today: today)
    }
    let updated = try console.update(arguments) { draft in
      let meeting = try draft.project.meeting(
        named: arguments[MeetingCommand.meeting], today: today)
      if let cancelled = meeting.cancelled {
        throw Failure(
          .refused,
          "Meeting \(draft.project.numbers[meeting.id]) was called off on \(cancelled.on.words).")
      }
      draft.project.notePapersSent(for: meeting, on: day ?? today)
      if var noted = draft.project.meeting(meeting.id), arguments.given(papers) {
        noted.papers = (noted.papers + arguments[papers].compactMap(MemberDetails.tidied))
          .withoutRepeats()
        draft.project.replace(noted)
      }
      if SendingOptions.given(arguments) {
        var sending = Sending(
          id: draft.newIdentifier(for: Sending.self), what: .papers, on: day ?? today)
        sending.meeting = meeting.id
        try SendingOptions.apply(arguments, to: &sending, in: draft.project)
        draft.project.sendings.append(sending)
      }
      return meeting.id
    }
    guard let meeting = updated.project.meeting(updated.result) else { return }
    let changed = ChangedMeeting(meeting: meeting, project: updated.project)
    let sentOn = day ?? today
    console.done(
      arguments,
      "Noted: the papers for meeting \(changed.number), \(meeting.when), went out on \(sentOn.words)."
    )
    warn(of: sentOn, changed, console)
    let agenda = try console.context(arguments, updated.project).write(AgendaDocument(of: meeting))
    if !agenda.missing.isEmpty {
      console.warn("The agenda still has gaps: \(agenda.missing.map(\.label).listed).")
    }
    console.next(
      arguments, "copro agenda \(changed.number) --facilitator",
      "print the running order for whoever runs it")
  }

  private static func warn(of sent: Day, _ changed: ChangedMeeting, _ console: Console) {
    let days = sent.days(until: changed.meeting.date)
    let wanted = changed.project.settings.papersDays
    if days < 0 {
      console.warn("That is after the meeting.")
    } else if days < wanted {
      let words = days == 1 ? "1 day" : "\(days) days"
      console.warn(
        "That is \(words) before the meeting, not \(wanted). Ask if anyone needs more time to read."
      )
    }
  }
}
