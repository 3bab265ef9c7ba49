extension JSONValue {
  /// Whether the value is `null`.
  public var isNull: Bool { kind == .null }

  /// The truth value, or nothing when this is not one.
  public var asBool: Bool? {
    guard case .bool(let value) = kind else { return nil }
    return value
  }

  /// The whole number, or nothing when this is not a number, not whole, or too large for `Int`.
  public var asInteger: Int? {
    guard case .number(let literal) = kind else { return nil }
    if let whole = Int(literal) { return whole }
    // `1.0` and `1e2` are whole too, as far as a Double holds every whole number.
    guard let number = Double(literal), number.magnitude < 9_007_199_254_740_992 else { return nil }
    // Not `Int(exactly:)`, which needs the C mathematics library.
    let whole = Int(number)
    return Double(whole) == number ? whole : nil
  }

  /// The number, or nothing when this is not one.
  public var asDouble: Double? {
    guard case .number(let literal) = kind else { return nil }
    return Double(literal)
  }

  /// The text, or nothing when this is not one.
  public var asString: String? {
    guard case .string(let text) = kind else { return nil }
    return text
  }

  /// The values of a list, or nothing when this is not one.
  public var asArray: [JSONValue]? {
    guard case .array(let values) = kind else { return nil }
    return values
  }

  /// The members of an object, or nothing when this is not one.
  public var asObject: [JSONMember]? {
    guard case .object(let members) = kind else { return nil }
    return members
  }

  /// The value under a key, or nothing when this is not an object or has no such key.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = kind else { return nil }
    return members.first { $0.key == key }?.value
  }
}
