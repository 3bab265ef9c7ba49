/// Forms being typed in, held in memory until the sitting ends.
public struct Sitting: Equatable, Sendable {
  /// The questionnaire the forms answer.
  public let questions: Questionnaire
  /// How many options each statement offers.
  public let options: [Int]
  private var forms: [FormAnswers] = []

  /// Starts a sitting.
  public init(questions: Questionnaire) {
    self.questions = questions
    options = questions.optionCounts
  }

  /// How many forms this sitting holds.
  public var count: Int { forms.count }

  /// Reads one typed line as the next form.
  ///
  /// - Throws: what is wrong with the line; the sitting then stays as it was.
  public mutating func enter(_ line: String) throws(FormProblem) {
    try enter(FormAnswers(line, form: forms.count + 1, of: questions))
  }

  /// Takes a form that was read already as the next one.
  public mutating func enter(_ form: FormAnswers) { forms.append(form) }

  /// Takes the last form back.
  ///
  /// - Returns: false where there was none.
  @discardableResult public mutating func takeBack() -> Bool { forms.popLast() != nil }

  /// What the forms add up to; the order they were typed in makes no difference.
  public var tally: Tally {
    var tally = Tally(of: questions)
    for form in forms { tally.add(form) }
    tally.addWritten(forms.flatMap(\.written))
    return tally
  }

  /// Whether this sitting may be written, given what the round holds already.
  ///
  /// A few forms added to a tally could be worked out by comparing it before and after, so a sitting
  /// of fewer than five is written only as the round's only one, or when the person insists.
  ///
  /// - Parameters:
  ///   - existing: the round's tally so far, if it has one.
  ///   - few: whether the person asked for it with `--few`.
  /// - Returns: whether to write it, and what the person should be told.
  public func leave(toJoin existing: Tally?, few: Bool) -> Leave {
    guard !forms.isEmpty else { return .nothingToWrite }
    let isOnlyOne = (existing?.forms ?? 0) == 0
    if isOnlyOne || count >= PublicationGuard.smallestBase { return .write }
    return few ? .writeWithWarning(forms: count) : .refuse(forms: count)
  }

  /// Whether a sitting may be written.
  public enum Leave: Equatable, Sendable {
    /// No form was typed.
    case nothingToWrite
    /// It may be written.
    case write
    /// It may be written, and the person must be told that few forms can be recognised.
    case writeWithWarning(forms: Int)
    /// It may not be written without `--few`.
    case refuse(forms: Int)

    /// What the person should be told, if anything.
    public var words: String? {
      switch self {
      case .write: nil
      case .nothingToWrite: "No forms were entered, so nothing was written."
      case .writeWithWarning(let forms):
        "This adds \(forms) \(forms == 1 ? "form" : "forms") to those already entered. "
          + "Somebody who saw the tally before and after could work out how they were answered."
      case .refuse(let forms):
        "Nothing was written. \(forms) \(forms == 1 ? "form" : "forms") added to those already "
          + "entered could be worked out from the change. Wait until you have at least five and "
          + "enter them together, or add --few."
      }
    }
  }
}
