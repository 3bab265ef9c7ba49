import Arguments
import CoProCore

/// `copro training`: training sessions, and what people said of them.
enum TrainingCommand {
  static let command = Command<Console>(
    "training",
    summary: "Keep training sessions, who was there, and what people said of them.",
    discussion: """
      A formal session has feedback of its own. What people said is kept without names; that somebody \
      was there is kept with that member.
      """,
    examples: [
      Example(
        "copro training add \"Plain English\" --member Robin --member Sam --on \"15 June\"",
        "a session that two members went to"),
      Example("copro training feedback T1 \"The examples helped most.\"", "what somebody said"),
      Example("copro training list", "all of them"),
    ],
    subcommands: [
      TrainingAddCommand.command, TrainingFeedbackCommand.command,
      parts.listCommand, parts.removeCommand,
    ])

  static let code = Positional<String>(
    "CODE", help: "Its code, such as T1, its number, or a part of what it was about.")

  private static let parts = CodedParts<TrainingSession>(
    name: "training", code: code,
    listSummary: "List the training sessions, and what people said of them.",
    none: "None is noted yet. Note one with: copro training add TEXT --member NAME",
    removeSummary: "Take a session out; what is kept with members stays.", example: "T2",
    lines: { session, project in session.lines(in: project) })
}

extension TrainingSession {
  /// The session, what people said of it, and what will change.
  func lines(in project: Project) -> [String] {
    var lines = [line] + feedback.map { "  “\($0)”" }
    if let round, let found = project.rounds.first(where: { $0.id == round }) {
      lines.append("  Asked in the round \(found.name)")
    }
    if let change { lines.append("  Next time: \(change)") }
    if isFormal, !hasFeedback { lines.append("  No feedback yet") }
    return lines
  }

  /// “T1: Plain English, 15 June 2022, 3 people (formal)”.
  var line: String {
    let there = people.map { $0 == 1 ? ", 1 person" : ", \($0) people" } ?? ""
    let led = by.map { ", led by \($0)" } ?? ""
    let form = isFormal ? "formal" : "informal"
    return "\(label.text): \(what), \(on.wordsWithoutWeekday)\(there)\(led) (\(form))"
  }
}
