/// A line of a list of wording: a ground rule, a principle, a criterion.
public struct WordingLine: Record {
  /// Its place in the source's list.
  public var id = ""
  /// The words, corrected where the source has a slip.
  public var text = ""
  /// More about it.
  public var explanation: String?
  /// The words as the source prints them, where they were corrected.
  public var asPrinted: String?
  /// The explanation as the source prints it, where it was corrected.
  public var explanationAsPrinted: String?
  /// Whether it is in the list that a project starts with.
  public var offered = true
  /// What to think of before using it.
  public var note: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank line, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("text", &text)
    fields.optional("explanation", &explanation)
    fields.optional("as-printed", &asPrinted)
    fields.optional("explanation-as-printed", &explanationAsPrinted)
    fields.field("offered", &offered, default: true)
    fields.optional("note", &note)
  }
}

/// A named list of wording and its source.
public struct WordingSet: Record {
  /// The short name by which it is chosen.
  public var id = ""
  /// What it is.
  public var title = ""
  /// Where the words come from.
  public var source = ""
  /// The lines.
  public var lines: [WordingLine] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank set, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("title", &title)
    fields.required("source", &source)
    fields.list("lines", &lines)
  }
}
