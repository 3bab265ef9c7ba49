extension JSONValue {
  /// The value `null`.
  public static var null: JSONValue { JSONValue(.null) }

  /// The value `true` or `false`.
  public static func bool(_ value: Bool) -> JSONValue { JSONValue(.bool(value)) }

  /// A whole number.
  public static func integer(_ value: Int) -> JSONValue { JSONValue(.number(String(value))) }

  /// A text.
  public static func string(_ value: String) -> JSONValue { JSONValue(.string(value)) }

  /// A list.
  public static func array(_ values: [JSONValue]) -> JSONValue { JSONValue(.array(values)) }

  /// An object with these members.
  public static func object(_ members: [JSONMember]) -> JSONValue { JSONValue(.object(members)) }

  /// An object written as a dictionary literal; a key must not stand in it twice.
  public static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    JSONValue(.object(members.map { JSONMember($0.key, $0.value) }))
  }
}
