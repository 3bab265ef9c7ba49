/// One statement of a questionnaire, answered by one tick.
public struct Statement: Record {
  /// Its name in the questionnaire, such as `q1`.
  public var id = ""
  /// The words, exact as in the source; `{{council}}` and `{{area}}` stand for names.
  public var text = ""
  /// The numbers of the outcomes it gives evidence for, 1 to 5, the chief one first.
  public var outcomes: [Int] = []
  /// The statement of the guide that this is word for word; nothing where it was reworded.
  ///
  /// A reworded statement is never put together with the standard one.
  public var standard: String?
  /// The statement of the guide that this says in other words; nothing where it is one's own.
  public var basedOn: String?
  /// The scale it is answered on; nothing for the first scale of the questionnaire.
  public var scale: String?
  /// The mix of people the group hopes for, in its own words, where the question is about people.
  public var hopedFor: String?

  /// What other programs keep here.
  public var extras = Extras()

  /// A blank statement, to be filled by reading.
  public init() {}

  /// Makes a statement.
  public init(
    id: String, text: String, outcomes: [Int] = [], standard: String? = nil, scale: String? = nil
  ) {
    self.id = id
    self.text = text
    self.outcomes = outcomes
    self.standard = standard
    self.scale = scale
  }

  /// Whether it says in other words what a statement of the guide says.
  public var isReworded: Bool { basedOn != nil }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("text", &text)
    fields.list("outcomes", &outcomes)
    fields.optional("standard", &standard)
    fields.optional("based-on", &basedOn)
    fields.optional("scale", &scale)
    fields.optional("hoped-for", &hopedFor)
  }
}
