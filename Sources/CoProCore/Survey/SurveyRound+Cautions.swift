extension SurveyRound {
  /// What whoever opens this round should know before people answer, each in a sentence.
  ///
  /// - Parameter rounds: the other rounds of the project.
  /// - Returns: none where nothing stands in the way of showing results.
  public func cautions(among rounds: [SurveyRound]) -> [String] {
    var cautions: [String] = []
    if let asked, asked < PublicationGuard.smallestBase {
      cautions.append(
        "Figures are shown only from five answers, so this round of \(asked) will show none.")
    }
    let others = EarlierRound.all(bearingOn: self, among: rounds)
      .filter { $0.bearing == .partOfEveryone }
    let shared = questions.statements.count { statement in
      guard let scale = questions.scale(of: statement) else { return false }
      return others.contains { $0.row(matching: statement, scale: scale) != nil }
    }
    if shared > 0 {
      let these = shared == 1 ? "1 of these statements" : "\(shared) of these statements"
      cautions.append(
        side == .everyone
          ? "Results of one side are already published for \(these). Everyone's figures will be "
            + "hidden for them unless they only add up both sides. To compare sides, show the two rounds."
          : "Results of everyone are already published for \(these). A round for one side will "
            + "show no figures for them, because the other side's could be worked out.")
    }
    return cautions
  }
}
