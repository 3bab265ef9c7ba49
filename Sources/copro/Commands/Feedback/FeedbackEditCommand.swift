import Arguments
import CoProCore

/// `copro feedback edit`: changes what is noted of something that was said.
enum FeedbackEditCommand {
  static let text = Positional<String>("TEXT", help: "What was said, in other words.").optional
  static let newCode = Flag(
    "new-code", help: "Give it the next free code, where two have the same.")

  static let command = Command<Console>(
    "edit",
    summary: "Change what is noted of something that people said.",
    examples: [
      Example("copro feedback edit F1 --theme Forms --outcome O2", "say what it is about"),
      Example("copro feedback edit F1 \"The form is too long.\"", "put the words right"),
    ],
    parameters: [FeedbackCommand.code, text] + FeedbackOptions.all + [newCode]
  ) { arguments, console in
    let all: [any Parameter] = [text, newCode] + FeedbackOptions.all
    guard all.contains(where: arguments.given) else { throw PlanWords.nothingToChange(arguments) }
    let today = try console.today(arguments)
    let updated = try console.update(arguments) { draft in
      var feedback = try draft.project.coded(
        Feedback.self, named: arguments[FeedbackCommand.code])
      if let words = try PublicWords.given(arguments[text], "What was said", in: draft.project) {
        feedback.said = words
      }
      try FeedbackOptions.apply(arguments, to: &feedback, in: draft.project, today: today)
      if arguments[newCode] { feedback.label = draft.project.nextLabel() }
      draft.project.replace(feedback)
      return feedback
    }
    console.done(arguments, "Changed \(updated.result.line(in: updated.project)).")
    console.warnOfNames(in: [updated.result.said], updated.project)
  }
}
