/// One line of a table: its fields, and where each begins.
///
/// All fields of a record are kept in one stretch of bytes, so that a large file costs little.
public struct CSVRecord: Equatable, Sendable {
  /// Where a field ends in the bytes of the record, and where it begins in the file.
  struct Mark: Equatable, Sendable {
    var end = 0
    var line = 1
    var column = 1
    var isQuoted = false
  }

  let bytes: [UInt8]
  let marks: [Mark]

  /// How many fields there are; at least one.
  public var count: Int { marks.count }

  /// The line the record begins on, counted from 1.
  public var line: Int { marks.first?.line ?? 1 }

  /// Whether there is nothing on the line at all.
  public var isBlank: Bool { count == 1 && bytes.isEmpty && !marks[0].isQuoted }

  /// The field at an index, counted from 0; the index must be less than `count`.
  public subscript(index: Int) -> CSVField {
    let mark = marks[index]
    return CSVField(
      text: String(decoding: self.bytes(at: index), as: UTF8.self), line: mark.line,
      column: mark.column, isQuoted: mark.isQuoted)
  }

  /// The bytes of the field at an index, for reading without making a string of it.
  public func bytes(at index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : marks[index - 1].end)..<marks[index].end]
  }

  /// All fields, in order.
  public var fields: [CSVField] { marks.indices.map { self[$0] } }

  /// The texts of all fields, in order.
  public var texts: [String] {
    marks.indices.map { String(decoding: bytes(at: $0), as: UTF8.self) }
  }
}
