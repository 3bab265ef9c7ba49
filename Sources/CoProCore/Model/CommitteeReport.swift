/// What somebody typed for the report to a council's committee: the file `committee-report.json`.
///
/// What the records say already is not typed again. Source of the parts: *Co-Production Framework for
/// West Berkshire* (report to Executive, 3 November 2022), West Berkshire Council.
public struct CommitteeReport: StoredRecord {
  /// The parts that are filled in.
  public var entries: [CommitteeEntry] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// Nothing filled in.
  public init() {}

  /// Where it is kept.
  public static var shelf: Shelf { .file("committee-report.json") }
  /// A project has one.
  public var fileIdentifier: String? { nil }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.list("entries", &entries)
  }

  /// What is filled in for a part.
  public subscript(_ part: String) -> CommitteeEntry? { entries.first { $0.part == part } }

  /// Puts an entry in the place of the one for the same part; parts stay in order of name.
  public mutating func put(_ entry: CommitteeEntry) {
    entries.removeAll { $0.part == entry.part }
    entries.append(entry)
    entries.sort { $0.part < $1.part }
  }

  /// Takes out what was filled in for a part.
  public mutating func clear(_ part: String) { entries.removeAll { $0.part == part } }
}

/// One part of the report to a committee.
public struct CommitteeEntry: Record {
  /// How a decision bears on something.
  public enum Rating: String, Choice {
    case positive
    case neutral
    case negative
  }

  /// The part, such as `financial`.
  public var part = ""
  /// What stands there.
  public var text: String?
  /// The rating, for a part that is rated.
  public var rating: Rating?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank entry, to be filled by reading.
  public init() {}

  /// An entry for a part.
  public init(part: String, text: String? = nil, rating: Rating? = nil) {
    self.part = part
    self.text = text
    self.rating = rating
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("part", &part)
    fields.optional("text", &text)
    fields.optional("rating", &rating)
  }
}
