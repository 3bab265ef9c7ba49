/// Reads and writes whole tables of comma-separated values (RFC 4180).
public enum CSVText {
  /// Reads a whole table.
  ///
  /// A first line such as `sep=;` is no record; it sets the delimiter when none is given. Lines
  /// may have different numbers of fields; blank lines are records with `isBlank`.
  ///
  /// - Throws: the first thing that is wrong with the table, and its place.
  public static func read(
    _ bytes: [UInt8], delimiter: UInt8? = nil
  ) throws(CSVProblem) -> [CSVRecord] {
    let declared = declaredDelimiter(of: bytes)
    var reader = CSVReader(
      delimiter: delimiter ?? declared?.delimiter ?? UInt8(ascii: ","),
      firstLine: declared == nil ? 1 : 2)
    let records = try reader.read(declared.map { Array(bytes[$0.length...]) } ?? bytes)
    return records + (try reader.finish())
  }

  /// The delimiter that a first line such as `sep=;` names, and the length of that line in bytes
  /// with its line break; nothing when the file does not begin with one.
  ///
  /// To read such a file in chunks, leave those bytes out and begin at line 2.
  public static func declaredDelimiter(of bytes: [UInt8]) -> (delimiter: UInt8, length: Int)? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF] as [UInt8]) ? 3 : 0
    let name = bytes[start...].prefix(4).map { $0 | 0x20 }
    guard name.elementsEqual("sep=".utf8.map { $0 | 0x20 }), bytes.count > start + 4 else {
      return nil
    }
    let delimiter = bytes[start + 4]
    var end = start + 5
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    let isWholeLine = end > start + 5 || end == bytes.count
    return isWholeLine && delimiter != 0x0D && delimiter != 0x0A ? (delimiter, end) : nil
  }

  /// Writes a table: fields in quotation marks where they need them, CR LF after every line.
  ///
  /// - Parameters:
  ///   - rows: the lines of the table.
  ///   - delimiter: what stands between fields.
  ///   - guardsFormulas: whether a cell that a spreadsheet could take for a formula (it begins
  ///     with `=`, `+`, `-`, `@`, a tab or CR) gets an apostrophe before it.
  /// - Returns: the bytes of the file, in UTF-8 without a byte order mark.
  public static func write(
    _ rows: [[String]], delimiter: UInt8 = UInt8(ascii: ","), guardsFormulas: Bool = false
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(delimiter) }
        let isGuarded = guardsFormulas && beginsFormula(cell)
        append(isGuarded ? "'" + cell : cell, delimiter, isAlone: row.count == 1, to: &bytes)
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  private static func beginsFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first else { return false }
    return first == 0x09 || first == 0x0D || "=+-@".utf8.contains(first)
  }

  private static func append(
    _ cell: String, _ delimiter: UInt8, isAlone: Bool, to bytes: inout [UInt8]
  ) {
    let mark = UInt8(ascii: "\"")
    // Space at an end is lost by some readers, and an empty line is none to others; a line that
    // would be taken to name the delimiter must not be.
    let needsMarks =
      cell.utf8.contains { $0 == delimiter || $0 == mark || $0 == 0x0A || $0 == 0x0D }
      || cell.utf8.first == 0x20 || cell.utf8.last == 0x20
      || (isAlone && (cell.isEmpty || declaredDelimiter(of: Array(cell.utf8)) != nil))
    guard needsMarks else { return bytes.append(contentsOf: cell.utf8) }
    bytes.append(mark)
    for byte in cell.utf8 {
      if byte == mark { bytes.append(mark) }
      bytes.append(byte)
    }
    bytes.append(mark)
  }
}
