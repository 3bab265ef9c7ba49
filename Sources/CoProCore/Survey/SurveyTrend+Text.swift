public import JSONText

extension SurveyTrend {
  /// The rounds beside each other, as plain text for a terminal: a line for each round under each
  /// statement, with a column for each option.
  public var text: String {
    var lines = [waves.last?.round.questions.title ?? questionnaire, "\(side.heading)."]
    lines += waves.map { "\($0.day.wordsWithoutWeekday): \($0.turnout) (\($0.round.name))" }
    if waves.count > 1 {
      lines.append(
        "Compare how the answers spread, not people: others may have answered each time.")
    }
    var options: [String] = []
    for line in self.lines {
      lines.append("")
      if line.options != options {
        options = line.options
        lines += ["Columns: \(options.joined(separator: ", "))", ""]
      }
      lines.append(line.text)
      lines += rows(of: line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(of line: Line) -> [String] {
    let days = waves.map(\.day.wordsWithoutWeekday)
    let widest = days.map(\.count).max() ?? 0
    return zip(days, line.results).map { day, result in
      let start = "  " + day + String(repeating: " ", count: widest - day.count)
      guard let result else { return start + "  not asked" }
      guard result.row.counts != nil else {
        return start + "    \(StatementResult.hiddenMark)  " + result.sentence
      }
      let figures = result.levels.map { level in
        String(repeating: " ", count: max(5 - level.figure.count, 1)) + level.figure
      }
      return start + figures.joined() + "  " + result.sentence
    }
  }

  /// The rounds for other programs, format 1: each as `survey results --json` gives it.
  public var json: JSONValue {
    .object([
      "format": .integer(1),
      "questionnaire": .string(questionnaire),
      "for": .string(side.rawValue),
      "rounds": .array(waves.map(\.json)),
    ])
  }
}
