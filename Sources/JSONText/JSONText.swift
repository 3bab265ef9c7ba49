/// Reads JSON strictly, as RFC 8259 has it, and writes it in one canonical form.
public enum JSONText {
  /// The most lists and objects that may stand inside one another.
  public static let depthLimit = 128

  /// Reads a whole JSON text; a UTF-8 byte order mark at its start is skipped.
  ///
  /// Stricter than the standard asks: a key may stand only once in an object (keys that Unicode
  /// counts as the same are the same), and a number must fit a `Double`.
  ///
  /// - Throws: the first thing that is wrong with the text, and its place.
  public static func read(_ bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
    try view(bytes).value
  }

  /// Reads a whole JSON text as strictly, and makes values only of what is asked for.
  ///
  /// - Throws: the first thing that is wrong with the text, and its place.
  public static func view(_ bytes: [UInt8]) throws(JSONProblem) -> JSONView {
    try view(bytes, comparesKeys: true)
  }

  /// Reads a whole JSON text that is known to be in order, such as one that comes with a program: whether
  /// a key stands in an object twice is not looked at again.
  ///
  /// - Throws: the first thing that is wrong with the text, and its place.
  public static func view(ofKnown bytes: [UInt8]) throws(JSONProblem) -> JSONView {
    try view(bytes, comparesKeys: false)
  }

  private static func view(
    _ bytes: [UInt8], comparesKeys: Bool
  ) throws(JSONProblem) -> JSONView {
    do throws(JSONFault) {
      let entries = try bytes.withUnsafeBufferPointer { buffer throws(JSONFault) in
        if let offset = UTF8Check.firstFault(in: buffer) {
          throw JSONFault(.notUTF8, at: offset)
        }
        var reader = JSONReader(buffer, comparesKeys: comparesKeys)
        try reader.readText()
        return reader.entries
      }
      return JSONView(tape: JSONTape(bytes, entries), index: 0)
    } catch {
      throw JSONProblem(error.fact, at: place(ofOffset: error.offset, in: bytes))
    }
  }

  /// Reads a whole JSON text from a string; offsets count its UTF-8 bytes.
  ///
  /// - Throws: the first thing that is wrong with the text, and its place.
  public static func read(_ text: String) throws(JSONProblem) -> JSONValue {
    try read(Array(text.utf8))
  }

  /// The line and column of a byte offset; an offset past the end is the place after the last byte.
  ///
  /// A byte order mark at the start takes up no column, as in an editor.
  public static func place(ofOffset offset: Int, in bytes: [UInt8]) -> TextPlace {
    var place = TextPlace(line: 1, column: 1)
    var index = bytes.starts(with: UTF8Check.byteOrderMark) ? UTF8Check.byteOrderMark.count : 0
    let end = min(offset, bytes.count)
    while index < end {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x0A:
        place = TextPlace(line: place.line + 1, column: 1)
      case 0x0D where index == bytes.count || bytes[index] != 0x0A:
        place = TextPlace(line: place.line + 1, column: 1)
      case 0x80...0xBF:
        break  // the rest of a scalar that is already counted
      default:
        place.column += 1
      }
    }
    return place
  }

  /// Writes a value in the one canonical form: the same value is always the same bytes.
  ///
  /// Keys are sorted by their UTF-8 bytes; two spaces a level; `"key": value`; `{}` and `[]` when
  /// empty; LF and a final newline; only `"`, `\` and control characters are escaped.
  public static func write(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, depth: 0)
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  /// Writes a value in one line, as a line of a JSON Lines file: keys are sorted, and LF ends it.
  public static func writeLine(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter(isOneLine: true)
    writer.write(value, depth: 0)
    writer.bytes.append(0x0A)
    return writer.bytes
  }
}
