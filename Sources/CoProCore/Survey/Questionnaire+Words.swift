extension Questionnaire {
  /// The open questions that explain no other one, in their order; what they are answered is kept
  /// each by itself.
  public var askedAlone: [OpenQuestion] {
    let names = Set(openQuestions.map(\.id))
    return openQuestions.filter { $0.with.map { !names.contains($0) } ?? true }
  }

  /// The open question that explains another one, and whose answers stay with it.
  public func reasons(for question: OpenQuestion) -> OpenQuestion? {
    openQuestions.first { $0.with == question.id }
  }

  /// The open questions as a form asks them: each with the one that explains it after it.
  public var askedInWords: [OpenQuestion] {
    askedAlone.flatMap { [$0] + [reasons(for: $0)].compactMap(\.self) }
  }

  /// Whether a question is answered in single words, each of which is kept by itself.
  func isInSingleWords(_ question: OpenQuestion) -> Bool {
    question.mostWords != nil && reasons(for: question) == nil
  }

  /// How many texts one form can add to a question's list.
  func mostTexts(of question: OpenQuestion) -> Int {
    isInSingleWords(question) ? max(question.mostWords ?? 1, 1) : 1
  }

  /// What one form says in words, made ready to be kept.
  ///
  /// Up to four words for the group are kept as four texts: together they would be a fingerprint of
  /// the form. Only an answer and its reasons stay together.
  ///
  /// - Parameter answers: what was written, by the name of the open question.
  /// - Returns: a list for each question that was answered.
  /// - Throws: an answer with too many words or letters.
  public func written(
    _ answers: [String: String]
  ) throws(WordsProblem) -> [WrittenList] {
    var lists: [WrittenList] = []
    for question in askedAlone {
      let reasons = try reasons(for: question).flatMap { question throws(WordsProblem) in
        try question.kept(answers[question.id] ?? "")
      }
      guard let answer = answers[question.id] else {
        if let reasons {
          lists.append(
            WrittenList(question: question.id, texts: [WrittenText("", reasons: reasons)]))
        }
        continue
      }
      var texts: [WrittenText] = []
      if isInSingleWords(question) {
        texts = try question.words(in: answer).map { WrittenText($0) }
      } else {
        let text = try question.kept(answer)
        if text != nil || reasons != nil { texts = [WrittenText(text ?? "", reasons: reasons)] }
      }
      if !texts.isEmpty { lists.append(WrittenList(question: question.id, texts: texts)) }
    }
    return lists
  }
}

extension OpenQuestion {
  /// The words of an answer, no more of them than the question asks for.
  func words(in answer: String) throws(WordsProblem) -> [String] {
    let words = WrittenText.singleWords(of: answer)
    if let mostWords, words.count > mostWords {
      throw WordsProblem(question: id, .tooManyWords(words.count, most: mostWords))
    }
    return words
  }

  /// An answer as it is kept; nothing for a blank.
  func kept(_ answer: String) throws(WordsProblem) -> String? {
    if mostWords != nil {
      let words = try words(in: answer)
      return words.isEmpty ? nil : words.joined(separator: ", ")
    }
    guard let text = WrittenText.cleaned(answer) else { return nil }
    let letters = text.unicodeScalars.count
    guard letters <= WrittenText.mostLetters else {
      throw WordsProblem(question: id, .tooLong(letters))
    }
    return text
  }
}

/// Why an answer in somebody's own words was not taken.
public struct WordsProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Fact: Equatable, Sendable {
    /// More words than the question asks for.
    case tooManyWords(Int, most: Int)
    /// More letters than any answer has.
    case tooLong(Int)
  }

  /// The open question, by its name.
  public var question: String
  /// What is wrong.
  public var fact: Fact

  /// Makes a problem.
  public init(question: String, _ fact: Fact) {
    self.question = question
    self.fact = fact
  }

  /// What is wrong, in words that follow the place and that a full stop follows.
  public var words: String {
    switch fact {
    case .tooManyWords(let count, let most):
      "question \(question) takes \(most == 1 ? "one word" : "at most \(most) words"), and there "
        + "are \(count)"
    case .tooLong(let count):
      "an answer has at most \(WrittenText.mostLetters) letters, and there are \(count)"
    }
  }

  /// What to do about it.
  public var wayOut: String {
    switch fact {
    case .tooManyWords(_, let most): most == 1 ? "Choose one of them." : "Choose \(most) of them."
    case .tooLong: "Shorten it."
    }
  }
}
