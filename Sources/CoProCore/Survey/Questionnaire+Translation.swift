extension Questionnaire {
  /// The questionnaire as a translation of another: the same statements by their ids, in the same
  /// order, on scales with as many options.
  ///
  /// - Parameters:
  ///   - original: the questionnaire in English.
  ///   - language: the language it is translated into.
  ///   - path: what the file is called in an error.
  /// - Returns: the questionnaire, which knows its language.
  /// - Throws: ``TemplateProblem/data(_:)`` where it asks something else than the original.
  func translation(
    of original: Questionnaire, into language: Language, at path: String
  ) throws(TemplateProblem) -> Questionnaire {
    var found: [String] = []
    if statements.map(\.id) != original.statements.map(\.id)
      || openQuestions.map(\.id) != original.openQuestions.map(\.id)
    {
      let ids = (original.statements.map(\.id) + original.openQuestions.map(\.id))
      found.append(
        "A translation has the same questions as the English, in the same order: "
          + ids.joined(separator: ", "))
    }
    if optionCounts != original.optionCounts {
      found.append("A translation offers as many options as the English for each statement")
    }
    guard found.isEmpty else {
      throw .data(found.map { ContentProblem(path: path, .inconsistent($0)) })
    }
    var copy = self
    copy.language = language
    return copy
  }
}
