import Mustache

/// The paper form of a questionnaire answered by ticks and, where it asks, in a person's own words.
///
/// The statements and labels are those of the questionnaire; what the form says of anonymity is ours.
public struct QuestionnaireDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "questionnaire", summary: "The paper form of a questionnaire.",
    command: "copro survey print outcomes --for resident")

  /// The questionnaire.
  public let questionnaire: Questionnaire
  /// Whether the group chose exact figures before answering; the form says so.
  public let isExact: Bool

  /// The form of a questionnaire.
  public init(questions questionnaire: Questionnaire, isExact: Bool = false) {
    self.questionnaire = questionnaire
    self.isExact = isExact
  }

  /// `outcomes-residents`.
  public func fileName(in context: DocumentContext) -> String {
    questionnaire.fileIdentifier ?? Self.kind.name
  }

  /// The questions in their order: statements in a table for each scale, open questions between.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let words = AgendaWords(settings: context.project.settings, language: context.language)
    return [
      "form-title": words.value(questionnaire.title),
      "for-whom": .text(questionnaire.side.takingPart(in: context.language)),
      "opening": questionnaire.opening.map(words.value) ?? .text(""),
      "closing": questionnaire.closing.map(words.value) ?? .text(""),
      "prompt": words.value(questionnaire.prompt),
      "parts": .list(parts(words)),
      "has-open": .truth(!questionnaire.openQuestions.isEmpty),
      "pairs": .list(pairs),
      "has-rows": .truth(!questionnaire.isOneChoice && !questionnaire.isAboutPeople),
      "about-people": .truth(questionnaire.isAboutPeople),
      "exact": .truth(isExact && !questionnaire.isAboutPeople),
    ]
  }

  /// Statements that follow one another on the same scale stand in one table.
  private func parts(_ words: AgendaWords) -> [MustacheValue] {
    var parts: [MustacheValue] = []
    var table: (scale: AnswerScale, statements: [Statement])?
    func finish() {
      if let table { parts.append(value(of: table.statements, on: table.scale, words)) }
      table = nil
    }
    for statement in questionnaire.statements {
      guard let scale = questionnaire.scale(of: statement) else { continue }
      if table?.scale != scale { finish() }
      table = (scale, (table?.statements ?? []) + [statement])
      let open = questionnaire.openQuestions(after: statement)
      if !open.isEmpty { finish() }
      parts += open.map { value(of: $0, words) }
    }
    finish()
    return parts
  }

  private func value(
    of statements: [Statement], on scale: AnswerScale, _ words: AgendaWords
  ) -> MustacheValue {
    let isQuestion = scale.isOfChoices && statements.count == 1 && !questionnaire.isOneChoice
    return .object([
      "is-table": .truth(!questionnaire.isOneChoice && !isQuestion),
      "is-question": .truth(isQuestion),
      "is-choice": .truth(questionnaire.isOneChoice),
      "is-open": .truth(false),
      "options": .list(scale.labels.enumerated().map(option)),
      "statements": .list(
        statements.map {
          .object(["number": .text($0.number), "text": words.value($0.text)])
        }),
    ])
  }

  private func value(of question: OpenQuestion, _ words: AgendaWords) -> MustacheValue {
    .object([
      "is-table": .truth(false),
      "is-question": .truth(false),
      "is-choice": .truth(false),
      "is-open": .truth(true),
      "number": .text(questionnaire.isOneChoice ? "" : question.number),
      "text": words.value(question.text),
      "examples": .optional(question.examples),
      "one-word": .truth(question.mostWords == 1),
      "is-short": .truth(question.mostWords != nil),
    ])
  }

  /// The questions whose answers are kept together, by their numbers.
  private var pairs: [MustacheValue] {
    questionnaire.askedAlone.compactMap { question in
      questionnaire.reasons(for: question).map { reasons in
        .object(["first": .text(question.number), "second": .text(reasons.number)])
      }
    }
  }

  private func option(_ place: Int, _ label: String) -> MustacheValue {
    let value = "\(place + 1)"
    // A scale of numbers says its number itself.
    return .object(["label": .text(label.hasPrefix(value) ? label : "\(value) \(label)")])
  }
}

extension Questionnaire {
  /// Whether it asks one thing, whose options are too long to stand above columns.
  var isOneChoice: Bool {
    statements.count == 1 && (scales.first?.labels.contains { $0.count > 30 } ?? false)
  }

  /// The open questions that the form prints after a statement.
  func openQuestions(after statement: Statement) -> [OpenQuestion] {
    openQuestions.filter { ($0.after ?? statements.last?.id) == statement.id }
  }
}

extension Statement {
  /// The number on the form: the guide's, without the `q` that questionnaires of ticks alone have.
  var number: String { id.withoutQ }
}

extension OpenQuestion {
  /// The number on the form.
  var number: String { id.withoutQ }
}

extension String {
  fileprivate var withoutQ: String {
    hasPrefix("q") && dropFirst().allSatisfy(\.isNumber) ? String(dropFirst()) : self
  }
}

extension SideAsked {
  /// Those asked, in words that follow “for”.
  fileprivate func takingPart(in language: LanguagePack) -> String {
    switch self {
    case .resident: language.say("questionnaire/residents")
    case .council: language.say("questionnaire/council")
    case .everyone: language.say("questionnaire/everyone")
    }
  }
}

extension DocumentContext {
  /// Writes the paper form of a questionnaire, in the document's language where it is translated.
  ///
  /// - Throws: ``LookupProblem`` where there is none of that name, or ``TemplateProblem``.
  public func questionnaire(
    _ name: String, for side: SideAsked, isExact: Bool
  ) throws -> WrittenDocument {
    let files = UntranslatedFiles()
    let questions = try noting(files).library.questionnaire(name, for: side)
    return try write(QuestionnaireDocument(questions: questions, isExact: isExact), after: files)
  }
}
