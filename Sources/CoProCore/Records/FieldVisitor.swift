/// Is shown every field of a record: reads it, or writes it.
public protocol FieldVisitor {
  /// A field that must be there.
  mutating func required<Value: FieldValue>(_ key: String, _ value: inout Value)

  /// A field that may be left out.
  mutating func optional<Value: FieldValue>(_ key: String, _ value: inout Value?)

  /// A field that stands for a default value when it is left out.
  mutating func field<Value: FieldValue>(
    _ key: String, _ value: inout Value, default defaultValue: Value)
}

extension FieldVisitor {
  /// A list that is left out when it is empty.
  public mutating func list<Value: FieldValue>(_ key: String, _ values: inout [Value]) {
    field(key, &values, default: [])
  }

  /// A truth value that is left out when it is false.
  public mutating func flag(_ key: String, _ value: inout Bool) {
    field(key, &value, default: false)
  }
}
