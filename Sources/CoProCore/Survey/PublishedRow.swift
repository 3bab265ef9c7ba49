/// What is published about one statement: figures, or words in their place, or why there is nothing.
public struct PublishedRow: Record {
  /// The name of the statement.
  public var id = ""
  /// The words as they were asked.
  public var text = ""
  /// The options as they were offered, in order.
  public var options: [String] = []
  /// How many chose each option; nothing unless figures are shown.
  public var counts: [Int]?
  /// How many left the statement blank; nothing unless figures are shown.
  public var blank: Int?
  /// A sentence in place of figures, such as “Almost everyone agreed”.
  public var words: String?
  /// Why nothing is shown.
  public var hidden: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank row, to be filled by reading.
  public init() {}

  /// Makes a row that shows nothing yet.
  public init(id: String, text: String, options: [String]) {
    self.id = id
    self.text = text
    self.options = options
  }

  /// How many answered the statement: the base of its figures, if figures are shown.
  public var n: Int? { counts.map { $0.reduce(0, +) } }

  /// The sentence that stands where figures would, whether in their place or to say why not.
  public var sentenceForFigures: String? { hidden ?? words }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("text", &text)
    fields.required("options", &options)
    fields.optional("counts", &counts)
    fields.optional("blank", &blank)
    fields.optional("words", &words)
    fields.optional("hidden", &hidden)
  }
}
