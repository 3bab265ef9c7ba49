/// How far people agreed with a decision, counted in the room without names.
///
/// The three steps are ours; the guides ask for consensus and do not say how to take stock of it.
public struct Agreement: Record {
  /// How many agreed.
  public var agree = 0
  /// How many did not fully agree and could live with it.
  public var canLiveWith = 0
  /// How many did not agree.
  public var disagree = 0
  /// What other programs keep here.
  public var extras = Extras()

  /// Nobody was counted.
  public init() {}

  /// A count.
  public init(agree: Int, canLiveWith: Int, disagree: Int) {
    self.agree = agree
    self.canLiveWith = canLiveWith
    self.disagree = disagree
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("agree", &agree)
    fields.field("can-live-with", &canLiveWith, default: 0)
    fields.field("disagree", &disagree, default: 0)
  }
}
