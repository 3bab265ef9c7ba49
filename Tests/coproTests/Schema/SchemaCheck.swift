import JSONText

/// Holds a value against a JSON Schema, as far as the schemas here go.
struct SchemaCheck {
  let schema: JSONValue

  /// What of the value is not as the schema says, with where it stands.
  func faults(in value: JSONValue, at place: String = "") -> [String] {
    var faults: [String] = []
    if let only = schema["const"], only != value { faults.append("\(place): not \(only)") }
    if let words = schema["enum"]?.asArray, !words.contains(value) {
      faults.append("\(place): not one of the words")
    }
    let types = schema["type"].map { $0.asArray?.compactMap(\.asString) ?? [$0.asString ?? ""] }
    if let types, !types.contains(where: { value.isOfType($0) }) {
      return ["\(place): should be \(types), is \(value.kind)"]
    }
    for (index, item) in (value.asArray ?? []).enumerated() {
      guard let items = schema["items"] else { continue }
      faults += SchemaCheck(schema: items).faults(in: item, at: "\(place)/\(index)")
    }
    guard let members = value.asObject else { return faults }
    for key in schema["required"]?.asArray?.compactMap(\.asString) ?? []
    where value[key] == nil {
      faults.append("\(place): “\(key)” is missing")
    }
    for member in members {
      if let own = schema["properties"]?[member.key] {
        faults += SchemaCheck(schema: own).faults(in: member.value, at: "\(place)/\(member.key)")
      } else if schema["additionalProperties"] == .bool(false) {
        faults.append("\(place): “\(member.key)” is not known")
      }
    }
    return faults
  }
}

extension JSONValue {
  fileprivate func isOfType(_ name: String) -> Bool {
    switch kind {
    case .null: name == "null"
    case .bool: name == "boolean"
    case .number: name == "number" || (name == "integer" && asInteger != nil)
    case .string: name == "string"
    case .array: name == "array"
    case .object: name == "object"
    }
  }
}
