import Spelling

extension Project {
  /// The round with a name, or any part of it that only one has.
  public func round(named text: String) throws(LookupProblem) -> SurveyRound {
    if let exact = rounds.first(where: { $0.name == text || $0.id.text == text }) { return exact }
    let found = rounds.filter { $0.name.contains(text.lowercased()) }
    if found.count > 1 { throw .several(.round, text, found.map(\.name)) }
    if let only = found.first { return only }
    let names = rounds.map(\.name)
    throw .notThere(.round, text, near: Spelling.nearest(to: text, in: names), known: names)
  }

  /// Puts a round in the place of the one with the same identifier.
  public mutating func replace(_ round: SurveyRound) {
    guard let index = rounds.firstIndex(where: { $0.id == round.id }) else { return }
    rounds[index] = round
  }
}

extension TemplateLibrary {
  /// A questionnaire as the project has it: its own version, or the one that comes with the program.
  ///
  /// One that has the same words for all can be asked of one side too.
  ///
  /// - Throws: ``LookupProblem`` where there is none of that name, or ``TemplateProblem`` where a
  ///   version of one's own is not as it should be.
  public func questionnaire(_ name: String, for side: SideAsked) throws -> Questionnaire {
    let path = Questionnaire.file(name, for: side)
    guard let (text, origin) = try text(of: path) else {
      if side != .everyone {
        return try questionnaire(name, for: .everyone).asked(of: side)
      }
      // A checklist or audit can be answered by people one by one, too.
      let form = try auditFormIfThere(name)
      if let questions = form?.questionnaire(in: try words(AuditForm.phrases)) { return questions }
      let names = Questionnaire.builtInNames
      throw LookupProblem.notThere(
        .questionnaire, name, near: Spelling.nearest(to: name, in: names), known: names)
    }
    let questionnaire = try questionnaire(in: text, at: path, origin)
    guard language != .english, try translation(of: path, into: language) != nil else {
      if questionnaire.language == language { noteInLanguage(path) }
      return questionnaire
    }
    let original = try texts(in: .english).questionnaire(name, for: side)
    return try questionnaire.translation(of: original, into: language, at: origin.name(of: path))
  }

  private func questionnaire(
    in text: String, at path: String, _ origin: Origin
  ) throws -> Questionnaire {
    do {
      // A questionnaire knows the name its file should have, below the folder it is in.
      return try Questionnaire.read(Array(text.utf8), path: "templates/\(path)")
    } catch {
      guard case .content(let problems) = error else { throw error }
      throw TemplateProblem.data(
        problems.map { ContentProblem(path: origin.name(of: path), $0.fact) })
    }
  }
}
