import Arguments
import CoProCore

/// `copro feedback`: what people said, and what came of it.
enum FeedbackCommand {
  static let command = Command<Console>(
    "feedback",
    summary: "Keep what people said and what came of it: You said, we did.",
    discussion: """
      Everything that people say gets a short code (F1, F2 …) and an answer: done, changed in part, or \
      not able to, and why. The record is not private, so no names go into it. \
      “copro report --you-said” prints the page.
      """,
    examples: [
      Example(
        "copro feedback add \"The forms are too long.\" --side resident --meeting 2", "note it"),
      Example("copro feedback answer F1 --done \"We cut the form to one page.\"", "what was done"),
      Example(
        "copro feedback answer F2 --not-able --because \"The hall is let on Saturdays.\"",
        "or why it could not be done"),
      Example("copro feedback letter F2 --save", "a letter with the answer"),
      Example("copro feedback tell F1 F2 --to \"everyone in the group\"", "people were told"),
    ],
    subcommands: [
      FeedbackAddCommand.command, FeedbackAnswerCommand.command, FeedbackLetterCommand.command,
      FeedbackTellCommand.command,
      FeedbackEditCommand.command, FeedbackListCommand.command, FeedbackShowCommand.command,
      FeedbackRemoveCommand.command,
    ])

  /// The record a command is about.
  static let code = Positional<String>(
    "CODE", help: "Its code, such as F1, its number, or a part of what was said.")
}

extension Feedback {
  /// “F1: “The forms are too long.” (resident, meeting 2, 4 May 2027)”.
  func line(in project: Project) -> String {
    "\(label.text): “\(said)” (\(whence(in: project)))"
  }

  /// Who said it, where and when: “resident, meeting 2, 4 May 2027”.
  func whence(in project: Project) -> String {
    var parts: [String] = []
    if let side { parts.append(side.words) }
    if let meeting { parts.append("meeting \(project.numbers[meeting])") }
    if let round, let found = project.rounds.first(where: { $0.id == round }) {
      parts.append("in \(found.name)")
    }
    if let way { parts.append(way) }
    return (parts + [on.wordsWithoutWeekday]).joined(separator: ", ")
  }

  /// What came of it, in words that begin “done on 4 May 2027: …”.
  func standing(on today: Day, in project: Project) -> String {
    let days = project.settings.feedbackDays
    guard !state.isOpen else {
      let due = answerDue(within: days)
      let late = isOverdue(on: today, within: days) ? ", late" : ""
      return "\(state.words), an answer is due by \(due.wordsWithoutWeekday)\(late)"
    }
    let when = answeredOn.map { " on \($0.wordsWithoutWeekday)" } ?? ""
    let did = weDid.map { ": \($0)" } ?? ""
    let why = reason.map { weDid == nil ? ", because: \($0)" : " Why: \($0)" } ?? ""
    let known = awaitsTelling ? " Nobody has been told yet." : ""
    return "\(state.words)\(when)\(did)\(why)\(known)"
  }

  /// The same, and who heard it last.
  func standingAndTelling(on today: Day, in project: Project) -> String {
    let standing = standing(on: today, in: project)
    guard !awaitsTelling, let last = told.last else { return standing }
    return standing + (state.isOpen ? ". " : " ") + last.words + "."
  }
}

extension Telling {
  /// “Told by letter on 11 April 2027: the person who said it”.
  var words: String {
    "Told\(isByLetter ? " by letter" : "") on \(on.wordsWithoutWeekday): \(to)"
  }
}
