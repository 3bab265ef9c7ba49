import Mustache

/// The paper form of a questionnaire whose statements are answered by one tick each.
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

  /// The statements in a table for each scale, in their order.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let words = AgendaWords(settings: context.project.settings)
    return [
      "form-title": words.value(questionnaire.title),
      "for-whom": .text(questionnaire.side.takingPart),
      "prompt": words.value(questionnaire.prompt),
      "tables": .list(tables(words)),
      "exact": .truth(isExact),
    ]
  }

  /// Statements that follow one another on the same scale stand in one table.
  private func tables(_ words: AgendaWords) -> [MustacheValue] {
    var tables: [(scale: AnswerScale, statements: [MustacheValue])] = []
    for (place, statement) in questionnaire.statements.enumerated() {
      guard let scale = questionnaire.scale(of: statement) else { continue }
      if tables.last?.scale != scale { tables.append((scale, [])) }
      tables[tables.count - 1].statements.append(
        .object(["number": .text("\(place + 1)"), "text": words.value(statement.text)]))
    }
    return tables.map { table in
      .object([
        "options": .list(table.scale.labels.enumerated().map(option)),
        "statements": .list(table.statements),
      ])
    }
  }

  private func option(_ place: Int, _ label: String) -> MustacheValue {
    .object(["value": .text("\(place + 1)"), "label": .text(label)])
  }
}

extension SideAsked {
  /// Those asked, in words that follow “for”.
  fileprivate var takingPart: String {
    switch self {
    case .resident: "residents who take part"
    case .council: "council staff and councillors who take part"
    case .everyone: "everyone who takes part"
    }
  }
}
