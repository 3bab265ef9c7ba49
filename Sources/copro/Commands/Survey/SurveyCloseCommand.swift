import Arguments
import CoProCore

/// `copro survey close`: publishes the figures of a round, once.
enum SurveyCloseCommand {
  static let leaveWords = Flag(
    "leave-words", help: "Close even where what people wrote cannot be kept.")
  static let unanswered = Flag(
    "unanswered", help: "Take away a round for which no forms came in, and publish nothing.")

  static let command = Command<Console>(
    "close",
    summary: "Close a round and publish its figures, once and for all.",
    discussion: """
      A closed round is never opened again, and the sums of its forms are not kept: what stays is what \
      is published. A mistake is put right by a new round that takes its place, with all the forms: \
      copro survey open NAME --replaces ROUND. So keep the paper forms or the export until you have read \
      the results.

      What people wrote can be read from then on, if at least five forms came in, with: \
      copro survey comments ROUND. It stays in private/. Words that nobody may read are not kept; \
      closing is then refused until you say --leave-words.
      """,
    examples: [
      Example("copro survey close outcomes-residents", "all forms are in"),
      Example("copro survey close outcomes-residents-2 --unanswered", "opened by mistake"),
    ],
    parameters: [SurveyCommand.round, leaveWords, unanswered],
    exclusive: [[leaveWords, unanswered]]
  ) { arguments, console in
    if arguments[unanswered] { return try takeAway(arguments, console) }
    let today = try console.today(arguments)
    let updated = try console.update(arguments) { draft in
      var round = try draft.project.round(named: arguments[SurveyCommand.round])
      guard round.isOpen else {
        throw Failure(.refused, "The round \(round.name) is closed already.")
      }
      guard let tally = try draft.record(Tally.self, at: round.tallyPath), tally.forms > 0 else {
        throw Failure(
          .refused, "No forms have been entered for \(round.name), so there is nothing to publish.",
          wayOut: "Enter them with: copro survey enter \(round.name)\n"
            + "If none will come: copro survey close \(round.name) --unanswered")
      }
      let table = Publication.table(closing: round, tally: tally, among: draft.project.rounds)
      guard let table else {
        throw Failure(
          .content, "\(round.tallyPath) does not fit the questions of the round.",
          wayOut: "Nothing was changed. Put back an older copy of the file.")
      }
      round.published = table
      round.closedOn = today
      draft.project.replace(round)
      if !tally.written.isEmpty, let reason = round.reasonForNoComments, !arguments[leaveWords] {
        throw Failure(
          .refused, "\(reason) So what people wrote would not be kept.",
          wayOut: "Nothing was closed. Enter the other forms first; or, if there are none, add "
            + "--leave-words.")
      }
      try clearAway(of: tally, round, &draft)
      draft.canBeUndone = false
      return (round, tally)
    }
    let (round, tally) = updated.result
    console.done(arguments, "Closed \(round.name). Its figures are published and will not change.")
    if !tally.written.isEmpty, let reason = round.reasonForNoComments {
      console.warn("\(reason) So what people wrote is not kept.")
    }
    console.next(arguments, "copro survey results \(round.name)", "read them")
    if !tally.written.isEmpty, round.reasonForNoComments == nil {
      console.next(arguments, "copro survey comments \(round.name)", "read what people wrote")
    }
  }

  /// Takes a round away that nobody answered: it has nothing to publish, and would stay open for ever.
  private static func takeAway(_ arguments: Arguments, _ console: Console) throws {
    let updated = try console.update(arguments) { draft in
      let round = try draft.project.round(named: arguments[SurveyCommand.round])
      guard round.isOpen else {
        throw Failure(.refused, "The round \(round.name) is closed already.")
      }
      let tally = try draft.record(Tally.self, at: round.tallyPath)
      guard tally?.forms ?? 0 == 0 else {
        throw Failure(
          .refused, "Forms have been entered for \(round.name), so it is not taken away.",
          wayOut: "Publish its figures with: copro survey close \(round.name)")
      }
      if tally != nil { draft.otherFiles[round.tallyPath] = .removal }
      draft.project.rounds.removeAll { $0.id == round.id }
      return round
    }
    console.done(
      arguments, "Took the round \(updated.result.name) away. No forms came in for it.")
    console.next(arguments, "copro undo", "put it back")
  }

  /// Moves what people wrote into its one sorted list a question, or nowhere, and takes away the sums
  /// of the forms: they hold the figures that the published table hides, and nothing needs them again.
  ///
  /// With them goes what tells one import from the rest: nothing can be imported any more.
  private static func clearAway(
    of tally: Tally, _ round: SurveyRound, _ draft: inout Draft
  ) throws {
    var earlier: [Comments] = []
    for other in draft.project.rounds where other.id != round.id {
      if let comments = try draft.record(Comments.self, at: other.commentsPath) {
        earlier.append(comments)
      }
    }
    let comments = Comments.kept(
      closing: round, tally: tally, among: draft.project.rounds, earlier: earlier)
    if let comments { draft.write(comments) }
    draft.otherFiles[round.tallyPath] = .removal
    let imports = ImportRecord(round: round.id).path
    if try draft.record(ImportRecord.self, at: imports) != nil {
      draft.otherFiles[imports] = .removal
    }
  }
}
