import Arguments
import CoProCore

/// Choosing which of people's words are printed.
enum SurveyQuoting {
  /// Chooses a text, or changes how a chosen one is printed.
  static func choose(_ number: Int, _ arguments: Arguments, _ console: Console) throws {
    let updated = try console.update(arguments) { draft in
      let round = try draft.project.round(named: arguments[SurveyCommand.round])
      let entry = try written(number, of: round, draft)
      let text = arguments[SurveyCommentsCommand.wording].flatMap(WrittenText.cleaned)
      let words = text ?? entry.words
      if let caution = draft.project.caution(against: words) {
        throw Failure(
          .refused, "Text \(number) was not chosen. \(caution.words)",
          wayOut: "Say it in other words: copro survey comments \(round.name) --quote \(number) "
            + "--as \"…\"")
      }
      var chosen = try choices(of: round, draft)
      let before = chosen.choices.first { $0.number == number }
      let outcome = try arguments[SurveyCommentsCommand.outcome].map {
        try draft.project.plan.outcome(named: $0).label
      }
      let id = before?.quotation ?? draft.newIdentifier(for: Quotation.self)
      let known = draft.project.quotations.first { $0.id == id }
      let quotation = Quotation(
        id: id, text: words, question: entry.question.text, from: round,
        outcome: outcome ?? known?.outcome)
      draft.project.quotations.removeAll { $0.id == id }
      draft.project.quotations.append(quotation)
      chosen.choices.removeAll { $0.number == number }
      chosen.choices.append(ChosenComments.Choice(number: number, quotation: id))
      chosen.choices.sort { $0.number < $1.number }
      draft.write(chosen)
      return (round, words, whatReadersLearn(from: round, in: draft.project))
    }
    let (round, words, cautions) = updated.result
    let places = round.side == .everyone ? "the report and with the results" : "the report"
    console.done(arguments, "Chose text \(number): “\(words)” (printed in \(places)).")
    for caution in cautions { console.warn(caution) }
    console.next(arguments, "copro report", "see it printed")
  }

  /// Takes a chosen text back.
  static func drop(_ number: Int, _ arguments: Arguments, _ console: Console) throws {
    let updated = try console.update(arguments) { draft in
      let round = try draft.project.round(named: arguments[SurveyCommand.round])
      var chosen = try choices(of: round, draft)
      guard let choice = chosen.choices.first(where: { $0.number == number }) else {
        throw Failure(
          .refused, "Text \(number) of \(round.name) is not chosen, so nothing was changed.",
          wayOut: "See what is chosen with: copro survey comments \(round.name)")
      }
      draft.project.quotations.removeAll { $0.id == choice.quotation }
      chosen.choices.removeAll { $0.number == number }
      draft.write(chosen)
      return round
    }
    console.done(
      arguments, "Text \(number) of \(updated.result.name) will not be printed any more.")
    console.next(
      arguments, "copro survey comments \(updated.result.name)", "see what is chosen")
  }

  /// Takes a text out of the list for good, with what was chosen of it.
  static func remove(_ number: Int, _ arguments: Arguments, _ console: Console) throws {
    let updated = try console.update(arguments) { draft in
      let round = try draft.project.round(named: arguments[SurveyCommand.round])
      let entry = try written(number, of: round, draft)
      guard let comments = try draft.record(Comments.self, at: round.commentsPath) else {
        return (round, false)
      }
      draft.write(comments.without(entry))
      var chosen = try choices(of: round, draft)
      let choice = chosen.choices.first { $0.number == number }
      if let quotation = draft.project.quotations.first(where: { $0.id == choice?.quotation }) {
        draft.project.quotations.removeAll { $0.id == quotation.id }
        draft.purge.paths.insert(quotation.path)
      }
      if !chosen.choices.isEmpty {
        chosen.remove(number)
        draft.write(chosen)
      }
      draft.canBeUndone = false
      return (round, choice != nil)
    }
    let (round, wasChosen) = updated.result
    console.done(
      arguments,
      "Took text \(number) out of what people wrote in \(round.name), for good."
        + (wasChosen ? " It will not be printed any more." : ""))
    console.next(arguments, "copro survey comments \(round.name)", "the numbers have changed")
  }

  private static func choices(of round: SurveyRound, _ draft: Draft) throws -> ChosenComments {
    let empty = ChosenComments(round: round.id)
    return try draft.record(ChosenComments.self, at: empty.path) ?? empty
  }

  private static func written(
    _ number: Int, of round: SurveyRound, _ draft: Draft
  ) throws -> CommentEntry {
    let comments = try SurveyCommentsCommand.readable(
      round, draft.project, try draft.record(Comments.self, at: round.commentsPath))
    let entries = comments.entries(of: round.questions)
    if let entry = entries.first(where: { $0.number == number }) { return entry }
    let known =
      entries.isEmpty
      ? "Nobody wrote anything in it." : "The texts have the numbers 1 to \(entries.count)."
    throw Failure(
      .notThere, "There is no text \(number) in \(round.name). \(known)",
      wayOut: "See them with: copro survey comments \(round.name)")
  }

  /// What a reader could tell from words of a round that asked one side only.
  private static func whatReadersLearn(from round: SurveyRound, in project: Project) -> [String] {
    guard round.side != .everyone else { return [] }
    let others = project.rounds.filter {
      $0.questionnaire == round.questionnaire && $0.side != round.side
    }
    if others.isEmpty {
      return [
        "Only \(round.side.heading.lowercasedStart) were asked this, so a reader knows whose side "
          + "wrote it."
      ]
    }
    return others.filter(\.isOpen).prefix(1).map {
      "The round \($0.name) is still open. Who sees this before it is closed knows which side "
        + "wrote it."
    }
  }
}
