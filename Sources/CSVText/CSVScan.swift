/// One pass over the bytes in a scanner's buffer.
struct CSVScan {
  /// How a pass ended.
  enum Outcome {
    /// Every whole record was given.
    case done
    case wrong(CSVProblem)
    /// A record has more cells than there is room for; nothing of it was given.
    case tooManyCells
  }

  /// Where the next record begins, and its line.
  var start: Int
  var count: Int
  var line: Int
  var isLast: Bool
  /// Records that begin here or later are not wanted.
  let limit: Int

  let base: UnsafePointer<UInt8>
  /// Where the cells of the record at hand end.
  let ends: UnsafeMutablePointer<UInt32>
  let room: Int
  let delimiter: UInt8

  private var cell: Int
  private var cells = 0
  private var breaksInside = 0
  private var isInside = false
  /// Everything before it has been dealt with: the second mark of two, the LF of CR LF.
  private var next: Int

  /// A pass over memory of which the 64 bytes beyond `count` may be read too.
  init(
    _ base: UnsafePointer<UInt8>, from start: Int, count: Int, line: Int, isLast: Bool,
    limit: Int, ends: UnsafeMutablePointer<UInt32>, room: Int, delimiter: UInt8
  ) {
    (self.base, self.start, self.count, self.line) = (base, start, count, line)
    (self.isLast, self.limit) = (isLast, limit)
    (self.ends, self.room, self.delimiter) = (ends, room, delimiter)
    (cell, next) = (start, start)
  }

  /// Finds the records from `start` on.
  mutating func run(_ receive: (CSVRow) -> Void) -> Outcome {
    guard start < limit else { return .done }
    let marks = CSVMarks(delimiter: delimiter)
    var block = start
    while block < count {
      var found = marks.find(in: base + block)
      let step =
        takePlain(&found, block, receive)
        ?? takeOneByOne(found.separators | found.quotes, block, receive)
      switch step {
      case .goOn: block &+= 64
      case .stop(let outcome): return outcome
      case .endInside: return finish(receive)
      }
    }
    return finish(receive)
  }

  /// How to go on after 64 bytes.
  private enum Step {
    case goOn
    case endInside
    case stop(Outcome)
  }

  /// Gives the last record, which no line break ends.
  private mutating func finish(_ receive: (CSVRow) -> Void) -> Outcome {
    guard isLast, start < count else { return .done }
    if isInside { return .wrong(problem(.quoteNotClosed, at: cell)) }
    ends[cells] = UInt32(truncatingIfNeeded: count)
    receive(CSVRow(base: base, start: start, ends: ends, count: cells + 1, line: line))
    start = count
    return .done
  }

  /// Goes through 64 bytes from separator to separator, where that will do.
  @inline(__always)
  private mutating func takePlain(
    _ found: inout CSVMarks.Found, _ block: Int, _ receive: (CSVRow) -> Void
  ) -> Step? {
    if next > block {
      found.separators &= ~0 &<< UInt64(truncatingIfNeeded: next &- block)
      found.quotes &= ~0 &<< UInt64(truncatingIfNeeded: next &- block)
    }
    let end = block &+ 64
    guard end < count, cells &+ 64 < room else { return nil }
    var bits = found.separators
    if isInside || found.quotes != 0 {
      let cellStart: UInt64 = cell < block ? 0 : 1 &<< UInt64(truncatingIfNeeded: cell &- block)
      guard let quotes = CSVQuotes(found, startsInside: isInside, cellStart: cellStart) else {
        return nil
      }
      bits = quotes.separators
      let after = base[end]
      if quotes.endsWithClosing, after == 0x22 {
        (isInside, next) = (true, end &+ 1)
      } else if quotes.endsWithClosing, after != delimiter, after != 0x0A, after != 0x0D {
        return nil
      } else {
        isInside = quotes.endsInside
      }
    }
    // The loop is short and runs for every cell: what it needs stands in variables of its own.
    var (cells, cell) = (cells, cell)
    while bits != 0 {
      let at = block &+ bits.trailingZeroBitCount
      bits &= bits &- 1
      ends[cells] = UInt32(truncatingIfNeeded: at)
      cells &+= 1
      cell = at &+ 1
      if base[at] == delimiter { continue }
      if base[at] == 0x0D, base[cell] == 0x0A {
        cell &+= 1
        next = cell
        bits &= bits &- (cell < end &+ 1 ? 1 : 0)
      }
      self.cells = cells
      if endRecord(nextAt: cell, receive) { return .stop(.done) }
      cells = 0
    }
    (self.cells, self.cell) = (cells, cell)
    return .goOn
  }

  /// Goes through 64 bytes from mark to mark and minds every rule.
  @inline(never)
  private mutating func takeOneByOne(
    _ marks: UInt64, _ block: Int, _ receive: (CSVRow) -> Void
  ) -> Step {
    var bits = marks
    while bits != 0 {
      let at = block &+ bits.trailingZeroBitCount
      bits &= bits &- 1
      if at >= count { break }
      if at < next { continue }
      let byte = base[at]
      if isInside {
        guard byte == 0x22 else {
          if byte == 0x0D || (byte == 0x0A && base[at &- 1] != 0x0D) { breaksInside &+= 1 }
          continue
        }
        guard at &+ 1 < count else {
          if isLast { isInside = false }
          return .endInside
        }
        let after = base[at &+ 1]
        if after == 0x22 {
          next = at &+ 2
        } else if after == delimiter || after == 0x0A || after == 0x0D {
          isInside = false
        } else {
          return .stop(.wrong(problem(.textAfterQuote, at: at + 1)))
        }
      } else if byte == delimiter {
        ends[cells] = UInt32(truncatingIfNeeded: at)
        cells &+= 1
        cell = at &+ 1
        if cells == room { return .stop(.tooManyCells) }
      } else if byte == 0x22 {
        if at == cell { isInside = true }
      } else {
        next = at &+ 1
        if byte == 0x0D {
          if next == count, !isLast { return .endInside }
          if next < count, base[next] == 0x0A { next &+= 1 }
        }
        ends[cells] = UInt32(truncatingIfNeeded: at)
        cells &+= 1
        if endRecord(nextAt: next, receive) { return .stop(.done) }
        cell = next
      }
    }
    return .goOn
  }

  /// Gives the record at hand.
  ///
  /// - Returns: whether no more are wanted.
  @inline(__always)
  private mutating func endRecord(nextAt next: Int, _ receive: (CSVRow) -> Void) -> Bool {
    receive(CSVRow(base: base, start: start, ends: ends, count: cells, line: line))
    line &+= 1 &+ breaksInside
    start = next
    (cells, breaksInside) = (0, 0)
    return start >= limit
  }

  private func problem(_ fact: CSVProblem.Fact, at offset: Int) -> CSVProblem {
    let place = CSVRow.place(of: offset, in: base, from: start, line: line)
    return CSVProblem(fact, line: place.line, column: place.column)
  }
}
