/// A question that people answer in their own words.
///
/// What they write is never kept with the ticks of a form.
public struct OpenQuestion: Record {
  /// Its name in the questionnaire, such as `2`.
  public var id = ""
  /// The words, exact as in the source.
  public var text = ""
  /// The statement after which the form prints it; nothing for after the last.
  public var after: String?
  /// Answers the form gives as examples.
  public var examples: String?
  /// The most words an answer should have; nothing where there is no limit.
  public var mostWords: Int?
  /// The question whose answer this one explains; the two answers stay together.
  public var with: String?

  /// What other programs keep here.
  public var extras = Extras()

  /// A blank question, to be filled by reading.
  public init() {}

  /// Makes a question.
  public init(
    id: String, text: String, after: String? = nil, mostWords: Int? = nil, with: String? = nil
  ) {
    self.id = id
    self.text = text
    self.after = after
    self.mostWords = mostWords
    self.with = with
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("text", &text)
    fields.optional("after", &after)
    fields.optional("examples", &examples)
    fields.optional("most-words", &mostWords)
    fields.optional("with", &with)
  }
}
