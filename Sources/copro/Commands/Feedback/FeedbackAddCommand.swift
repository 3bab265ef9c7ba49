import Arguments
import CoProCore

/// `copro feedback add`: notes what people said.
enum FeedbackAddCommand {
  static let text = Positional<String>("TEXT", help: "What people said, without names.")

  static let command = Command<Console>(
    "add",
    summary: "Note something that people said.",
    discussion: """
      Say which side said it and where, never who. A name is only linked with --from-member, for \
      somebody who agrees to be quoted, and it is not printed.
      """,
    examples: [
      Example(
        "copro feedback add \"The forms are too long.\" --side resident --meeting 2",
        "something said at a meeting"),
      Example(
        "copro feedback add \"Nobody knows about the grants.\" --round reflection --theme Money",
        "something from a questionnaire"),
      Example(
        "copro feedback add \"The bus stops too early.\" --way \"at the library stall\" "
          + "--outcome O5 --due \"30 June\"", "something from elsewhere, with a day for the answer"),
    ],
    parameters: [text] + FeedbackOptions.all
  ) { arguments, console in
    let today = try console.today(arguments)
    let changed = try console.update(arguments) { draft in
      let said = try PublicWords.line(arguments[text], "What was said", in: draft.project)
      var feedback = Feedback(
        id: draft.newIdentifier(for: Feedback.self), label: draft.project.nextLabel(), said: said,
        on: today)
      try FeedbackOptions.apply(arguments, to: &feedback, in: draft.project, today: today)
      draft.project.add(feedback)
      return feedback
    }
    let feedback = changed.result
    console.done(arguments, "Noted \(feedback.line(in: changed.project)).")
    console.warnOfNames(in: [feedback.said], changed.project)
    let due = feedback.answerDue(within: changed.project.settings.feedbackDays)
    console.next(
      arguments, "copro feedback answer \(feedback.label.text) --done TEXT",
      "say what came of it, by \(due.wordsWithoutWeekday)")
  }
}
