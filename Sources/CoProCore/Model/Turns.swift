/// How often people of each side spoke at a meeting, as somebody counted; never who.
public struct Turns: Record {
  /// How often residents spoke.
  public var residents = 0
  /// How often council staff and councillors spoke.
  public var council = 0
  /// What other programs keep here.
  public var extras = Extras()

  /// Nobody was counted.
  public init() {}

  /// A count.
  public init(residents: Int, council: Int) {
    self.residents = residents
    self.council = council
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("residents", &residents)
    fields.required("council", &council)
  }
}
