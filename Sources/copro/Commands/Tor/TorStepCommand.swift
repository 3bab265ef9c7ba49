import Arguments
import CoProCore

/// `copro tor discuss`, `draft` and `agree`: the three steps to terms that the group has agreed.
enum TorStepCommand {
  static let meeting = Option<String>(
    "meeting", value: "MEETING", help: "The meeting: its number, day or title, or last.")
  static let date = Option<String>(
    "date", value: "DAY", help: "The day.", usually: "the day of the meeting")

  static let discuss = command(
    .discussed, "discuss", summary: "Note that the group has talked about how it will work.",
    meeting: 1)
  static let draft = command(
    .draft, "draft", summary: "Note that the group has seen a draft, or takes the terms up again.",
    meeting: 2)
  static let agree = command(
    .agreed, "agree", summary: "Note that the group has agreed the terms; they become final.",
    meeting: 3)

  private static func command(
    _ stage: TermsStep.Stage, _ name: String, summary: String, meeting number: Int
  ) -> Command<Console> {
    Command<Console>(
      name, summary: summary,
      examples: [
        Example("copro tor \(name) --meeting \(number)", "note it with the meeting"),
        Example("copro tor \(name) --date \"3 May\"", "note it with a day alone"),
      ],
      parameters: [meeting, date]
    ) { arguments, console in
      try note(stage, arguments, console)
    }
  }

  private static func note(
    _ stage: TermsStep.Stage, _ arguments: Arguments, _ console: Console
  ) throws {
    guard arguments.given(meeting) || arguments.given(date) else {
      throw arguments.missing([meeting])
    }
    let today = try console.today(arguments)
    let day = try console.pastDay(date, arguments)
    let updated = try console.update(arguments) { draft in
      var step = try recorded(stage, arguments, on: day, in: draft.project, today)
      step.version = TermsVersion(of: draft.project)
      let isNew = !draft.project.terms.steps.contains { $0.isSameOccasion(as: step) }
      if isNew { draft.project.terms.note(step) }
      return (step: step, isNew: isNew)
    }
    let (step, isNew) = updated.result
    let project = updated.project
    let at = step.meeting.map { "meeting \(project.numbers[$0]), " } ?? ""
    let occasion = at + step.on.words
    guard isNew else { return console.done(arguments, "That is noted already, for \(occasion).") }
    switch stage {
    case .discussed:
      console.done(arguments, "Noted: the group talked about its terms of reference (\(occasion)).")
      console.next(arguments, "copro tor --save", "keep a draft to send with the next papers")
    case .draft:
      console.done(
        arguments, "Noted: the terms of reference are a draft for discussion (\(occasion)).")
      console.next(arguments, "copro tor agree --meeting MEETING", "once the group has agreed them")
    case .agreed:
      console.done(arguments, "Noted: the group agreed its terms of reference (\(occasion)).")
      if project.terms.step(.draft) == nil {
        console.warn(
          "No draft is noted. The guide has the group look at a draft one meeting earlier.")
      }
      console.next(arguments, "copro tor --save", "keep the final version")
    }
  }

  /// The step at a meeting, on a day that has been.
  static func recorded(
    _ stage: TermsStep.Stage, _ arguments: Arguments, on day: Day?, in project: Project,
    _ today: Day
  ) throws -> TermsStep {
    let meeting = try arguments[meeting].map { try project.meeting(named: $0, today: today) }
    if let meeting, !meeting.isOn {
      throw Failure(
        .refused, "Meeting \(project.numbers[meeting.id]) was cancelled.",
        wayOut: "Name another meeting, or give the day alone with --date DAY.")
    }
    let on = day ?? meeting?.date ?? today
    guard on <= today else {
      throw Failure(
        .refused, "\(on.words) is still to come.",
        wayOut:
          "Note it after the meeting. If the group did so sooner, give the day with --date DAY.")
    }
    return TermsStep(stage: stage, meeting: meeting?.id, on: on)
  }
}
