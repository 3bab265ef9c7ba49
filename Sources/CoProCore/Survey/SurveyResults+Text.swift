extension SurveyResults {
  /// The results as plain text for a terminal.
  ///
  /// - Parameters:
  ///   - outcomes: the words of the outcomes by their standard number, for the headings.
  ///   - width: how many columns the terminal has; bars fit into it, other lines are to be wrapped.
  /// - Returns: lines with a final line break.
  public func text(outcomes: [Int: String] = [:], width: Int = 80) -> String {
    var lines = [round.questions.title, "\(round.side.heading). \(turnout)"]
    for group in byOutcome {
      lines.append("")
      switch group.outcome {
      case let outcome?:
        lines.append("Outcome \(outcome)" + (outcomes[outcome].map { ": \($0)" } ?? ""))
      case nil where statements.contains { !$0.statement.outcomes.isEmpty }:
        lines.append("Other statements")
      case nil:
        lines.removeLast()
      }
      for result in group.statements { lines += [""] + result.lines(width: width) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension SurveyResults {
  /// Chosen quotations as plain text, by the question they answer, in a part of their own.
  ///
  /// - Returns: an empty text where there are none.
  public func text(quoting quotations: [Quotation]) -> String {
    guard !quotations.isEmpty else { return "" }
    var lines = ["", "In people's own words, as chosen"]
    var question: String?
    for quotation in quotations.sorted(by: Quotation.precedes) {
      if quotation.question != question { lines += ["", quotation.question] }
      question = quotation.question
      lines.append("  “\(quotation.text)”")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension StatementResult {
  /// A bar shorter than this beside a label says little; it then has a line of its own.
  private static let shortestBar = 12

  /// The statement, its sentence, and a bar for every option.
  fileprivate func lines(width: Int) -> [String] {
    let head = [heading, ([sentence] + [blankSentence].compactMap(\.self)).joined(separator: " ")]
    guard let n = row.n else { return head }
    let widest = levels.map(\.label.count).max() ?? 0
    let digits = "\(n)".count
    let room = width - (2 + widest + 2 + digits + 2)
    let bars = levels.flatMap { level in
      let figure = String(repeating: " ", count: max(digits - level.figure.count, 0)) + level.figure
      guard room >= Self.shortestBar else {
        let bar = level.bar(width: min(width - 4, 30))
        let label = "  \(figure)  \(level.label)"
        return bar.isEmpty ? [label] : [label, "    " + bar]
      }
      let bar = level.bar(width: min(room, 30))
      let line =
        "  " + level.label + String(repeating: " ", count: widest - level.label.count + 2) + figure
      return [bar.isEmpty ? line : line + "  " + bar]
    }
    return head + bars + ["  n = \(n)"]
  }
}
