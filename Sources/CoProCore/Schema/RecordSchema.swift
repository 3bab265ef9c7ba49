import JSONText

/// Writes the JSON Schema of a record from its one list of fields.
///
/// Source: JSON Schema, draft 2020-12.
struct RecordSchema: FieldVisitor {
  private var properties: [JSONMember] = []
  private var required: [JSONValue] = []

  /// The schema of a record.
  ///
  /// - Parameters:
  ///   - type: the type of the record.
  ///   - first: properties that are not fields, such as the format of a file; they must be there.
  /// - Returns: the members of the schema.
  static func members<Of: Record>(
    of type: Of.Type, first: [JSONMember] = []
  ) -> [JSONMember] {
    var visitor = RecordSchema()
    visitor.properties = first
    visitor.required = first.map { .string($0.key) }
    var blank = Of()
    blank.visit(&visitor)
    return [
      JSONMember("type", .string("object")),
      JSONMember("properties", .object(visitor.properties)),
      JSONMember("patternProperties", .object(["^(\\$schema$|x-)": .bool(true)])),
      JSONMember("required", .array(visitor.required)),
      JSONMember("additionalProperties", .bool(false)),
    ]
  }

  mutating func required<Value: FieldValue>(_ key: String, _ value: inout Value) {
    properties.append(JSONMember(key, Value.schema))
    required.append(.string(key))
  }

  mutating func optional<Value: FieldValue>(_ key: String, _ value: inout Value?) {
    properties.append(JSONMember(key, Value.schema))
  }

  mutating func field<Value: FieldValue>(
    _ key: String, _ value: inout Value, default defaultValue: Value
  ) {
    let members = Value.schema.asObject ?? []
    properties.append(
      JSONMember(key, .object(members + [JSONMember("default", defaultValue.json)])))
  }
}
