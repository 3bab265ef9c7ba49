/// What somebody will do after a meeting.
public struct Action: Record, Labelled {
  /// `AC` and a number, counted within the meeting.
  public static var labelPrefix: String { "AC" }
  /// The label, such as `AC1`.
  public var label = Label<Action>(1)
  /// What will be done.
  public var text = ""
  /// Who does it.
  public var owner: Owner?
  /// When it is to be done.
  public var due: Day?
  /// The days it was due before it was carried forward.
  public var carriedFrom: [Day] = []
  /// When it was done.
  public var done: Day?
  /// What came of it.
  public var result: String?
  /// The decision of the same meeting that it carries out.
  public var decision: Label<Decision>?
  /// The outcomes it serves.
  public var outcomes: [Label<Outcome>] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank action, to be filled by reading.
  public init() {}

  /// An action.
  public init(label: Label<Action>, text: String) {
    self.label = label
    self.text = text
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("text", &text)
    fields.optional("owner", &owner)
    fields.optional("due", &due)
    fields.list("carried-from", &carriedFrom)
    fields.optional("done", &done)
    fields.optional("result", &result)
    fields.optional("decision", &decision)
    fields.list("outcomes", &outcomes)
  }
}
