extension TemplateLibrary {
  /// A project's own questionnaire whose scale and added sentences are in the library's language.
  ///
  /// What is not translated is English, and then the questionnaire is: its form says that it is still to
  /// be translated.
  ///
  /// - Parameters: those of ``Questionnaire/own(_:statements:choices:open:isAboutPeople:standard:in:)``.
  /// - Returns: the questionnaire, and the paths of the files whose translation it wants.
  /// - Throws: what cannot be read of the library, and what does not fit together.
  public func ownQuestionnaire(
    _ name: String, statements: [String], choices: [ChoiceQuestion], open: [String],
    isAboutPeople: Bool
  ) throws -> (questions: Questionnaire, untranslated: [String]) {
    let files = UntranslatedFiles()
    let library = noting(files)
    // The scale and the line above it; the council's own English version is for that questionnaire.
    let hasStandard = language != .english && (!statements.isEmpty || !isAboutPeople)
    let standard = hasStandard ? try library.questionnaire("outcomes", for: .everyone) : nil
    let phrases =
      (isAboutPeople ? Questionnaire.phrasesAboutPeople : [])
      + (choices.isEmpty ? [] : Questionnaire.phrasesOfChoices)
    var questions = try Questionnaire.own(
      name, statements: statements, choices: choices, open: open, isAboutPeople: isAboutPeople,
      standard: standard, in: try library.words(phrases))
    if files.paths.isEmpty { questions.language = language }
    return (questions, files.paths)
  }
}

extension Questionnaire {
  /// What a form about people says above its questions.
  fileprivate static let phrasesAboutPeople = [
    "survey/people-title", "survey/people-prompt", "survey/people-opening",
  ]
  /// What results say of a choice.
  fileprivate static let phrasesOfChoices = ["survey/choice-figures", "survey/choice-words"]
}
