extension JSONView {
  /// The truth value, or nothing when this is not one.
  public var asBool: Bool? {
    switch entry.kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The whole number, or nothing when this is not a number, not whole, or too large for `Int`.
  public var asInteger: Int? {
    let entry = entry
    guard entry.kind == .number else { return nil }
    return JSONValue(.number(tape.text(of: entry))).asInteger
  }

  /// The text, or nothing when this is not one.
  public var asString: String? {
    let entry = entry
    return entry.kind == .plain || entry.kind == .escaped ? tape.text(of: entry) : nil
  }

  /// The values of a list, or nothing when this is not one.
  public var asArray: JSONElements? {
    entry.kind == .array ? JSONElements(tape: tape, index: index) : nil
  }

  /// The members of an object, or nothing when this is not one.
  public var asObject: JSONMembers? {
    entry.kind == .object ? JSONMembers(tape: tape, index: index) : nil
  }

  /// The value under a key, or nothing when this is not an object or has no such key.
  public subscript(key: String) -> JSONView? { asObject?[key] }
}
