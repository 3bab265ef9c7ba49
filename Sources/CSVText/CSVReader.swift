/// Reads a table as RFC 4180 has it, a chunk of the file at a time.
///
/// Keeps no more than the record at hand, so a file may be far larger than memory. Lines end with
/// CR LF, LF or CR; a UTF-8 byte order mark is skipped; the last line may end with a line break or
/// not. A quotation mark inside a field that does not begin with one stands for itself.
public struct CSVReader: Sendable {
  private enum State {
    case fieldStart
    case plain
    case quoted
    /// After a mark in a quoted field: a second one means itself, anything else ends the field.
    case markInQuoted
  }

  private static let mark = UInt8(ascii: "\"")
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let delimiter: UInt8
  private var state = State.fieldStart
  private var line: Int
  private var column = 1
  /// Whether the byte before was a CR, so that an LF here is part of the same line break.
  private var isAfterReturn = false
  /// How much of a byte order mark has been seen; nothing once the text has begun.
  private var orderMarkSeen: Int? = 0
  private var bytes: [UInt8] = []
  private var marks: [CSVRecord.Mark] = []
  private var field = CSVRecord.Mark()

  /// Makes a reader for the start of a file, or for its rest from a later line.
  public init(delimiter: UInt8 = UInt8(ascii: ","), firstLine: Int = 1) {
    self.delimiter = delimiter
    line = firstLine
  }

  /// Takes the next bytes of the file and gives the records that end in them.
  ///
  /// - Throws: what is wrong in these bytes; the reader cannot go on after that.
  public mutating func read(_ chunk: [UInt8]) throws(CSVProblem) -> [CSVRecord] {
    let chunk = orderMarkSeen == nil ? chunk[...] : withoutOrderMark(chunk)
    var records: [CSVRecord] = []
    var at = chunk.startIndex
    while at < chunk.endIndex {
      switch state {
      case .fieldStart: at = startField(chunk, at)
      case .plain: at = readPlain(chunk, at, into: &records)
      case .quoted: at = readQuoted(chunk, at)
      case .markInQuoted: at = try readAfterMark(chunk, at, into: &records)
      }
    }
    return records
  }

  /// Ends the file and gives its last record when no line break ended it.
  ///
  /// - Throws: `quoteNotClosed`, at the place of the opening mark.
  public mutating func finish() throws(CSVProblem) -> [CSVRecord] {
    var records: [CSVRecord] = []
    if let seen = orderMarkSeen, seen > 0 {
      orderMarkSeen = nil
      records += try read(Array(Self.byteOrderMark[..<seen]))
    }
    switch state {
    case .quoted: throw CSVProblem(.quoteNotClosed, line: field.line, column: field.column)
    case .fieldStart where marks.isEmpty: break
    case .fieldStart:
      field = CSVRecord.Mark(line: line, column: column)
      endRecord(into: &records)
    case .plain, .markInQuoted: endRecord(into: &records)
    }
    return records
  }

  private mutating func withoutOrderMark(_ chunk: [UInt8]) -> ArraySlice<UInt8> {
    var at = 0
    while at < chunk.count, let seen = orderMarkSeen {
      if chunk[at] != Self.byteOrderMark[seen] {
        orderMarkSeen = nil
        return Self.byteOrderMark[..<seen] + chunk[at...]
      }
      at += 1
      orderMarkSeen = seen + 1 == Self.byteOrderMark.count ? nil : seen + 1
    }
    return chunk[at...]
  }

  private mutating func startField(_ chunk: ArraySlice<UInt8>, _ at: Int) -> Int {
    if isAfterReturn {
      isAfterReturn = false
      if chunk[at] == 0x0A { return at + 1 }
    }
    field = CSVRecord.Mark(line: line, column: column)
    guard chunk[at] == Self.mark else {
      state = .plain
      return at
    }
    field.isQuoted = true
    state = .quoted
    column += 1
    return at + 1
  }

  private mutating func readPlain(
    _ chunk: ArraySlice<UInt8>, _ start: Int, into records: inout [CSVRecord]
  ) -> Int {
    var at = start
    while at < chunk.endIndex {
      let byte = chunk[at]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      if byte & 0xC0 != 0x80 { column += 1 }
      at += 1
    }
    bytes.append(contentsOf: chunk[start..<at])
    if at == chunk.endIndex { return at }
    end(with: chunk[at], into: &records)
    return at + 1
  }

  private mutating func readQuoted(_ chunk: ArraySlice<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < chunk.endIndex {
      let byte = chunk[at]
      if byte == Self.mark { break }
      if byte == 0x0D || (byte == 0x0A && !isAfterReturn) {
        line += 1
        column = 1
      } else if byte != 0x0A, byte & 0xC0 != 0x80 {
        column += 1
      }
      isAfterReturn = byte == 0x0D
      at += 1
    }
    bytes.append(contentsOf: chunk[start..<at])
    if at == chunk.endIndex { return at }
    isAfterReturn = false
    column += 1
    state = .markInQuoted
    return at + 1
  }

  private mutating func readAfterMark(
    _ chunk: ArraySlice<UInt8>, _ at: Int, into records: inout [CSVRecord]
  ) throws(CSVProblem) -> Int {
    let byte = chunk[at]
    if byte == Self.mark {
      bytes.append(byte)
      column += 1
      state = .quoted
    } else if byte == delimiter || byte == 0x0A || byte == 0x0D {
      end(with: byte, into: &records)
    } else {
      throw CSVProblem(.textAfterQuote, line: line, column: column)
    }
    return at + 1
  }

  /// Ends the field, and the record when a line break and not a delimiter ends it.
  private mutating func end(with byte: UInt8, into records: inout [CSVRecord]) {
    if byte == delimiter {
      endField()
      column += 1
    } else {
      endRecord(into: &records)
      isAfterReturn = byte == 0x0D
      line += 1
      column = 1
    }
  }

  private mutating func endField() {
    field.end = bytes.count
    marks.append(field)
    state = .fieldStart
  }

  private mutating func endRecord(into records: inout [CSVRecord]) {
    endField()
    records.append(CSVRecord(bytes: bytes, marks: marks))
    bytes = []
    marks = []
  }
}
