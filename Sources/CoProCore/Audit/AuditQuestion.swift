/// One question of a checklist or audit.
public struct AuditQuestion: Record {
  /// How a question is answered.
  public enum Shape: String, Choice {
    /// Yes, partly, no or not applicable, with a note.
    case yesPartlyNo = "yes-partly-no"
    /// In words.
    case text
    /// One of its options.
    case one
    /// As many of its options as fit.
    case several
    /// One of its options, which follow one another from most to least.
    case scale
    /// Line by line, in columns.
    case rows
    /// Yes, partly, no or not applicable; then whether more is to be done, how and by whom.
    case develop
  }

  /// Its name in the form, such as `1.2`.
  public var id = ""
  /// The question.
  public var text = ""
  /// How it is answered.
  public var shape = Shape.yesPartlyNo
  /// The answers to choose from.
  public var options: [AuditOption] = []
  /// The columns of an answer that is given line by line; the first names the line.
  public var columns: [AuditColumn] = []
  /// Whether it is a smaller question that helps to answer the one before.
  public var isDetail = false
  /// Whether it may be left out, since it does not fit everybody.
  public var isOptional = false
  /// The line of the guide that it stands for, such as `sefton/i-statements-audit#1.2`.
  public var standard: String?
  /// The rules of the guides that speak to the same point.
  public var rules: [String] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank question, to be filled by reading.
  public init() {}

  /// Whether it counts towards “answered 7 of 22”.
  public var counts: Bool { !isDetail && !isOptional }

  /// Whether it is answered by yes, partly, no or not applicable.
  public var asksVerdict: Bool { shape == .yesPartlyNo || shape == .develop }

  /// Whether its answers can be counted when people answer one by one.
  public var isClosed: Bool { asksVerdict || shape == .one || shape == .scale }

  /// The option that a text means: its name, or its label in capitals or not.
  public func option(_ text: String) -> AuditOption? {
    let wanted = text.lowercased()
    return options.first { $0.id.lowercased() == wanted }
      ?? options.first { $0.label.lowercased() == wanted }
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("text", &text)
    fields.field("shape", &shape, default: .yesPartlyNo)
    fields.list("options", &options)
    fields.list("columns", &columns)
    fields.flag("detail", &isDetail)
    fields.flag("optional", &isOptional)
    fields.optional("standard", &standard)
    fields.list("rules", &rules)
  }
}

/// One of the answers to choose from.
public struct AuditOption: Record {
  /// The short name by which it is chosen, such as `5`.
  public var id = ""
  /// The words, exact as in the source.
  public var label = ""
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank option, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("label", &label)
  }
}

/// A column of an answer that is given line by line.
public struct AuditColumn: Record {
  /// The short name by which it is filled.
  public var id = ""
  /// The heading.
  public var label = ""
  /// The line of the guide that it stands for.
  public var standard: String?
  /// The words to choose from; none where any will do.
  public var options: [String] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank column, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("label", &label)
    fields.optional("standard", &standard)
    fields.list("options", &options)
  }
}
