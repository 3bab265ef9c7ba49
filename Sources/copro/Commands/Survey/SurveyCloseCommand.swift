import Arguments
import CoProCore

/// `copro survey close`: publishes the figures of a round, once.
enum SurveyCloseCommand {
  static let command = Command<Console>(
    "close",
    summary: "Close a round and publish its figures, once and for all.",
    discussion: """
      A closed round is never opened again. A mistake is put right by a new round that takes its \
      place: copro survey open NAME --replaces ROUND.
      """,
    examples: [Example("copro survey close outcomes-residents", "all forms are in")],
    parameters: [SurveyCommand.round]
  ) { arguments, console in
    let today = try console.today(arguments)
    let updated = try console.update(arguments) { draft in
      var round = try draft.project.round(named: arguments[SurveyCommand.round])
      guard round.isOpen else {
        throw Failure(.refused, "The round \(round.name) is closed already.")
      }
      guard let tally = try draft.record(Tally.self, at: round.tallyPath), tally.forms > 0 else {
        throw Failure(
          .refused, "No forms have been entered for \(round.name), so there is nothing to publish.",
          wayOut: "Enter them with: copro survey enter \(round.name)")
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
      draft.canBeUndone = false
      return round
    }
    let round = updated.result
    console.done(arguments, "Closed \(round.name). Its figures are published and will not change.")
    console.next(arguments, "copro survey results \(round.name)", "read them")
  }
}
