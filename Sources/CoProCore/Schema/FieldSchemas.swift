public import JSONText

// What may stand in a field of each type, as JSON Schema (draft 2020-12).

extension String {
  /// A text.
  public static var schema: JSONValue { .object(["type": .string("string")]) }
}

extension Int {
  /// A whole number.
  public static var schema: JSONValue { .object(["type": .string("integer")]) }
}

extension Bool {
  /// `true` or `false`.
  public static var schema: JSONValue { .object(["type": .string("boolean")]) }
}

extension Array where Element: FieldValue {
  /// A list.
  public static var schema: JSONValue {
    .object(["type": .string("array"), "items": Element.schema])
  }
}

extension Record {
  /// An object with the fields of the record.
  public static var schema: JSONValue { .object(RecordSchema.members(of: Self.self)) }
}

extension TextValue {
  /// A text, with what it should be in words.
  public static var schema: JSONValue {
    .object(["type": .string("string"), "description": .string(wanted)])
  }
}

extension Choice {
  /// One of the words.
  public static var schema: JSONValue {
    .object(["type": .string("string"), "enum": .array(words.map { .string($0) })])
  }
}

extension Money {
  /// A number of pence.
  public static var schema: JSONValue {
    .object([
      "type": .string("integer"), "minimum": .integer(0), "description": .string("in pence"),
    ])
  }
}

extension Day {
  /// `YYYY-MM-DD`.
  public static var schema: JSONValue {
    .object(["type": .string("string"), "format": .string("date")])
  }
}

extension ClockTime {
  /// `HH:MM`, local time.
  public static var schema: JSONValue { .pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$", wanted) }
}

extension Moment {
  /// `YYYY-MM-DDTHH:MM`, local time.
  public static var schema: JSONValue {
    .pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]$", wanted)
  }
}

extension Identifier {
  /// Eight letters and digits of the alphabet.
  public static var schema: JSONValue { .pattern("^[\(alphabetText)]{8}$", wanted) }
}

extension Label where Of: Labelled {
  /// The letters and a number.
  public static var schema: JSONValue { .pattern("^\(Of.labelPrefix)[1-9][0-9]{0,4}$", wanted) }
}

extension MeetingLink where Of: Labelled {
  /// A meeting's identifier, a slash and a label.
  public static var schema: JSONValue {
    .pattern(
      "^[\(Identifier<Meeting>.alphabetText)]{8}/\(Of.labelPrefix)[1-9][0-9]{0,4}$", wanted)
  }
}

extension JSONValue {
  fileprivate static func pattern(_ pattern: String, _ words: String) -> JSONValue {
    .object([
      "type": .string("string"), "pattern": .string(pattern), "description": .string(words),
    ])
  }
}
