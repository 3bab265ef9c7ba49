/// How often each option of one statement was chosen, and how often none was.
public struct TallyRow: Record {
  /// The name of the statement.
  public var statement = ""
  /// How many people chose each option, in the order of the scale.
  public var counts: [Int] = []
  /// How many left the statement blank.
  public var blank = 0

  /// What other programs keep here.
  public var extras = Extras()

  /// A blank row, to be filled by reading.
  public init() {}

  /// Makes a row.
  public init(statement: String, counts: [Int], blank: Int = 0) {
    self.statement = statement
    self.counts = counts
    self.blank = blank
  }

  /// How many people answered the statement: the base of every figure about it.
  public var base: Int { counts.reduce(0, +) }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("statement", &statement)
    fields.required("counts", &counts)
    fields.required("blank", &blank)
  }
}
