/// Collects the keys of a record's fields, for descriptions of the format.
public struct RecordKeys: FieldVisitor {
  /// The keys, in the order of the fields.
  public private(set) var all: [String] = []

  /// The keys of a type of record.
  public init<Of: Record>(of type: Of.Type) {
    var blank = Of()
    blank.visit(&self)
  }

  /// Notes the key of a field that must be there.
  public mutating func required<Value: FieldValue>(_ key: String, _ value: inout Value) {
    all.append(key)
  }

  /// Notes the key of a field that may be left out.
  public mutating func optional<Value: FieldValue>(_ key: String, _ value: inout Value?) {
    all.append(key)
  }

  /// Notes the key of a field that has a default.
  public mutating func field<Value: FieldValue>(
    _ key: String, _ value: inout Value, default defaultValue: Value
  ) {
    all.append(key)
  }
}
