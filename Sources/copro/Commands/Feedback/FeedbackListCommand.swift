import Arguments
import CoProCore
import JSONText

/// `copro feedback list`: what people said, and how each thing stands.
enum FeedbackListCommand {
  static let open = Flag("open", help: "Only what waits for an answer.")
  static let overdue = Flag("overdue", help: "Only what has waited too long for an answer.")
  static let untold = Flag("not-told", help: "Only answers that nobody has been told.")
  static let outcome = Option<String>(
    "outcome", value: "OUTCOME", help: "Only what belongs to this outcome.")

  static let command = Command<Console>(
    "list",
    summary: "List what people said, and how each thing stands.",
    examples: [
      Example("copro feedback list", "all of it"),
      Example("copro feedback list --overdue", "what has waited too long"),
    ],
    parameters: [open, overdue, untold, outcome, Shared.json],
    exclusive: [[open, overdue, untold]]
  ) { arguments, console in
    let project = try console.load(arguments)
    let today = try console.today(arguments)
    let days = project.settings.feedbackDays
    let served = try arguments[outcome].map { try project.plan.outcome(named: $0).label }
    let found = project.feedback.filter { feedback in
      (!arguments[open] || feedback.state.isOpen)
        && (!arguments[overdue] || feedback.isOverdue(on: today, within: days))
        && (!arguments[untold] || feedback.awaitsTelling)
        && served.map(feedback.outcomes.contains) ?? true
    }
    if arguments[Shared.json] {
      return try console.result([JSONMember("feedback", .array(found.map(\.json)))])
    }
    if found.isEmpty {
      console.message(
        project.feedback.isEmpty
          ? "Nothing is noted yet. Note what people say with: copro feedback add TEXT"
          : "There is nothing of that kind.")
    }
    let lines = found.map {
      "\($0.line(in: project))\n  \($0.standingAndTelling(on: today, in: project))\n"
    }
    try console.result(WrappedText(lines.joined(), width: console.width).text)
  }
}
