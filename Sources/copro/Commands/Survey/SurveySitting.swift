import CoProCore

/// One sitting at which forms are typed in or read.
enum SurveySitting {
  /// Reads forms that were sent, one line each; any line that is wrong refuses them all.
  static func read(
    _ round: SurveyRound, _ bytes: [UInt8], ticksOnly: Bool
  ) throws -> Sitting {
    var sitting = Sitting(questions: round.questions)
    var problems: [String] = []
    let text = String(decoding: bytes, as: UTF8.self)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated() where !line.allSatisfy(\.isWhitespace)
    {
      do {
        let form = try FormAnswers(String(line), form: 1, of: round.questions)
        sitting.enter(ticksOnly ? FormAnswers(form.answers) : form)
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
  static func ask(
    _ round: SurveyRound, _ console: inout Console, ticksOnly: Bool
  ) throws -> Sitting {
    var sitting = Sitting(questions: round.questions)
    let statements = round.questions.statements.count
    let open = ticksOnly ? [] : round.questions.askedInWords
    console.onAsking()
    console.message(
      "\(round.name): \(statements) statements. Type a line for each form, such as "
        + "\(String(repeating: "4 ", count: statements))with . for a blank. “back” takes the last form "
        + "away; an empty line ends. Not saved until you finish.")
    if !open.isEmpty {
      console.message(
        "After each line copro asks what the form says in words. Type it as it stands there, but "
          + "leave out names of people. Press Enter for a blank.")
      for question in open { console.message("  \(question.id): \(question.text)") }
    }
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
      do throws(FormProblem) {
        let form = try FormAnswers(line, form: sitting.count + 1, of: round.questions)
        console.message("  " + words(of: form, round.questions))
        guard form.written.isEmpty, !open.isEmpty else {
          sitting.enter(ticksOnly ? FormAnswers(form.answers) : form)
          continue
        }
        switch askWords(open, of: round.questions, console) {
        case .words(let words):
          sitting.enter(
            try form.adding(words, form: sitting.count + 1, of: round.questions))
        case .back: console.message("Took form \(sitting.count + 1) away.")
        case .ended:
          console.message("\nForm \(sitting.count + 1) was not finished, so it is not counted.")
          return sitting
        }
      } catch {
        console.message(error.words)
      }
    }
  }

  /// What came of asking for the words on one form.
  private enum Words {
    case words([(String, String)])
    case back
    case ended
  }

  /// Asks for the words on one form, each again until it can be taken.
  private static func askWords(
    _ questions: [OpenQuestion], of questionnaire: Questionnaire, _ console: Console
  ) -> Words {
    var words: [(String, String)] = []
    var rest = questions[...]
    while let question = rest.first {
      try? console.errors.write("  \(question.id): ")
      guard let line = console.input.readLine() else { return .ended }
      if line.lowercased() == "back" { return .back }
      do {
        _ = try questionnaire.written([question.id: line])
        words.append((question.id, line))
        rest.removeFirst()
      } catch {
        console.message("  Not taken: \(error.words). \(error.wayOut)")
      }
    }
    return .words(words)
  }

  /// The answers of a form in words, so that a slip of the finger is seen.
  private static func words(of form: FormAnswers, _ questions: Questionnaire) -> String {
    zip(questions.statements, form.answers).map { statement, answer in
      guard let answer, let scale = questions.scale(of: statement) else { return "blank" }
      return scale.labels[answer].lowercased()
    }.joined(separator: ", ")
  }
}
