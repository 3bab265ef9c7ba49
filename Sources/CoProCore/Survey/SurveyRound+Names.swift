extension SurveyRound {
  /// A name no round has yet, such as `outcomes-residents` or `outcomes-residents-2`.
  public static func freeName(for questions: Questionnaire, among rounds: [SurveyRound]) -> String {
    let plain = "\(questions.name)-\(questions.side.plural)"
    let taken = Set(rounds.map(\.name))
    var name = plain
    var number = 2
    while taken.contains(name) {
      name = "\(plain)-\(number)"
      number += 1
    }
    return name
  }

  /// What may be said while the round is open: whether at least five forms are in, and nothing else.
  ///
  /// - Parameter tally: what is entered so far, if anything is.
  /// - Returns: one of two sentences.
  public static func progress(_ tally: Tally?) -> String {
    tally?.atLeastFive == true ? "At least five forms are in." : "Not yet five forms."
  }
}

extension Sequence<SurveyRound> {
  /// The round with a name or an identifier, capitals or not.
  public func named(_ text: String) -> SurveyRound? {
    let wanted = text.lowercased()
    return first { $0.name.lowercased() == wanted } ?? first { $0.id.text == wanted }
  }
}
