import CSVText

/// Takes what people wrote out of the lines of a table, each text by itself.
struct WordCells {
  private let columns: [WordColumns.Match]
  private let questions: Questionnaire
  private let blanks: Set<String>
  /// The words for a blank that were seen.
  private(set) var seenBlanks: Set<String> = []
  private var texts: [String: [WrittenText]] = [:]

  /// Whether there is anything to take.
  var hasColumns: Bool { !columns.isEmpty }

  init(_ columns: WordColumns, _ questions: Questionnaire, maps: [LabelMap]) {
    self.columns = columns.matches
    self.questions = questions
    blanks = Set(maps.filter { $0.label.trimmed.isEmpty }.map(\.seen.trimmed))
  }

  /// What was taken, sorted.
  var lists: [WrittenList] { texts.map { WrittenList(question: $0.key, texts: $0.value) } }

  /// Takes the words of one line, or notes why they cannot be taken.
  mutating func keep(_ row: CSVRow, _ problems: inout RowProblems) {
    var answers: [String: String] = [:]
    for match in columns where row.bytes(at: match.column).count > 0 {
      let text = row.text(at: match.column)
      if blanks.contains(text.trimmed) {
        seenBlanks.insert(text.trimmed)
      } else {
        answers[match.question.id] = text
      }
    }
    do throws(WordsProblem) {
      for list in try questions.written(answers) { texts[list.question, default: []] += list.texts }
    } catch {
      let column = columns.first { $0.question.id == error.question }?.column ?? 0
      problems.addWords(error, row, at: column)
    }
  }
}
