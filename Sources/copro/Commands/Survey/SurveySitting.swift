import CoProCore

/// One sitting at which forms are typed in or read.
enum SurveySitting {
  /// Reads forms that were sent, one line each; any line that is wrong refuses them all.
  static func read(_ round: SurveyRound, _ bytes: [UInt8]) throws -> Sitting {
    var sitting = Sitting(questions: round.questions)
    var problems: [String] = []
    let text = String(decoding: bytes, as: UTF8.self)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated() where !line.allSatisfy(\.isWhitespace)
    {
      do {
        try sitting.enter(String(line))
      } catch {
        let form = sitting.count + problems.count + 1
        problems.append("Line \(index + 1): \(FormProblem(form: form, error.fact).words)")
      }
    }
    guard problems.isEmpty else {
      throw Failure(
        .content, problems.joined(separator: "\n"),
        wayOut: "No form was added. Mend the lines and enter them all again.")
    }
    return sitting
  }

  /// Asks for forms at the terminal until an empty line.
  static func ask(_ round: SurveyRound, _ console: inout Console) throws -> Sitting {
    var sitting = Sitting(questions: round.questions)
    let statements = round.questions.statements.count
    console.onAsking()
    console.message(
      "\(round.name): \(statements) statements. Type a line for each form, such as "
        + "\(String(repeating: "4 ", count: statements))with . for a blank. “back” takes the last form "
        + "away; an empty line ends. Not saved until you finish.")
    while true {
      try console.errors.write("Form \(sitting.count + 1): ")
      guard let line = console.input.readLine() else {
        console.message("")
        return sitting
      }
      if line.allSatisfy(\.isWhitespace) { return sitting }
      if line.lowercased() == "back" {
        console.message(
          sitting.takeBack() ? "Took form \(sitting.count + 1) away." : "No form to take away.")
        continue
      }
      do {
        try sitting.enter(line)
        console.message("  " + words(of: line, round.questions))
      } catch {
        console.message(error.words)
      }
    }
  }

  /// The answers of a form in words, so that a slip of the finger is seen.
  private static func words(of line: String, _ questions: Questionnaire) -> String {
    guard let form = try? FormAnswers(line, form: 1, options: questions.optionCounts) else {
      return ""
    }
    return zip(questions.statements, form.answers).map { statement, answer in
      guard let answer, let scale = questions.scale(of: statement) else { return "blank" }
      return scale.labels[answer].lowercased()
    }.joined(separator: ", ")
  }
}
