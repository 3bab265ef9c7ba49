import Arguments
import CoProCore

/// `copro survey enter`: types in paper forms, one line a form.
enum SurveyEnterCommand {
  static let few = Flag("few", help: "Write a sitting of fewer than five forms all the same.")

  static let ticksOnly = Flag(
    "ticks-only", help: "Count the ticks and leave out what people wrote.")

  static let command = Command<Console>(
    "enter",
    summary: "Type in paper forms, one line a form.",
    discussion: """
      A form is a line of numbers such as 4 4 5 3 5 4, or 445354; a full stop is a blank. At the \
      terminal copro says the answers back; “back” takes the last form away again, and an empty line \
      ends the sitting. Where a form asks for words, it asks for those after the numbers. Nothing is \
      saved until the sitting ends. Only how often each answer was given is kept, and for each open \
      question one sorted list of what people wrote; never a form, so entering cannot be undone.

      In a file the words stand on the form's line, each after a | with the name of its question: \
      4453 | 2: calm, open | 5: More time. A form can also be JSON on one line: \
      {"answers": [4, 4, null, 3], "words": {"5": "More time."}}
      """,
    examples: [
      Example("copro survey enter outcomes-residents", "type them in"),
      Example("copro survey enter outcomes-residents < forms.txt", "from a file, one line a form"),
      Example("copro survey enter reflection-everyone --ticks-only", "leave out what people wrote"),
    ],
    parameters: [SurveyCommand.round, few, ticksOnly]
  ) { arguments, console in
    let round = try console.load(arguments).round(named: arguments[SurveyCommand.round])
    try refuseIfClosed(round)
    let sitting =
      console.canAsk && !arguments[Globals.noInput]
      ? try SurveySitting.ask(round, &console, ticksOnly: arguments[ticksOnly])
      : try SurveySitting.read(
        round, try console.input.readAll(), ticksOnly: arguments[ticksOnly])
    try write(sitting, into: round, arguments, &console)
    if console.wasInterrupted() { console.status = .interrupted }
  }

  private static func write(
    _ sitting: Sitting, into round: SurveyRound, _ arguments: Arguments, _ console: inout Console
  ) throws {
    let updated = try console.update(arguments) { draft in
      // Read again under the lock: another officer may have closed the round meanwhile.
      let round = try draft.project.round(named: round.name)
      try refuseIfClosed(round)
      let existing = try draft.record(Tally.self, at: round.tallyPath)
      let leave = sitting.leave(toJoin: existing, few: arguments[few])
      switch leave {
      case .nothingToWrite, .refuse:
        throw Failure(.refused, leave.words ?? "Nothing was written.")
      case .write, .writeWithWarning: break
      }
      let empty = Tally(of: round.questions, in: round.id)
      guard let sum = (existing ?? empty).adding(sitting.tally) else {
        throw Failure(
          .content, "\(round.tallyPath) does not fit the questions of the round.",
          wayOut: "Nothing was changed. Put back an older copy of the file.")
      }
      draft.write(sum)
      let importsPath = ImportRecord(round: round.id).path
      if case .writeWithWarning = leave,
        try draft.record(ImportRecord.self, at: importsPath) != nil
      {
        // What tells an import from these few forms must not stay: see `ImportDecision`.
        draft.write(ImportRecord(round: round.id))
      }
      draft.canBeUndone = false
      return (leave, sum)
    }
    let (leave, sum) = updated.result
    if case .writeWithWarning = leave, let words = leave.words { console.warn(words) }
    if let caution = SurveyCommand.cautionOfWords(in: sum) { console.warn(caution) }
    let forms = sitting.count == 1 ? "1 form" : "\(sitting.count) forms"
    console.done(arguments, "Added \(forms) to \(round.name). \(SurveyRound.progress(sum))")
    console.next(arguments, "copro survey close \(round.name)", "when all forms are in")
  }

  static func refuseIfClosed(_ round: SurveyRound) throws {
    guard !round.isOpen else { return }
    throw Failure(
      .refused, "The round \(round.name) is closed, and its figures are published.",
      wayOut: "To correct it, enter all its forms in a new round: "
        + "copro survey open \(round.questionnaire) --for \(round.side.rawValue) "
        + "--replaces \(round.name)")
  }
}
