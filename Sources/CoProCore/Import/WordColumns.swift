/// Which columns of a table hold what people wrote in their own words.
struct WordColumns {
  /// A column, counted from 0, and the open question it answers.
  struct Match: Equatable {
    let question: OpenQuestion
    let column: Int
  }

  /// The columns that were found, in the order of the questionnaire.
  let matches: [Match]
  /// The open questions that no column answers: they are left out, not asked for.
  let unanswered: [OpenQuestion]

  /// Finds the columns: those that were chosen first, then by how closely a heading fits.
  ///
  /// A column that tells who answered is never one of them.
  init(
    _ headings: [Heading], _ questions: [OpenQuestion], taken: [Int], choices: [ColumnChoice]
  ) throws(ImportProblem) {
    var taken = Set(taken)
    taken.formUnion(headings.indices.filter { PersonalColumns.contains(headings[$0].shown) })
    var chosen: [String: Int] = [:]
    for choice in choices {
      guard let question = Self.question(choice.statement, in: questions) else { continue }
      let column = try ColumnMatching.column(choice.heading, in: headings)
      if PersonalColumns.contains(headings[column].shown) {
        throw .personalColumn(headings[column].shown)
      }
      guard taken.insert(column).inserted else {
        throw .columnTaken(headings[column].shown)
      }
      chosen[question.id] = column
    }
    var matches: [Match] = []
    for question in questions {
      let named = StatementName(Statement(id: question.id, text: question.text))
      let fits =
        chosen[question.id].map { [$0] }
        ?? ColumnMatching.best(named, headings, without: taken)
      if fits.count > 1 {
        throw .severalColumns(
          statement: question.text, columns: fits.map { $0 + 1 }, headings[fits[0]].shown)
      }
      guard let column = fits.first else { continue }
      taken.insert(column)
      matches.append(Match(question: question, column: column))
    }
    self.matches = matches
    unanswered = questions.filter { question in !matches.contains { $0.question == question } }
  }

  /// The open question with a name or a text; nothing where a statement is meant.
  static func question(_ text: String, in questions: Questionnaire) -> OpenQuestion? {
    let isStatement = questions.statements.contains { $0.id == text || $0.text == text }
    return isStatement ? nil : question(text, in: questions.openQuestions)
  }

  private static func question(_ text: String, in questions: [OpenQuestion]) -> OpenQuestion? {
    questions.first { $0.id == text } ?? questions.first { FoldedText($0.text) == FoldedText(text) }
  }
}
