extension SurveyResults {
  /// The results as plain text for a terminal.
  ///
  /// - Parameter outcomes: the words of the outcomes by their standard number, for the headings.
  /// - Returns: lines of at most the length of a statement, with a final line break.
  public func text(outcomes: [Int: String] = [:]) -> String {
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
      for result in group.statements { lines += [""] + result.lines }
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
  /// The statement, its sentence, and a bar for every option.
  fileprivate var lines: [String] {
    let head = [row.text, ([sentence] + [blankSentence].compactMap(\.self)).joined(separator: " ")]
    guard let n = row.n else { return head }
    let widest = levels.map(\.label.count).max() ?? 0
    let digits = "\(n)".count
    let bars = levels.map { level in
      let figure = level.figure
      let line =
        "  " + level.label + String(repeating: " ", count: widest - level.label.count + 2)
        + String(repeating: " ", count: max(digits - figure.count, 0)) + figure
      let bar = level.bar()
      return bar.isEmpty ? line : line + "  " + bar
    }
    return head + bars + ["  n = \(n)"]
  }
}
