extension SurveyResults {
  /// The headings of ``exportRows``.
  public static let exportHeading = [
    "round", "for", "closed", "forms", "statement", "text", "reworded", "option", "count", "n",
    "blank",
    "note",
  ]

  /// The published figures as lines of a table, one for each option of each statement.
  ///
  /// A hidden figure is `[c]`; the note then says why, or holds the words in its place.
  public var exportRows: [[String]] {
    let hidden = StatementResult.hiddenMark
    func figure(_ number: Int?) -> String { number.map { "\($0)" } ?? hidden }
    return statements.flatMap { result in
      result.levels.map { level in
        [
          round.name, round.side.rawValue, round.closedOn?.iso ?? "", figure(table.forms),
          result.statement.id, result.row.text, result.statement.isReworded ? "yes" : "no",
          level.label, level.figure, figure(result.row.n), figure(result.row.blank),
          result.row.sentenceForFigures ?? "",
        ]
      }
    }
  }
}
