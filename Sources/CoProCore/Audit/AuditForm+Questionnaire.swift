extension AuditForm {
  /// The questions that are answered by a tick, as a questionnaire that people answer one by one.
  ///
  /// Their answers are then counted like those of any survey: no form is kept, nothing is seen before
  /// the round is closed, and what could tell how one person answered is hidden.
  ///
  /// - Parameter language: the words of the answers; figures and sentences are kept in the round.
  /// - Returns: nothing where no question is answered by a tick, or the form belongs to one person.
  public func questionnaire(in language: LanguagePack) -> Questionnaire? {
    let closed = isPrivate ? [] : questions.filter(\.isClosed)
    guard !closed.isEmpty else { return nil }
    var scales: [AnswerScale] = []
    let statements = closed.map { question in
      let scale =
        question.asksVerdict ? Self.verdicts(language) : Self.scale(of: question, language)
      // Questions with the same answers share a scale, and so stand in one table.
      if let known = scales.first(where: { $0.options == scale.options }) {
        return Statement(id: question.id, text: question.text, scale: known.id)
      }
      scales.append(scale)
      return Statement(id: question.id, text: question.text, scale: scale.id)
    }
    var questionnaire = Questionnaire(
      name: name, side: .everyone, title: title, prompt: about, scales: scales,
      statements: statements, source: source, note: note)
    let levels = sections.flatMap(\.prompts)
    if closed.contains(where: { $0.shape == .scale }), !levels.isEmpty {
      questionnaire.opening = levels.joined(separator: ". ") + "."
    }
    return questionnaire
  }

  /// The phrases that a round of such answers keeps.
  static let phrases = [
    "audit/yes", "audit/partly", "audit/no", "audit/not-applicable", "audit/said",
    "audit/most-said", "audit/chose", "audit/most-chose",
  ]

  private static func verdicts(_ language: LanguagePack) -> AnswerScale {
    let verdicts = AuditAnswer.Verdict.allCases
    return AnswerScale(
      id: "yes-partly-no",
      options: verdicts.map {
        AnswerOption(label: $0.words(in: language), group: $0.rawValue)
      },
      groups: verdicts.map { verdict in
        let places = places(verdict.words(in: language).lowercased())
        return AnswerGroup(
          id: verdict.rawValue, figures: language.say("audit/said", places),
          words: language.say("audit/most-said", places))
      }, headline: AuditAnswer.Verdict.yes.rawValue)
  }

  /// The options of a question, the least first.
  private static func scale(of question: AuditQuestion, _ language: LanguagePack) -> AnswerScale {
    let options = question.shape == .scale ? question.options.reversed() : question.options
    return AnswerScale(
      id: "of-\(question.id)",
      options: options.map { AnswerOption(label: label($0), group: $0.id) },
      groups: options.map { option in
        let places = places(label(option))
        return AnswerGroup(
          id: option.id, figures: language.say("audit/chose", places),
          words: language.say("audit/most-chose", places))
      }, headline: options.last?.id ?? "")
  }

  /// An answer; the figures are filled in when they are known.
  private static func places(_ answer: String) -> [String: PhrasePlace] {
    ["answer": .text(answer), "count": "{{count}}", "n": "{{n}}"]
  }

  private static func label(_ option: AuditOption) -> String {
    option.id.allSatisfy(\.isNumber) ? "\(option.id) \(option.label)" : option.label
  }
}
