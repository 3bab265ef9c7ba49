/// What the group decided at a meeting, and how.
///
/// Source: *How to do Co-production*, West Berkshire Council, terms of reference, “Decision making”:
/// decisions aim at consensus; where it is not reached the record says how it was settled and why.
public struct Decision: Record, Labelled {
  /// How it was settled.
  public enum Method: String, Choice {
    case consensus
    case vote
    case other
  }

  /// `D` and a number, counted within the meeting.
  public static var labelPrefix: String { "D" }
  /// The label, such as `D1`.
  public var label = Label<Decision>(1)
  /// What was decided.
  public var text = ""
  /// How it was settled.
  public var method = Method.consensus
  /// Votes for and against and not cast, where there was a vote.
  public var votes: Votes?
  /// How many agreed, could live with it and did not agree, where the group took stock.
  public var agreement: Agreement?
  /// Why, and what was said against, where there was no consensus.
  public var reason: String?
  /// What those who did not agree said, each in the person's own words and without a name.
  public var dissent: [String] = []
  /// The earlier decision that this one takes the place of.
  public var supersedes: DecisionPlace?
  /// Whether it is left out of the public copy of the notes.
  public var confidential = false
  /// The agenda item it belongs to, by title.
  public var about: String?
  /// The outcomes it serves.
  public var outcomes: [Label<Outcome>] = []
  /// What came of it, once that is known.
  public var result: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank decision, to be filled by reading.
  public init() {}

  /// A decision.
  public init(label: Label<Decision>, text: String, method: Method) {
    self.label = label
    self.text = text
    self.method = method
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("text", &text)
    fields.field("method", &method, default: .consensus)
    fields.optional("votes", &votes)
    fields.optional("agreement", &agreement)
    fields.optional("reason", &reason)
    fields.list("dissent", &dissent)
    fields.optional("supersedes", &supersedes)
    fields.field("confidential", &confidential, default: false)
    fields.optional("about", &about)
    fields.list("outcomes", &outcomes)
    fields.optional("result", &result)
  }
}
