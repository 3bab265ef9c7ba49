import Arguments
import CoProCore

/// `copro feedback answer`: notes what came of something that people said.
enum FeedbackAnswerCommand {
  static let done = Option<String>("done", value: "TEXT", help: "We did it: what was done.")
  static let changed = Option<String>(
    "changed", value: "TEXT", help: "We changed something, though not all: what was changed.")
  static let notAble = Flag("not-able", help: "We were not able to; say why with --because.")
  static let because = Option<String>(
    "because", value: "TEXT", help: "Why it could not be done, or only in part.")
  static let looking = Flag("looking-at-it", help: "Somebody is looking at it; no answer yet.")
  static let on = Option<String>("on", value: "DAY", help: "The day of it.", usually: "today")

  static let command = Command<Console>(
    "answer",
    summary: "Say what came of something: done, changed, or not able to and why.",
    discussion: """
      “Not able to” always needs a reason that a resident can follow. An answer that was given can be \
      given again: the last one counts.
      """,
    examples: [
      Example("copro feedback answer F1 --looking-at-it", "somebody is looking at it"),
      Example("copro feedback answer F1 --done \"We cut the form to one page.\"", "it was done"),
      Example(
        "copro feedback answer F2 --changed \"We now meet at 6pm.\" "
          + "--because \"The hall closes at 8pm.\"", "it was done in part"),
      Example(
        "copro feedback answer F3 --not-able --because \"The law sets this fee.\"",
        "it could not be done"),
    ],
    parameters: [
      FeedbackCommand.code, done, changed, notAble, looking, because, on, FeedbackOptions.owner,
      FeedbackOptions.due,
    ],
    exclusive: [[done, changed, notAble, looking]]
  ) { arguments, console in
    try check(arguments)
    let today = try console.today(arguments)
    let day = try console.pastDay(on, arguments) ?? today
    let due = try console.comingDay(FeedbackOptions.due, arguments)
    let updated = try console.update(arguments) { draft in
      var feedback = try draft.project.coded(
        Feedback.self, named: arguments[FeedbackCommand.code])
      guard day >= feedback.on else {
        throw Failure(
          .refused,
          "\(feedback.label.text) was said on \(feedback.on.words), after \(day.words).",
          wayOut: "Give the day of the answer with --on.")
      }
      try answer(arguments, &feedback, day, in: draft.project)
      if arguments.given(FeedbackOptions.owner) {
        feedback.owner = try PublicWords.owner(
          arguments[FeedbackOptions.owner], in: draft.project)
      }
      if let due { feedback.due = due }
      draft.project.replace(feedback)
      return feedback
    }
    let feedback = updated.result
    console.done(
      arguments, "\(feedback.label.text): \(feedback.standing(on: today, in: updated.project))")
    console.warnOfNames(in: [feedback.weDid, feedback.reason], updated.project)
    guard !feedback.state.isOpen else { return }
    console.next(
      arguments, "copro feedback tell \(feedback.label.text) --to TEXT",
      "note who was told; “copro feedback letter \(feedback.label.text)” writes to them")
  }

  private static func check(_ arguments: Arguments) throws {
    let states: [any Parameter] = [done, changed, notAble, looking]
    guard states.contains(where: arguments.given) else {
      throw Failure(
        .commandLine, "You did not say what came of it.",
        wayOut: "Say one of these: --done TEXT, --changed TEXT, --not-able --because TEXT, or "
          + "--looking-at-it.")
    }
    if arguments[notAble], !arguments.given(because) {
      throw Failure(
        .commandLine, "People are owed a reason for what could not be done.",
        wayOut: "Give it with --because TEXT.")
    }
    if arguments.given(because), arguments.given(done) || arguments[looking] {
      throw arguments.refused(
        because, ValueProblem("A reason goes with --not-able or --changed."))
    }
  }

  private static func answer(
    _ arguments: Arguments, _ feedback: inout Feedback, _ day: Day, in project: Project
  ) throws {
    let what = arguments[done] ?? arguments[changed]
    feedback.weDid = try PublicWords.given(what, "The answer", in: project)
    feedback.reason = try PublicWords.given(arguments[because], "The reason", in: project)
    if arguments[looking] {
      feedback.state = .lookingAtIt
      feedback.lookingSince = day
      feedback.answeredOn = nil
      return
    }
    feedback.state =
      arguments.given(done) ? .done : arguments.given(changed) ? .changed : .notAble
    feedback.answeredOn = day
  }
}
