/// Somebody's words that were chosen to be printed, as they are printed.
///
/// It names nobody, no day and, where a round asked one side only, no round: beside the figures of a
/// part of the group a quotation would say more than its words.
public struct Quotation: StoredRecord {
  /// The identifier.
  public var id: Identifier<Quotation>
  /// The words as they are printed, said in other words where that was needed.
  public var text = ""
  /// The question they answer, as it was asked.
  public var question = ""
  /// The questionnaire the question stands in.
  public var questionnaire = ""
  /// The round, where it asked everyone.
  public var round: Identifier<SurveyRound>?
  /// The outcome of the plan that they say something about.
  public var outcome: Label<Outcome>?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank quotation, to be filled by reading.
  public init() { id = .blank }

  /// Makes a quotation of what somebody wrote in a round.
  public init(
    id: Identifier<Quotation>, text: String, question: String, from round: SurveyRound,
    outcome: Label<Outcome>? = nil
  ) {
    self.id = id
    self.text = text
    self.question = question
    questionnaire = round.questionnaire
    self.round = round.side == .everyone ? round.id : nil
    self.outcome = outcome
  }

  /// Where quotations are kept.
  public static var shelf: Shelf { .folder("quotations") }
  /// The name of the file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("text", &text)
    fields.required("question", &question)
    fields.required("questionnaire", &questionnaire)
    fields.optional("round", &round)
    fields.optional("outcome", &outcome)
  }

  /// The order quotations are printed in: by their words, so that nothing of how they came is left.
  static func precedes(_ one: Quotation, _ other: Quotation) -> Bool {
    (one.questionnaire, one.question, one.text, one.id.text)
      < (other.questionnaire, other.question, other.text, other.id.text)
  }
}
