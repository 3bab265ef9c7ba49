import Arguments
import CoProCore

/// `copro evidence`: what shows what became of the outcomes.
enum EvidenceCommand {
  static let command = Command<Console>(
    "evidence",
    summary: "Keep what shows what became of each outcome.",
    discussion: """
      A figure, a document, something that was seen or said: each gets a short code (E1, E2 …) and says \
      which outcome it is for. Four details belong to it: who was involved, how, what it was for, and \
      what difference it made. “copro report --evidence” prints all of it.
      """,
    examples: [
      Example(
        "copro evidence add \"Residents changed the form.\" --outcome O1 --who \"7 residents\" "
          + "--method workshop --purpose \"to make the form clear\" --difference \"It is one page.\"",
        "something that was seen"),
      Example(
        "copro evidence add \"More groups got a grant.\" --outcome O6 --kind figure "
          + "--counted \"grants given\" --before 2 --after 5", "a figure"),
      Example("copro evidence list --outcome O2", "what there is for an outcome"),
    ],
    subcommands: [
      EvidenceAddCommand.command, EvidenceEditCommand.command, EvidenceListCommand.command,
      EvidenceShowCommand.command, EvidenceRemoveCommand.command,
    ])

  /// The record a command is about.
  static let code = Positional<String>(
    "CODE", help: "Its code, such as E1, its number, or a part of what it shows.")
}

extension Evidence {
  /// The evidence in a line: its code, its outcomes, its kind and day, and what it shows.
  var line: String {
    let served = outcomes.isEmpty ? "no outcome yet" : PlanWords.list(outcomes.map(\.text))
    return "\(label.text) (\(served), \(kind.text), \(on.wordsWithoutWeekday)): \(shows)"
  }
}
