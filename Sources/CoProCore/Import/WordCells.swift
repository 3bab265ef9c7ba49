import CSVText

/// Takes what people wrote out of the lines of a table, each text by itself.
struct WordCells: Sendable {
  private let columns: [WordColumns.Match]
  private let questions: Questionnaire
  private let blanks: Set<String>

  /// Whether there is anything to take.
  var hasColumns: Bool { !columns.isEmpty }

  init(_ columns: WordColumns, _ questions: Questionnaire, maps: [LabelMap]) {
    self.columns = columns.matches
    self.questions = questions
    blanks = Set(maps.filter { $0.label.trimmed.isEmpty }.map(\.seen.trimmed))
  }

  /// Takes the words of one line, or notes why they cannot be taken.
  func keep(_ row: CSVRow, _ sums: inout AnswerSums, _ problems: inout RowProblems) {
    var answers: [String: String] = [:]
    for match in columns where row.bytes(at: match.column).count > 0 {
      let text = row.text(at: match.column)
      if blanks.contains(text.trimmed) {
        sums.seenBlanks.insert(text.trimmed)
      } else {
        answers[match.question.id] = text
      }
    }
    do throws(WordsProblem) {
      for list in try questions.written(answers) {
        sums.texts[list.question, default: []] += list.texts
      }
    } catch {
      let column = columns.first { $0.question.id == error.question }?.column ?? 0
      problems.addWords(error, row, at: column)
    }
  }
}
