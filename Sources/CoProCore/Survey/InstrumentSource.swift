/// Where the words of a questionnaire come from.
public struct InstrumentSource: Record {
  /// The title of the guide.
  public var title = ""
  /// Who published it.
  public var publisher = ""
  /// The part of the guide, if it has one of its own.
  public var section: String?

  /// What other programs keep here.
  public var extras = Extras()

  /// A blank source, to be filled by reading.
  public init() {}

  /// Makes a source.
  public init(title: String, publisher: String, section: String? = nil) {
    self.title = title
    self.publisher = publisher
    self.section = section
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("title", &title)
    fields.required("publisher", &publisher)
    fields.optional("section", &section)
  }
}
