public import JSONText

/// A value that is kept as a JSON object, each of its fields named once.
///
/// The one list of fields in ``visit(_:)`` is used to read, to write and to describe the record, so
/// that they cannot disagree.
public protocol Record: FieldValue {
  /// A blank record, to be filled by reading.
  init()

  /// What somebody else added under `$schema` or a key beginning `x-`; kept and written back.
  var extras: Extras { get set }

  /// Shows every field of the record, in any order, to a visitor that reads or writes them.
  mutating func visit(_ fields: inout some FieldVisitor)
}

extension Record {
  /// Reads the record from a JSON object; an unknown key is a problem, never passed over.
  public static func read(_ value: JSONView, problems: inout [RecordProblem]) -> Self? {
    read(value, ignoring: [], problems: &problems)
  }

  /// Reads the record, leaving aside keys that the caller has read already.
  static func read(
    _ value: JSONView, ignoring known: [String], problems: inout [RecordProblem]
  ) -> Self? {
    guard let members = value.asObject else {
      problems.append(.wrongKind(wanted: wanted, found: value, key: nil))
      return nil
    }
    var reader = RecordReader(members: members, offset: value.offset, ignoring: known)
    var record = Self()
    record.visit(&reader)
    record.extras = reader.finish { RecordKeys(of: Self.self).all }
    problems += reader.problems
    return reader.problems.isEmpty ? record : nil
  }

  /// The record as a JSON object; fields that are empty are left out.
  public var json: JSONValue {
    var writer = RecordWriter()
    var copy = self
    copy.visit(&writer)
    return JSONValue(.object(writer.members + extras.members))
  }

  /// What a person should write where a record is wanted.
  public static var wanted: String { "a group of named values in { }" }
}
