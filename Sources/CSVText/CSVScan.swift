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
  var mostRecords: Int

  /// Finds the records from `start` on.
  ///
  /// The 64 bytes beyond `count` may be read; `ends` has room for the cells of one record.
  mutating func run(
    _ base: UnsafePointer<UInt8>, _ ends: UnsafeMutablePointer<UInt32>, room: Int,
    delimiter: UInt8, _ receive: (CSVRow) -> Void
  ) -> Outcome {
    guard mostRecords > 0 else { return .done }
    let marks = CSVMarks(delimiter: delimiter)
    // In the loop nothing is read through `self`, and sums cannot pass `count`: both are for speed.
    let (count, isLast) = (count, isLast)
    var first = start
    var cell = first
    var cells = 0
    var breaksInside = 0
    var isInside = false
    // Everything before it has been dealt with: the second mark of two, the LF of CR LF.
    var next = first
    var block = first
    scanning: while block < count {
      var bits = marks.find(in: base + block)
      while bits != 0 {
        let at = block &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        let byte = base[at]
        if byte == delimiter, !isInside, at < count {
          ends[cells] = UInt32(truncatingIfNeeded: at)
          cells &+= 1
          cell = at &+ 1
          if cells == room { return .tooManyCells }
          continue
        }
        if at >= count { break }
        if at < next { continue }
        if isInside {
          if byte == 0x22 {
            guard at &+ 1 < count else {
              if isLast { isInside = false }
              break scanning
            }
            let after = base[at &+ 1]
            if after == 0x22 {
              next = at &+ 2
            } else if after == delimiter || after == 0x0A || after == 0x0D {
              isInside = false
            } else {
              return .wrong(problem(.textAfterQuote, at: at + 1, base))
            }
          } else if byte == 0x0D || (byte == 0x0A && base[at &- 1] != 0x0D) {
            breaksInside &+= 1
          }
        } else if byte == 0x0A || byte == 0x0D {
          next = at &+ 1
          if byte == 0x0D {
            if next == count, !isLast { break scanning }
            if next < count, base[next] == 0x0A { next &+= 1 }
          }
          ends[cells] = UInt32(truncatingIfNeeded: at)
          receive(CSVRow(base: base, start: first, ends: ends, count: cells &+ 1, line: line))
          line &+= 1 &+ breaksInside
          first = next
          start = next
          (cell, cells, breaksInside) = (next, 0, 0)
          mostRecords &-= 1
          if mostRecords == 0 { return .done }
        } else if byte == 0x22, at == cell {
          isInside = true
        }
      }
      block &+= 64
    }
    guard isLast, start < count else { return .done }
    if isInside { return .wrong(problem(.quoteNotClosed, at: cell, base)) }
    ends[cells] = UInt32(truncatingIfNeeded: count)
    receive(CSVRow(base: base, start: start, ends: ends, count: cells + 1, line: line))
    start = count
    return .done
  }

  private func problem(
    _ fact: CSVProblem.Fact, at offset: Int, _ base: UnsafePointer<UInt8>
  ) -> CSVProblem {
    let place = CSVRow.place(of: offset, in: base, from: start, line: line)
    return CSVProblem(fact, line: place.line, column: place.column)
  }
}
