import JSONText

// How each kind of value is read straight from the bytes of a file. What is read with care, in
// `read(_:problems:)`, must read the same; a test holds the two against one another.

extension FieldValue {
  /// Gives up: a value of this type is read with care.
  public static func read(straight reader: inout StraightReader) -> Self? { reader.givenUp() }
}

extension String {
  /// Reads a text.
  public static func read(straight reader: inout StraightReader) -> String? {
    reader.cursor.readText()
  }
}

extension Int {
  /// Reads a whole number.
  public static func read(straight reader: inout StraightReader) -> Int? {
    reader.cursor.readInteger()
  }
}

extension Bool {
  /// Reads `true` or `false`.
  public static func read(straight reader: inout StraightReader) -> Bool? {
    reader.cursor.readTruth()
  }
}

extension Array where Element: FieldValue {
  /// Reads a list.
  public static func read(straight reader: inout StraightReader) -> [Element]? {
    var values: [Element] = []
    reader.cursor.beginList()
    while reader.cursor.nextElement(isFirst: values.isEmpty) {
      guard let value = Element.read(straight: &reader) else { return nil }
      values.append(value)
    }
    return reader.cursor.isSound ? values : nil
  }
}

extension Record {
  /// Reads a record.
  public static func read(straight reader: inout StraightReader) -> Self? { reader.record() }
}

extension TextValue {
  /// Reads a text of a known form.
  public static func read(straight reader: inout StraightReader) -> Self? {
    guard let text = reader.cursor.readText() else { return nil }
    return Self(text: text) ?? reader.givenUp()
  }
}

extension Money {
  /// Reads a whole number of pence.
  public static func read(straight reader: inout StraightReader) -> Money? {
    guard let pence = reader.cursor.readInteger() else { return nil }
    return pence >= 0 ? Money(pence: pence) : reader.givenUp()
  }
}

extension Day {
  /// Reads `YYYY-MM-DD`.
  public static func read(straight reader: inout StraightReader) -> Day? {
    guard let text = reader.cursor.readPlainText(), text.count == 10, text[4] == UInt8(ascii: "-"),
      text[7] == UInt8(ascii: "-"), let year = figures(text, 0..<4),
      let month = figures(text, 5..<7), let day = figures(text, 8..<10)
    else { return reader.givenUp() }
    return Day(year: year, month: month, day: day) ?? reader.givenUp()
  }
}

extension ClockTime {
  /// Reads `HH:MM`.
  public static func read(straight reader: inout StraightReader) -> ClockTime? {
    guard let text = reader.cursor.readPlainText(), text.count == 5, text[2] == UInt8(ascii: ":"),
      let hour = figures(text, 0..<2), let minute = figures(text, 3..<5)
    else { return reader.givenUp() }
    return ClockTime(hour: hour, minute: minute) ?? reader.givenUp()
  }
}

extension Label where Of: Labelled {
  /// Reads the letters and the number; small letters are read with care.
  public static func read(straight reader: inout StraightReader) -> Label? {
    let letters = Of.labelPrefix.utf8
    guard let text = reader.cursor.readPlainText(), text.count > letters.count,
      text.count <= letters.count + 5, text.starts(with: letters),
      let count = figures(text, letters.count..<text.count), count > 0
    else { return reader.givenUp() }
    return Label(count)
  }
}

/// The number that a few bytes spell in figures; nil when one is not a figure.
private func figures(_ text: UnsafeBufferPointer<UInt8>, _ places: Range<Int>) -> Int? {
  var value = 0
  for place in places {
    guard text[place] &- 0x30 < 10 else { return nil }
    value = value * 10 + Int(text[place] &- 0x30)
  }
  return value
}
