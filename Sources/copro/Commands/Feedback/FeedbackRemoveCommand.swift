import Arguments
import CoProCore

/// `copro feedback remove`: takes out something that was noted by mistake.
enum FeedbackRemoveCommand {
  static let force = Flag(
    "force", short: "f", help: "Remove it even if evidence names it; that link is cut.")

  static let command = Command<Console>(
    "remove",
    summary: "Take out something noted by mistake. Its code is never used again.",
    discussion: """
      What people said stays, also when the answer is no. Take out only what was noted twice or by \
      mistake.
      """,
    examples: [Example("copro feedback remove F4", "take it out")],
    parameters: [FeedbackCommand.code, force]
  ) { arguments, console in
    let removed = try console.update(arguments) { draft in
      let feedback = try draft.project.coded(
        Feedback.self, named: arguments[FeedbackCommand.code])
      let pointers = draft.project.pointers(at: feedback)
      guard pointers.isEmpty || arguments[force] else {
        throw PlanWords.stillNamed(feedback.label.text, pointers, in: draft.project)
      }
      let line = feedback.line(in: draft.project)
      draft.project.remove(feedback)
      return line
    }
    console.done(arguments, "Removed \(removed.result).")
    console.next(arguments, "copro undo", "put it back")
  }
}
