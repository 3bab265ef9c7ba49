/// What all the forms of a round add up to: no form, no order, no name and no time is in it.
///
/// Because only sums and sorted lists are kept, forms entered in any order leave the same bytes. It is
/// kept in `private/`; only the table that closing publishes is ever shown.
public struct Tally: StoredRecord {
  /// The round it belongs to, whose name its file bears.
  public var round = Identifier<SurveyRound>.blank
  /// The number of forms, those with every statement blank included.
  public var forms = 0
  /// One row a statement, in the order of the questionnaire.
  public var rows: [TallyRow] = []
  /// While the round is open, what people wrote: one sorted list a question.
  public var written: [WrittenList] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank tally, to be filled by reading.
  public init() {}

  /// A tally of no forms.
  public init(of questions: Questionnaire, in round: Identifier<SurveyRound> = .blank) {
    self.round = round
    rows = zip(questions.statements, questions.optionCounts).map { statement, options in
      TallyRow(statement: statement.id, counts: Array(repeating: 0, count: options))
    }
  }

  /// More forms than anybody will enter; above it a file is not believed.
  public static let mostForms = 1_000_000_000

  /// Where tallies are kept.
  public static var shelf: Shelf { .folder("private/tallies") }
  /// The name of the tally's file.
  public var fileIdentifier: String? { round.text }

  /// Counts the ticks of one form in.
  ///
  /// - Parameter form: a form read against the same questionnaire.
  public mutating func add(_ form: FormAnswers) {
    forms += 1
    for (index, answer) in form.answers.enumerated() where rows.indices.contains(index) {
      if let answer {
        rows[index].counts[answer] += 1
      } else {
        rows[index].blank += 1
      }
    }
  }

  /// Sorts what forms say in words into the lists.
  public mutating func addWritten(_ lists: [WrittenList]) {
    written = written.joined(with: lists)
  }

  /// Counts in the forms of another tally of the same questionnaire.
  ///
  /// - Returns: nothing where the two do not hold the same statements and options.
  public func adding(_ other: Tally) -> Tally? {
    guard rows.count == other.rows.count, isWithinBounds, other.isWithinBounds else { return nil }
    var sum = self
    sum.forms += other.forms
    sum.addWritten(other.written)
    for (index, row) in other.rows.enumerated() {
      guard sum.rows[index].statement == row.statement,
        sum.rows[index].counts.count == row.counts.count
      else { return nil }
      sum.rows[index].blank += row.blank
      for option in row.counts.indices { sum.rows[index].counts[option] += row.counts[option] }
    }
    return sum
  }

  /// Whether at least five forms are in: all that may be said while a round is open.
  public var atLeastFive: Bool { forms >= PublicationGuard.smallestBase }

  /// Whether the tally belongs to a questionnaire and every row accounts for every form, once.
  public func fits(_ questions: Questionnaire) -> Bool {
    guard isWithinBounds, rows.map(\.statement) == questions.statements.map(\.id),
      rows.map(\.counts.count) == questions.optionCounts
    else { return false }
    return rows.allSatisfy { $0.base + $0.blank == forms } && written.fit(questions, forms: forms)
  }

  private var isWithinBounds: Bool {
    let figures = [forms] + rows.flatMap { $0.counts + [$0.blank] }
    return figures.allSatisfy { (0...Self.mostForms).contains($0) }
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("round", &round)
    fields.required("forms", &forms)
    fields.required("statements", &rows)
    fields.list("written", &written)
  }
}
