public import JSONText

/// A value that is written as one text of a known form, such as a day or an identifier.
public protocol TextValue: FieldValue {
  /// Reads the value, or gives `nil` where the text has another form.
  init?(text: String)

  /// The value in its one written form.
  var text: String { get }
}

extension TextValue {
  /// Reads the value from a text.
  public static func read(_ value: JSONView, problems: inout [RecordProblem]) -> Self? {
    guard let text = value.asString else {
      problems.append(.wrongKind(wanted: wanted, found: value, key: nil))
      return nil
    }
    if let read = Self(text: text) { return read }
    problems.append(
      RecordProblem(.notUnderstood(text: text, wanted: wanted, near: near(text)), at: value.offset))
    return nil
  }

  /// The value as JSON.
  public var json: JSONValue { JSONValue(.string(text)) }

  static func near(_ text: String) -> [String] { [] }
}
