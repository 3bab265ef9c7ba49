/// Answer options that lean the same way, and the sentences that sum them up.
public struct AnswerGroup: Record {
  /// The name the options call it by, such as `agree`.
  public var id = ""
  /// The sentence with figures; `{{count}}` and `{{n}}` stand for the two numbers.
  public var figures = ""
  /// The sentence that takes the place of figures: “Almost everyone agreed” and a full stop.
  ///
  /// For a group of one option it must be true of three people in five; see `PublicationGuard`.
  public var words = ""

  /// What other programs keep here.
  public var extras = Extras()

  /// A blank group, to be filled by reading.
  public init() {}

  /// Makes a group.
  public init(id: String, figures: String, words: String) {
    self.id = id
    self.figures = figures
    self.words = words
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("figures", &figures)
    fields.required("words", &words)
  }
}
