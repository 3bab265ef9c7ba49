extension SurveyRound {
  /// The round as closing leaves it, with its figures published; a closed round is never reopened.
  ///
  /// - Parameters:
  ///   - day: the day it is closed.
  ///   - tally: what its forms add up to; nothing where no form was entered.
  ///   - rounds: all rounds of the project.
  /// - Returns: nothing where the round is closed already, or the tally is not this round's or does not
  ///   add up.
  public func closed(on day: Day, tally: Tally?, among rounds: [SurveyRound]) -> SurveyRound? {
    let tally = tally ?? Tally(of: questions, in: id)
    guard isOpen, tally.round == id,
      let table = Publication.table(closing: self, tally: tally, among: rounds)
    else { return nil }
    var round = self
    round.closedOn = day
    round.published = table
    return round
  }
}
