public import JSONText

/// A value that can stand in a field of a record.
public protocol FieldValue: Equatable, Sendable {
  /// Reads the value, or adds a problem and gives `nil`.
  static func read(_ value: JSONView, problems: inout [RecordProblem]) -> Self?

  /// Reads the value that begins where the reader stands, or makes the reader give up.
  static func read(straight reader: inout StraightReader) -> Self?

  /// The value as JSON.
  var json: JSONValue { get }

  /// The word that was chosen, where the value is one of a few words.
  var choice: String? { get }

  /// What may stand there, as JSON Schema.
  static var schema: JSONValue { get }

  /// What should stand there, in words that follow “should be”: `a day such as 2026-03-29`.
  static var wanted: String { get }
}

extension FieldValue {
  /// No word: the value is not one of a few.
  public var choice: String? { nil }
}

extension String: FieldValue {
  /// Reads a text.
  public static func read(_ value: JSONView, problems: inout [RecordProblem]) -> String? {
    if let text = value.asString { return text }
    problems.append(.wrongKind(wanted: wanted, found: value, key: nil))
    return nil
  }

  /// The text as JSON.
  public var json: JSONValue { JSONValue(.string(self)) }

  /// What should stand there.
  public static var wanted: String { "a text in double quotes" }
}

extension Int: FieldValue {
  /// Reads a whole number.
  public static func read(_ value: JSONView, problems: inout [RecordProblem]) -> Int? {
    if let number = value.asInteger { return number }
    problems.append(.wrongKind(wanted: wanted, found: value, key: nil))
    return nil
  }

  /// The number as JSON.
  public var json: JSONValue { JSONValue(.number("\(self)")) }

  /// What should stand there.
  public static var wanted: String { "a whole number" }
}

extension Bool: FieldValue {
  /// Reads `true` or `false`.
  public static func read(_ value: JSONView, problems: inout [RecordProblem]) -> Bool? {
    if let truth = value.asBool { return truth }
    problems.append(.wrongKind(wanted: wanted, found: value, key: nil))
    return nil
  }

  /// The truth value as JSON.
  public var json: JSONValue { JSONValue(.bool(self)) }

  /// What should stand there.
  public static var wanted: String { "true or false" }
}

extension Array: FieldValue where Element: FieldValue {
  /// Reads a list; every element that cannot be read is a problem of its own.
  public static func read(_ value: JSONView, problems: inout [RecordProblem]) -> [Element]? {
    guard let values = value.asArray else {
      problems.append(.wrongKind(wanted: wanted, found: value, key: nil))
      return nil
    }
    let before = problems.count
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for value in values {
      if let element = Element.read(value, problems: &problems) { elements.append(element) }
    }
    return problems.count == before ? elements : nil
  }

  /// The list as JSON.
  public var json: JSONValue { JSONValue(.array(map(\.json))) }

  /// What should stand there.
  public static var wanted: String { "a list in [ ]" }
}
