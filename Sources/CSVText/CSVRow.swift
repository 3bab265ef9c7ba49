/// One record in a scanner's buffer: where its cells are, with nothing copied.
///
/// It is good only while it is being looked at: the scanner uses the memory again. The 32 bytes from the
/// start of a cell may be read, whatever its length.
public struct CSVRow {
  @usableFromInline let base: UnsafePointer<UInt8>
  @usableFromInline let start: Int
  @usableFromInline let ends: UnsafePointer<UInt32>
  /// How many cells there are; at least one.
  public let count: Int
  /// The line it begins on, counted from 1; line breaks inside cells count.
  public let line: Int

  @inlinable
  init(
    base: UnsafePointer<UInt8>, start: Int, ends: UnsafePointer<UInt32>, count: Int, line: Int
  ) {
    self.base = base
    self.start = start
    self.ends = ends
    self.count = count
    self.line = line
  }

  /// The bytes of a cell without the marks around it; two marks inside stand for one.
  @inlinable
  public func bytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
    let first = index == 0 ? start : Int(ends[index &- 1]) &+ 1
    // A cell that begins with a mark ends with one. Without a guess, because every cell comes here; after
    // an empty cell at the end of the file there may be anything.
    let mark = base[first] == 0x22 ? 1 : 0
    let length = Int(ends[index]) &- first &- (mark &+ mark)
    return UnsafeBufferPointer(start: base + (first &+ mark), count: length < 0 ? 0 : length)
  }

  /// The text of a cell; bytes that are not UTF-8 become U+FFFD.
  public func text(at index: Int) -> String {
    let bytes = bytes(at: index)
    guard isQuoted(index), bytes.contains(0x22) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var plain: [UInt8] = []
    var isSecond = false
    for byte in bytes {
      isSecond = byte == 0x22 && !isSecond
      if byte != 0x22 || isSecond { plain.append(byte) }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The texts of all cells.
  public var texts: [String] { (0..<count).map(text(at:)) }

  /// Whether no cell holds anything but spaces and tabs.
  public var isBlank: Bool {
    (0..<count).allSatisfy { bytes(at: $0).allSatisfy { $0 == 0x20 || $0 == 0x09 } }
  }

  /// The line and column a cell begins at, counted from 1; columns in Unicode scalars.
  public func place(of index: Int) -> (line: Int, column: Int) {
    let first = index == 0 ? start : Int(ends[index - 1]) + 1
    return Self.place(of: first, in: base, from: start, line: line)
  }

  private func isQuoted(_ index: Int) -> Bool {
    let first = index == 0 ? start : Int(ends[index - 1]) + 1
    return Int(ends[index]) - first >= 2 && base[first] == 0x22
  }

  /// The place of a byte, counted on from the start of a line.
  static func place(
    of offset: Int, in base: UnsafePointer<UInt8>, from start: Int, line: Int
  ) -> (line: Int, column: Int) {
    var place = (line: line, column: 1)
    for at in start..<max(offset, start) {
      let byte = base[at]
      if byte == 0x0D || (byte == 0x0A && !(at > start && base[at - 1] == 0x0D)) {
        place = (place.line + 1, 1)
      } else if byte != 0x0A, byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }
}
