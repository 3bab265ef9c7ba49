/// Finds the cells of a table as RFC 4180 has it without copying them, for files larger than memory.
///
/// Fill it, scan, and fill again until the source is at its end. It keeps no more than one stretch of
/// the file, and the longest record. ``CSVReader`` reads the same tables and is easier to use.
public struct CSVScanner {
  /// What stands between cells.
  public var delimiter: UInt8
  /// The line on which the next record begins, counted from 1.
  public private(set) var line: Int
  /// The longest record that is read unless another is given, in bytes: 64 MB.
  public static let longestRecord = 64 << 20

  /// Bytes that may be read after the last one, so that marks can be found 64 at a time.
  private static let slack = 64
  /// The least memory that a source is given, so that it never has to break up a letter.
  public static let leastRoom = 16
  private var buffer: [UInt8]
  private var start = 0
  private var count = 0
  private var isAtEnd = false
  private var mostCells = 1 << 12
  private let longestRecord: Int

  /// Makes a scanner that takes in so many bytes at a time and reads records of at most so many.
  public init(
    delimiter: UInt8 = UInt8(ascii: ","), firstLine: Int = 1, capacity: Int = 1 << 16,
    longestRecord: Int = longestRecord
  ) {
    self.delimiter = delimiter
    self.longestRecord = longestRecord
    line = firstLine
    buffer = [UInt8](repeating: 0, count: max(capacity, 1) + Self.slack)
  }

  /// The bytes that were taken in and not yet scanned.
  public var rest: ArraySlice<UInt8> { buffer[start..<count] }

  /// Passes over bytes at the start of what was taken in, such as a line `sep=;`.
  public mutating func skip(_ length: Int, lines: Int) {
    start += length
    line += lines
  }

  /// Begins again at the start of a record somewhere in a file, and lets go of what was taken in.
  public mutating func restart(line: Int) {
    (start, count, isAtEnd) = (0, 0, false)
    self.line = line
  }

  /// Takes in more of the file.
  ///
  /// - Parameter read: puts bytes into the memory it is given, at least ``leastRoom``, and says how many;
  ///   0 at the end.
  /// - Returns: false once the source is at its end.
  /// - Throws: what `read` throws.
  public mutating func fill<Problem: Error>(
    _ read: (UnsafeMutableRawBufferPointer) throws(Problem) -> Int
  ) throws(Problem) -> Bool {
    if isAtEnd { return false }
    if start > 0 {
      let (start, count) = (start, count)
      buffer.withUnsafeMutableBytes { bytes in
        guard let base = bytes.baseAddress else { return }
        base.copyMemory(from: base + start, byteCount: count - start)
      }
      (self.start, self.count) = (0, count - start)
    }
    while buffer.count - Self.slack - count < Self.leastRoom {
      buffer += [UInt8](repeating: 0, count: buffer.count - Self.slack)
    }
    // The memory is lent out by hand, because a typed error cannot leave `withUnsafe…` as it came.
    let room = buffer.count - Self.slack - count
    let outcome: Result<Int, Problem> = buffer.withUnsafeMutableBytes { bytes in
      do throws(Problem) {
        return .success(
          try read(UnsafeMutableRawBufferPointer(rebasing: bytes[count..<count + room])))
      } catch {
        return .failure(error)
      }
    }
    let taken = try outcome.get()
    count += taken
    isAtEnd = taken == 0
    return !isAtEnd
  }

  /// Gives every whole record that was taken in, and the last one once the source is at its end.
  ///
  /// - Parameters:
  ///   - length: gives only records that begin in so many bytes from here on; with 1 that is the next
  ///     one. The next call goes on after them.
  ///   - receive: takes a record, which is good only until it returns.
  /// - Throws: what is wrong with the table; the scanner cannot go on after that.
  public mutating func scan(
    within length: Int = .max, _ receive: (CSVRow) -> Void
  ) throws(CSVProblem) {
    let limit = length > count - start ? Int.max : start + length
    while true {
      let (from, to, first, isLast) = (start, count, line, isAtEnd)
      let (delimiter, cells) = (delimiter, mostCells)
      let (outcome, next, nextLine) = buffer.withUnsafeBufferPointer { bytes in
        // Line breaks in quotation marks wait behind the ends of cells.
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: cells + CSVScan.Room.breaks) {
          memory in
          guard let base = bytes.baseAddress, let ends = memory.baseAddress else {
            return (CSVScan.Outcome.done, from, first)
          }
          var scan = CSVScan(
            base, from: from, count: to, line: first, isLast: isLast, limit: limit,
            room: CSVScan.Room(ends: ends, count: cells, breaks: ends + cells),
            delimiter: delimiter)
          let outcome = scan.run(receive)
          return (outcome, scan.start, scan.line)
        }
      }
      start = next
      line = nextLine
      switch outcome {
      case .done: break
      case .wrong(let problem): throw problem
      case .tooManyCells:
        mostCells *= 2
        continue
      }
      if count - start > longestRecord { throw problemOfLongRecord }
      return
    }
  }

  /// A record without an end: the mark that opened its last cell is probably never closed.
  private var problemOfLongRecord: CSVProblem {
    var cellStart = start
    var isInside = false
    for at in start..<count where buffer[at] == 0x22 {
      if !isInside { cellStart = at }
      isInside.toggle()
    }
    guard isInside else { return CSVProblem(.recordTooLong, line: line, column: 1) }
    let place = buffer.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { CSVRow.place(of: cellStart, in: $0, from: start, line: line) }
    }
    return CSVProblem(.quoteNotClosed, line: place?.line ?? line, column: place?.column ?? 1)
  }
}
