import JSONText

extension FormAnswers {
  /// Reads one typed line as a form of a questionnaire, with what the person wrote.
  ///
  /// A line is the ticks, then for every open question that was answered a `|`, its name, a colon and
  /// the words: `4453 | 2: calm, open | 5: More time.` A form can also be JSON on one line.
  ///
  /// - Parameters:
  ///   - line: what was typed.
  ///   - form: which form of the sitting it is, from 1, for the words of a problem.
  ///   - questions: the questionnaire.
  /// - Throws: the first thing wrong with the line, and where.
  public init(_ line: String, form: Int, of questions: Questionnaire) throws(FormProblem) {
    if line.trimmed.hasPrefix("{") {
      self = try Self.json(line, form: form, of: questions)
      return
    }
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
    let ticks = try FormAnswers(
      String(parts[0]), form: form, options: questions.optionCounts)
    var words: [(String, String)] = []
    for part in parts.dropFirst() where !part.allSatisfy(\.isWhitespace) {
      guard let colon = part.firstIndex(of: ":") else {
        throw FormProblem(form: form, .noName(part.trimmed))
      }
      words.append((part[..<colon].trimmed, String(part[part.index(after: colon)...])))
    }
    self = try ticks.adding(words, form: form, of: questions)
  }

  /// The form with answers to open questions.
  ///
  /// - Parameters:
  ///   - words: the name of each question that was answered, and what was written.
  ///   - form: which form of the sitting it is, from 1.
  ///   - questions: the questionnaire.
  /// - Returns: the form with its ticks and words.
  /// - Throws: a question that is not there or stands twice, and an answer that is too long.
  public func adding(
    _ words: [(String, String)], form: Int, of questions: Questionnaire
  ) throws(FormProblem) -> FormAnswers {
    var answers: [String: String] = [:]
    for (name, text) in words {
      // By its name, or by the number that stands before it on the form.
      let known =
        questions.openQuestions.first { $0.id.lowercased() == name.lowercased() }
        ?? questions.openQuestions.first { $0.number == name }
      guard let known else {
        throw FormProblem(
          form: form, .noQuestion(name, questions: questions.openQuestions.map(\.id)))
      }
      guard answers.updateValue(text, forKey: known.id) == nil else {
        throw FormProblem(form: form, .twice(known.id))
      }
    }
    do throws(WordsProblem) {
      return FormAnswers(self.answers, written: try questions.written(answers))
    } catch {
      throw FormProblem(form: form, .words(error))
    }
  }

  private static func json(
    _ line: String, form: Int, of questions: Questionnaire
  ) throws(FormProblem) -> FormAnswers {
    let value: JSONValue
    do {
      value = try JSONText.read(Array(line.utf8))
    } catch {
      throw FormProblem(form: form, .notAForm("this is not JSON: \(error.message)."))
    }
    guard case .object(let members) = value.kind else {
      throw FormProblem(form: form, .notAForm("a form stands in { }."))
    }
    var ticks = ""
    var words: [(String, String)] = []
    for member in members {
      switch (member.key, member.value.kind) {
      case ("answers", .string(let text)): ticks = text
      case ("answers", .array(let answers)):
        ticks = try answers.map { answer throws(FormProblem) in
          if answer.kind == .null { return "." }
          guard let digit = answer.asInteger, (0...9).contains(digit) else {
            throw FormProblem(
              form: form, .notAForm("answers are numbers, and null for a blank."))
          }
          return "\(digit)"
        }.joined(separator: " ")
      case ("words", .object(let answers)):
        for answer in answers where answer.value.kind != .null {
          words.append((answer.key, try text(of: answer, form: form)))
        }
      default:
        throw FormProblem(
          form: form, .notAForm("“\(member.key)” cannot stand there like this."))
      }
    }
    let answers = try FormAnswers(ticks, form: form, options: questions.optionCounts)
    return try answers.adding(words, form: form, of: questions)
  }

  /// A text, or a list of single words.
  private static func text(of answer: JSONMember, form: Int) throws(FormProblem) -> String {
    if let text = answer.value.asString { return text }
    let words = (answer.value.asArray ?? []).compactMap(\.asString)
    guard !words.isEmpty, words.count == answer.value.asArray?.count else {
      throw FormProblem(form: form, .notAForm("words for “\(answer.key)” are a text."))
    }
    return words.joined(separator: ", ")
  }
}
