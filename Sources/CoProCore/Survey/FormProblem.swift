/// What is wrong with one typed form.
public struct FormProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Fact: Equatable, Sendable {
    /// Something that is neither a digit nor a blank; places count from 1.
    case notAnAnswer(String, place: Int)
    /// A digit that no option of the statement has.
    case outOfRange(Int, place: Int, highest: Int)
    /// More or fewer answers than the form has statements.
    case wrongNumber(given: Int, needed: Int)
    /// An answer in words that was not taken.
    case words(WordsProblem)
    /// Words for an open question that the questionnaire does not have.
    case noQuestion(String, questions: [String])
    /// Words for the same question twice.
    case twice(String)
    /// A part that does not say which question it answers.
    case noName(String)
    /// A form in JSON that is not written as one; the reason is a sentence.
    case notAForm(String)
  }

  /// Which form of the sitting it is, from 1.
  public var form: Int
  /// What is wrong.
  public var fact: Fact

  /// Makes a problem.
  public init(form: Int, _ fact: Fact) {
    self.form = form
    self.fact = fact
  }

  /// The problem in words: what and where, then what to do.
  public var words: String {
    switch fact {
    case .notAnAnswer(let text, let place):
      "Form \(form), answer \(place): “\(text)” is not an answer. "
        + "Type a number for each answer, and . for a blank."
    case .outOfRange(let digit, let place, let highest):
      "Form \(form), answer \(place): there is no option \(digit). "
        + "Type a number from 1 to \(highest), or . for a blank."
    case .wrongNumber(let given, let needed):
      "Form \(form) has \(given) \(given == 1 ? "answer" : "answers"), and the questionnaire has "
        + "\(needed) \(needed == 1 ? "statement" : "statements"). Type the form again, with . for a blank."
    case .words(let problem):
      "Form \(form): \(problem.words). \(problem.wayOut)"
    case .noQuestion(let name, let questions) where questions.isEmpty:
      "Form \(form): there is no question “\(name)” to answer in words. This questionnaire has none."
    case .noQuestion(let name, let questions):
      "Form \(form): there is no question “\(name)” to answer in words. "
        + "Those there are: \(questions.joined(separator: ", "))."
    case .twice(let name):
      "Form \(form) has words for question \(name) twice. Put them together."
    case .noName(let part):
      "Form \(form): “\(part)” does not say which question it answers. "
        + "Write the question's name and a colon before it, such as 5: More time."
    case .notAForm(let reason):
      "Form \(form): \(reason) Write a form such as "
        + "{\"answers\": [4, null, 5], \"words\": {\"5\": \"More time.\"}}, on one line."
    }
  }
}
