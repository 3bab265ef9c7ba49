/// How many voted for, against and neither.
public struct Votes: Record {
  /// For.
  public var yes = 0
  /// Against.
  public var no = 0
  /// Neither.
  public var abstained = 0
  /// What other programs keep here.
  public var extras = Extras()

  /// No votes.
  public init() {}

  /// A count of votes.
  public init(yes: Int, no: Int, abstained: Int) {
    self.yes = yes
    self.no = no
    self.abstained = abstained
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("yes", &yes)
    fields.required("no", &no)
    fields.field("abstained", &abstained, default: 0)
  }
}
