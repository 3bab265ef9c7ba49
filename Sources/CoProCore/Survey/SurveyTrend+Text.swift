public import JSONText

extension SurveyTrend {
  /// The rounds beside each other, as plain text for a terminal: a line for each round under each
  /// statement, with a column for each option.
  ///
  /// - Parameter width: how many columns the terminal has; figures fit into it, other lines are to be
  ///   wrapped.
  /// - Returns: lines with a final line break.
  public func text(width: Int = 80) -> String {
    var lines = [waves.last?.round.questions.title ?? questionnaire, "\(side.heading)."]
    lines += waves.map { "\($0.day.wordsWithoutWeekday): \($0.turnout) (\($0.round.name))" }
    if waves.count > 1 {
      lines.append(
        "Compare how the answers spread, not people: others may have answered each time.")
    }
    if let caution { lines.append(caution) }
    var options: [String] = []
    for line in self.lines {
      lines.append("")
      if line.options != options {
        options = line.options
        lines += ["Columns: \(options.joined(separator: ", "))", ""]
      }
      lines.append(line.heading())
      lines += rows(of: line, width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(of line: Line, width: Int) -> [String] {
    let days = waves.map(\.day.wordsWithoutWeekday)
    let widest = days.map(\.count).max() ?? 0
    return zip(days, line.results).flatMap { day, result -> [String] in
      let start = "  " + day + String(repeating: " ", count: widest - day.count)
      guard let result else { return [start + "  not asked"] }
      let figures =
        result.row.counts == nil
        ? "  \(StatementResult.hiddenMark)"
        : result.levels.map { level in
          String(repeating: " ", count: max(4 - level.figure.count, 1)) + level.figure
        }.joined()
      let whole = start + figures + "  " + result.sentence
      return whole.count <= width ? [whole] : [start + figures, "    " + result.sentence]
    }
  }

  /// The rounds for other programs, format 1: each as `survey results --json` gives it.
  public var json: JSONValue {
    .object([
      "format": .integer(1),
      "questionnaire": .string(questionnaire),
      "for": .string(side.rawValue),
      "caution": caution.map(JSONValue.string) ?? .null,
      "rounds": .array(waves.map(\.json)),
    ])
  }
}
