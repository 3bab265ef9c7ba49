/// The figures of a closed round as anybody may see them, worked out once and never again.
///
/// Every screen, document, rule and export reads only this, never the tally.
public struct PublishedTable: Record {
  /// How many people were asked, as it was typed when the round was opened.
  public var asked: Int?
  /// How many forms came back; nothing where the whole round is hidden.
  public var forms: Int?
  /// Why nothing of the round is shown; nothing where some of it is.
  public var hidden: String?
  /// One row a statement, in the order of the form.
  public var rows: [PublishedRow] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank table, to be filled by reading.
  public init() {}

  /// Makes a table.
  public init(asked: Int?, forms: Int?, hidden: String? = nil, rows: [PublishedRow]) {
    self.asked = asked
    self.forms = forms
    self.hidden = hidden
    self.rows = rows
  }

  /// The row about a statement.
  public func row(_ statement: String) -> PublishedRow? { rows.first { $0.id == statement } }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.optional("asked", &asked)
    fields.optional("forms", &forms)
    fields.optional("hidden", &hidden)
    fields.required("statements", &rows)
  }
}
