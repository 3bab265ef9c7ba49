/// One of the answers a person can tick.
public struct AnswerOption: Record {
  /// The words on the form, exact as in the source.
  public var label = ""
  /// The name of the group it belongs to.
  public var group = ""

  /// What other programs keep here.
  public var extras = Extras()

  /// A blank option, to be filled by reading.
  public init() {}

  /// Makes an option.
  public init(label: String, group: String) {
    self.label = label
    self.group = group
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("group", &group)
  }
}
