import Arguments
import CoProCore
import JSONText

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
      TrainingAddCommand.command, TrainingFeedbackCommand.command, listCommand, removeCommand,
    ])

  static let code = Positional<String>(
    "CODE", help: "Its code, such as T1, its number, or a part of what it was about.")

  private static let listCommand = Command<Console>(
    "list",
    summary: "List the training sessions, and what people said of them.",
    examples: [Example("copro training list", "all of them")],
    parameters: [Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    if arguments[Shared.json] {
      return try console.result([JSONMember("training", .array(project.training.map(\.json)))])
    }
    if project.training.isEmpty {
      console.message("None is noted yet. Note one with: copro training add TEXT --member NAME")
    }
    var lines: [String] = []
    for session in project.training {
      lines.append(session.line)
      lines += session.feedback.map { "  “\($0)”" }
      if let round = session.round, let found = project.rounds.first(where: { $0.id == round }) {
        lines.append("  Asked in the round \(found.name)")
      }
      if let change = session.change { lines.append("  Next time: \(change)") }
      if session.isFormal, !session.hasFeedback { lines.append("  No feedback yet") }
    }
    guard !lines.isEmpty else { return }
    try console.result(
      WrappedText(lines.joined(separator: "\n"), width: console.width).text + "\n")
  }

  private static let removeCommand = Command<Console>(
    "remove",
    summary: "Take a session out; what is kept with members stays.",
    examples: [Example("copro training remove T2", "take it out")],
    parameters: [code]
  ) { arguments, console in
    let removed = try console.update(arguments) { draft in
      let session = try draft.project.coded(TrainingSession.self, named: arguments[code])
      draft.project.remove(session)
      return session.line
    }
    console.done(arguments, "Removed \(removed.result).")
    console.next(arguments, "copro undo", "put it back")
  }
}

extension TrainingSession {
  /// “T1: Plain English, 15 June 2022, 3 people (formal)”.
  var line: String {
    let there = people.map { $0 == 1 ? ", 1 person" : ", \($0) people" } ?? ""
    let led = by.map { ", led by \($0)" } ?? ""
    let form = isFormal ? "formal" : "informal"
    return "\(label.text): \(what), \(on.wordsWithoutWeekday)\(there)\(led) (\(form))"
  }
}
