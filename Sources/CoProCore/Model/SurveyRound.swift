/// One round of one questionnaire.
public struct SurveyRound: StoredRecord {
  /// The identifier.
  public var id: Identifier<SurveyRound>
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank round, to be filled by reading.
  public init() { id = .blank }

  /// Where rounds are kept.
  public static var shelf: Shelf { .folder("surveys") }
  /// The name of the round's file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
  }
}
