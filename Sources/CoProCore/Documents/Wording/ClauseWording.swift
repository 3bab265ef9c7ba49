/// The clauses of terms of reference, in the guide's order; the words of each are a template.
///
/// The order is that of *How to do Co-production*, West Berkshire Council, “Steering group terms of
/// reference template”; the words of the clauses are our own.
public struct ClauseWording: Wording {
  /// One clause.
  public struct ClauseText: Record {
    /// Which groups have the clause.
    public enum Applies: String, Choice {
      /// Every group.
      case always
      /// Permanent groups, and those that last more than a year.
      case longTerm = "long-term"
    }

    /// The short name by which it is changed.
    public var id = ""
    /// The heading.
    public var heading = ""
    /// Which groups have it.
    public var applies = Applies.always
    /// What the clause is for; told to whoever changes it, never printed in the document.
    public var guide = ""
    /// Wordings of which the group chooses one.
    public var choices: [ClauseChoice] = []
    /// What other programs keep here.
    public var extras = Extras()

    /// A blank clause, to be filled by reading.
    public init() {}

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.required("id", &id)
      fields.required("heading", &heading)
      fields.field("applies", &applies, default: .always)
      fields.required("guide", &guide)
      fields.list("choices", &choices)
    }
  }

  /// One of several wordings of a clause.
  public struct ClauseChoice: Record {
    /// The short name by which it is chosen.
    public var id = ""
    /// What it means, in a few words.
    public var title = ""
    /// The level of the ladder of participation that it amounts to (FLIC toolkit's six levels).
    public var ladder: String?
    /// What other programs keep here.
    public var extras = Extras()

    /// A blank choice, to be filled by reading.
    public init() {}

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.required("id", &id)
      fields.required("title", &title)
      fields.optional("ladder", &ladder)
    }
  }

  /// The path below `templates/`.
  public static var file: String { "terms-of-reference-clauses.json" }
  /// Where the clauses come from.
  public var source = ""
  /// The clauses, in order.
  public var clauses: [ClauseText] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// No clauses, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("source", &source)
    fields.list("clauses", &clauses)
  }

  /// The clauses that a group has.
  public func clauses(longTerm: Bool) -> [ClauseText] {
    clauses.filter { longTerm || $0.applies == .always }
  }

  /// The clause with a short name.
  public func clause(_ id: String) -> ClauseText? { clauses.first { $0.id == id } }
}
