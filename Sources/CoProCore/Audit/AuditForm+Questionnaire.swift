extension AuditForm {
  /// The questions that are answered by a tick, as a questionnaire that people answer one by one.
  ///
  /// Their answers are then counted like those of any survey: no form is kept, nothing is seen before
  /// the round is closed, and what could tell how one person answered is hidden.
  ///
  /// - Returns: nothing where no question is answered by a tick, or the form belongs to one person.
  public var questionnaire: Questionnaire? {
    let closed = isPrivate ? [] : questions.filter(\.isClosed)
    guard !closed.isEmpty else { return nil }
    var scales: [AnswerScale] = []
    let statements = closed.map { question in
      let scale = question.asksVerdict ? Self.verdicts : Self.scale(of: question)
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

  private static let verdicts = AnswerScale(
    id: "yes-partly-no",
    options: AuditAnswer.Verdict.allCases.map {
      AnswerOption(label: $0.words, group: $0.rawValue)
    },
    groups: AuditAnswer.Verdict.allCases.map { verdict in
      let said = "said “\(verdict.words.lowercased())”."
      return AnswerGroup(
        id: verdict.rawValue, figures: "{{count}} of {{n}} people \(said)",
        words: "Most people \(said)")
    }, headline: AuditAnswer.Verdict.yes.rawValue)

  /// The options of a question, the least first.
  private static func scale(of question: AuditQuestion) -> AnswerScale {
    let options = question.shape == .scale ? question.options.reversed() : question.options
    return AnswerScale(
      id: "of-\(question.id)",
      options: options.map { AnswerOption(label: label($0), group: $0.id) },
      groups: options.map { option in
        AnswerGroup(
          id: option.id, figures: "{{count}} of {{n}} people chose “\(label(option))”.",
          words: "Most people chose “\(label(option))”.")
      }, headline: options.last?.id ?? "")
  }

  private static func label(_ option: AuditOption) -> String {
    option.id.allSatisfy(\.isNumber) ? "\(option.id) \(option.label)" : option.label
  }
}
