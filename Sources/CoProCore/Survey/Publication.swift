/// Works out the table that closing a round publishes.
///
/// It reads the round's own tally and what other rounds have *published*, never their tallies, so
/// that it comes out the same in a copy of the project that has no `private/` part. The rules, and
/// why they hide more than each table by itself would need, are in
/// `docs/decisions/0003-survey-guard.md`.
public struct Publication {
  let round: SurveyRound
  let tally: Tally
  /// The published rounds that ask the same of the same people, or of some of them.
  let earlier: [EarlierRound]

  /// The table to publish.
  ///
  /// - Parameters:
  ///   - round: the round that is being closed.
  ///   - tally: what its forms add up to.
  ///   - rounds: all rounds of the project; those not published are passed over.
  /// - Returns: nothing where the tally does not belong to the round or does not add up.
  public static func table(
    closing round: SurveyRound, tally: Tally, among rounds: [SurveyRound]
  ) -> PublishedTable? {
    guard tally.fits(round.questions) else { return nil }
    let earlier = EarlierRound.all(bearingOn: round, among: rounds)
    return Publication(round: round, tally: tally, earlier: earlier).table
  }

  /// What is published about one statement.
  enum Content: Equatable {
    /// The figures.
    case figures
    /// A sentence in the place of figures.
    case words(String)
    /// Nothing, and why.
    case hidden(String)
  }

  /// Beside other rounds there is one sentence, whatever the reason: the reason itself would tell.
  static let together =
    "Not shown: beside figures already published, this could tell how a few people answered."
  static let fewForms = "Not shown: fewer than five people answered."
  static let fewInOneAnswer =
    "Not shown: too few people gave one of the answers, so it could point at them."
  static let fewAnswers = "Not shown: fewer than five people answered this statement."

  private var table: PublishedTable {
    let reason = reasonToHideAll
    let rows = zip(round.questions.statements, tally.rows).map { statement, counted in
      let scale = round.questions.scale(of: statement)
      var row = PublishedRow(
        id: statement.id, text: statement.text, options: scale?.labels ?? [])
      switch reason.map(Content.hidden) ?? content(of: counted, statement: statement) {
      case .figures: (row.counts, row.blank) = (counted.counts, counted.blank)
      case .words(let sentence): row.words = sentence
      case .hidden(let sentence): row.hidden = sentence
      }
      return row
    }
    return PublishedTable(
      asked: round.asked, forms: reason == nil ? tally.forms : nil, hidden: reason, rows: rows)
  }
}
