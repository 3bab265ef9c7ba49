/// Sets of wording of which a project uses one.
public protocol WordingSets: Wording {
  /// The set that is used unless the project has words of its own.
  var defaultSet: String { get }
  /// The sets.
  var sets: [WordingSet] { get }
}

extension WordingSets {
  /// The lines of the set that is used unless the project has words of its own.
  public var lines: [WordingLine] { sets.first { $0.id == defaultSet }?.lines ?? [] }
}

/// The ground rules that groups start from, and what a facilitator suggests.
///
/// Source: *How to do Co-production*, West Berkshire Council, “Steering group terms of reference
/// template” and “Sample programme for the first meeting”.
public struct GroundRulesWording: WordingSets {
  /// The path below `templates/`.
  public static var file: String { "ground-rules.json" }
  /// The set that is used unless the project has words of its own.
  public var defaultSet = ""
  /// The sets.
  public var sets: [WordingSet] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// No rules, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("default", &defaultSet)
    fields.list("sets", &sets)
  }
}

/// The principles of co-production, in three published sets.
///
/// Sources are named in each set; the default is that of West Berkshire Council.
public struct PrinciplesWording: WordingSets {
  /// The path below `templates/`.
  public static var file: String { "principles.json" }
  /// The set that is used unless the project has words of its own.
  public var defaultSet = ""
  /// The sets.
  public var sets: [WordingSet] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// No principles, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("default", &defaultSet)
    fields.list("sets", &sets)
  }
}

/// What applicants are chosen by.
///
/// Source: *How to do Co-production*, West Berkshire Council, “Details of how to apply example”.
public struct CriteriaWording: Wording {
  /// The path below `templates/`.
  public static var file: String { "selection-criteria.json" }
  /// Where the words come from.
  public var source = ""
  /// The criteria.
  public var criteria: [WordingLine] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// No criteria, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("source", &source)
    fields.list("criteria", &criteria)
  }
}
