import JSONText

/// Collects the fields of a record as members of a JSON object.
struct RecordWriter: FieldVisitor {
  private(set) var members: [JSONMember] = []

  mutating func required<Value: FieldValue>(_ key: String, _ value: inout Value) {
    members.append(JSONMember(key, value.json))
  }

  mutating func optional<Value: FieldValue>(_ key: String, _ value: inout Value?) {
    if var value { required(key, &value) }
  }

  mutating func field<Value: FieldValue>(
    _ key: String, _ value: inout Value, default defaultValue: Value
  ) {
    if value != defaultValue { required(key, &value) }
  }
}
