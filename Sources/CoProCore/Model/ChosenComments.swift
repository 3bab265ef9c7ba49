/// Which texts of a round were chosen to be printed: kept in `private/`, beside the texts themselves.
public struct ChosenComments: StoredRecord {
  /// One text that was chosen.
  public struct Choice: Record {
    /// The number of the text in the list of the round's comments, from 1.
    public var number = 0
    /// What is printed.
    public var quotation = Identifier<Quotation>.blank
    /// What other programs keep here.
    public var extras = Extras()

    /// A blank choice, to be filled by reading.
    public init() {}

    /// Makes a choice.
    public init(number: Int, quotation: Identifier<Quotation>) {
      self.number = number
      self.quotation = quotation
    }

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.required("number", &number)
      fields.required("quotation", &quotation)
    }
  }

  /// The round, whose name the file bears.
  public var round = Identifier<SurveyRound>.blank
  /// The texts that were chosen, in the order of their numbers.
  public var choices: [Choice] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank record, to be filled by reading.
  public init() {}

  /// A record of no choice.
  public init(round: Identifier<SurveyRound>) { self.round = round }

  /// Follows a text that is taken out of the list: those after it move up.
  public mutating func remove(_ number: Int) {
    choices.removeAll { $0.number == number }
    for index in choices.indices where choices[index].number > number {
      choices[index].number -= 1
    }
  }

  /// Where these records are kept.
  public static var shelf: Shelf { .folder("private/chosen") }
  /// The name of the file.
  public var fileIdentifier: String? { round.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("round", &round)
    fields.list("choices", &choices)
  }
}
