/// The answers on one form, held only until they are counted.
public struct FormAnswers: Equatable, Sendable {
  /// For each statement the position of the chosen option, from 0; nothing for a blank.
  public let answers: [Int?]
  /// What stands on it in the person's own words, made ready to be kept.
  public let written: [WrittenList]

  /// Makes a form from answers that are already known to fit the questionnaire.
  public init(_ answers: [Int?], written: [WrittenList] = []) {
    self.answers = answers
    self.written = written
  }

  /// Reads one typed line, such as `4 4 5 3 5 4`, `445354` or `4,4,.,3,5,4`.
  ///
  /// Each digit is one answer; `.` and `-` are blanks; spaces, commas and semicolons are skipped.
  ///
  /// - Parameters:
  ///   - line: what was typed.
  ///   - form: which form of the sitting it is, from 1, for the words of a problem.
  ///   - options: how many options each statement offers.
  /// - Throws: the first thing wrong with the line, and which answer it is.
  public init(_ line: String, form: Int, options: [Int]) throws(FormProblem) {
    var answers: [Int?] = []
    for character in line.unicodeScalars {
      switch character {
      case " ", "\t", "\r", "\n", ",", ";", "\u{A0}":
        continue
      case ".", "-", "\u{2013}", "\u{2212}":
        answers.append(nil)
      default:
        let place = answers.count + 1
        let highest = answers.count < options.count ? options[answers.count] : nil
        guard let digit = Int(String(character)), character.isASCII else {
          throw FormProblem(form: form, .notAnAnswer(String(character), place: place))
        }
        if let highest, !(1...highest).contains(digit) {
          throw FormProblem(form: form, .outOfRange(digit, place: place, highest: highest))
        }
        answers.append(digit - 1)
      }
    }
    guard answers.count == options.count else {
      throw FormProblem(form: form, .wrongNumber(given: answers.count, needed: options.count))
    }
    self.answers = answers
    written = []
  }
}
