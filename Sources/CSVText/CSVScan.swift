/// One pass over the bytes in a scanner's buffer.
///
/// In turn it finds the ends of all cells in a stretch of the bytes, and gives the records that have ended.
/// Each of the two loops is short, and a processor that guesses how it goes on is nearly always right.
struct CSVScan {
  /// How a pass ended.
  enum Outcome {
    /// Every whole record was given.
    case done
    case wrong(CSVProblem)
    /// A record has more cells than there is room for; nothing of it was given.
    case tooManyCells
  }

  /// Memory in which what was found waits until it is given.
  struct Room {
    let ends: UnsafeMutablePointer<UInt32>
    /// How many ends of cells there is room for.
    let count: Int
    let breaks: UnsafeMutablePointer<UInt32>
    /// How many line breaks inside of quotation marks there is room for.
    static let breaks = 512
  }

  /// How many bytes are gone through before records are given; they stay near the processor.
  private static let stretch = 1 << 13

  /// Where the next record begins, and its line.
  private(set) var start: Int
  private(set) var line: Int
  private let count: Int
  private let isLast: Bool
  /// Records that begin here or later are not wanted.
  private let limit: Int
  private let base: UnsafePointer<UInt8>
  private let room: Room
  private let delimiter: UInt8

  /// Everything before it has been gone through, but for records not yet given.
  private var block: Int
  /// How many ends of cells were found since `start`: delimiters, and each CR or LF of line breaks.
  private var found = 0
  /// How many line breaks inside of quotation marks were found, apart from `breaksBefore`.
  private var breaks = 0
  private var breaksBefore = 0
  /// How many cells the record before had.
  private var width = 1
  private var cell: Int
  private var isInside = false
  /// Everything before it has been dealt with: the second mark of two.
  private var next: Int

  /// A pass over memory of which the 64 bytes beyond `count` may be read too.
  init(
    _ base: UnsafePointer<UInt8>, from start: Int, count: Int, line: Int, isLast: Bool,
    limit: Int, room: Room, delimiter: UInt8
  ) {
    (self.base, self.start, self.count, self.line) = (base, start, count, line)
    (self.isLast, self.limit) = (isLast, limit)
    (self.room, self.delimiter) = (room, delimiter)
    (block, cell, next) = (start, start, start)
  }

  /// Finds the records from `start` on.
  mutating func run(_ receive: (CSVRow) -> Void) -> Outcome {
    guard start < limit else { return .done }
    while true {
      let stop = findEnds()
      if giveRecords(receive) { return .done }
      switch stop {
      case .goOn where block < count:
        if found &+ 64 >= room.count { return .tooManyCells }
      case .goOn, .endInside: return finish(receive)
      case .textAfterQuote(let at): return .wrong(problem(.textAfterQuote, at: at))
      }
    }
  }

  /// How to go on after 64 bytes, or after a stretch of them.
  private enum Step {
    case goOn
    case endInside
    case textAfterQuote(at: Int)
  }

  /// Gives the last record, which no line break ends.
  private mutating func finish(_ receive: (CSVRow) -> Void) -> Outcome {
    guard isLast, start < count else { return .done }
    if isInside { return .wrong(problem(.quoteNotClosed, at: cell)) }
    room.ends[found] = UInt32(truncatingIfNeeded: count)
    receive(CSVRow(base: base, start: start, ends: room.ends, count: found + 1, line: line))
    start = count
    return .done
  }

  /// Finds the ends of cells in a stretch of the bytes, as far as there is room for them.
  @inline(never)
  private mutating func findEnds() -> Step {
    let marks = CSVMarks(delimiter: delimiter)
    let stop = min(count, block &+ Self.stretch)
    // One end more may come after the last byte.
    while block < stop, found &+ 64 < room.count, breaks &+ 64 <= Room.breaks {
      var found = marks.find(in: base + block)
      if !takePlain(&found) {
        let step = takeOneByOne(found.separators | found.quotes)
        guard case .goOn = step else { return step }
      }
      block &+= 64
    }
    return .goOn
  }

  /// Takes the ends of cells among 64 bytes all at once, where that will do.
  @inline(__always)
  private mutating func takePlain(_ found: inout CSVMarks.Found) -> Bool {
    if next > block {
      found.separators &= ~0 &<< UInt64(truncatingIfNeeded: next &- block)
      found.quotes &= ~0 &<< UInt64(truncatingIfNeeded: next &- block)
    }
    let end = block &+ 64
    guard end < count else { return false }
    var bits = found.separators
    if isInside || found.quotes != 0 {
      guard
        let quotes = CSVQuotes(found, startsInside: isInside, cellStart: cell == block ? 1 : 0)
      else { return false }
      bits = quotes.separators
      let after = base[end]
      if quotes.endsWithClosing, after == 0x22 {
        (isInside, next) = (true, end &+ 1)
      } else if quotes.endsWithClosing, after != delimiter, after != 0x0A, after != 0x0D {
        return false
      } else {
        isInside = quotes.endsInside
      }
      var inside = quotes.inside
      while inside != 0 {
        noteBreak(at: block &+ inside.trailingZeroBitCount)
        inside &= inside &- 1
      }
    }
    if bits != 0 { cell = end &- bits.leadingZeroBitCount }
    // Eight are written whether there are as many or not: a loop that ends now here, now there costs more.
    let ends = room.ends + self.found
    let count = bits.nonzeroBitCount
    self.found &+= count
    for index in 0..<8 {
      ends[index] = UInt32(truncatingIfNeeded: block &+ bits.trailingZeroBitCount)
      bits &= bits &- 1
    }
    var index = 8
    while index < count {
      ends[index] = UInt32(truncatingIfNeeded: block &+ bits.trailingZeroBitCount)
      bits &= bits &- 1
      index &+= 1
    }
    return true
  }

  /// Goes through 64 bytes from mark to mark and minds every rule.
  @inline(never)
  private mutating func takeOneByOne(_ marks: UInt64) -> Step {
    var bits = marks
    while bits != 0 {
      let at = block &+ bits.trailingZeroBitCount
      bits &= bits &- 1
      if at >= count { break }
      if at < next { continue }
      let byte = base[at]
      if isInside {
        guard byte == 0x22 else {
          noteBreak(at: at)
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
          return .textAfterQuote(at: at + 1)
        }
      } else if byte == 0x22 {
        if at == cell { isInside = true }
      } else {
        room.ends[found] = UInt32(truncatingIfNeeded: at)
        found &+= 1
        cell = at &+ 1
      }
    }
    return .goOn
  }

  /// Notes what stands inside of quotation marks, where it begins a new line.
  @inline(__always)
  private mutating func noteBreak(at place: Int) {
    let byte = base[place]
    room.breaks[breaks] = UInt32(truncatingIfNeeded: place)
    breaks &+= byte == 0x0D || (byte == 0x0A && base[place &- 1] != 0x0D) ? 1 : 0
  }

  /// Gives the records whose ends were found.
  ///
  /// - Returns: whether no more are wanted.
  @inline(__always)
  private mutating func giveRecords(_ receive: (CSVRow) -> Void) -> Bool {
    let ends = room.ends
    var first = 0
    var firstBreak = 0
    while first < found {
      guard let last = lastEnd(from: first) else { break }
      let end = Int(ends[last])
      var next = end &+ 1
      var nextFirst = last &+ 1
      if base[end] == 0x0D {
        // Whether an LF belongs to it must be known, and the LF be among the ends.
        if next == count, !isLast { break }
        if next < count, base[next] == 0x0A {
          if nextFirst == found { break }
          next &+= 1
          nextFirst &+= 1
        }
      }
      receive(
        CSVRow(
          base: base, start: start, ends: ends + first, count: last &+ 1 &- first, line: line))
      line &+= 1 &+ breaksBefore
      breaksBefore = 0
      while firstBreak < breaks, Int(room.breaks[firstBreak]) < end {
        line &+= 1
        firstBreak &+= 1
      }
      start = next
      width = last &+ 1 &- first
      first = nextFirst
      if start >= limit { return true }
    }
    // What is left belongs to the record that has not ended.
    breaksBefore &+= breaks &- firstBreak
    breaks = 0
    found &-= first
    if first > 0 { ends.update(from: ends + first, count: found) }
    return false
  }

  /// The end of the last cell of a record; nothing where it has not been found.
  @inline(__always)
  private func lastEnd(from first: Int) -> Int? {
    // Nearly always a record has as many cells as the one before, which needs no guess at each cell.
    let likely = first &+ width &- 1
    if likely < found, base[Int(room.ends[likely])] != delimiter {
      var others: UInt8 = 0
      for index in first..<likely { others |= base[Int(room.ends[index])] ^ delimiter }
      if others == 0 { return likely }
    }
    var last = first
    while last < found, base[Int(room.ends[last])] == delimiter { last &+= 1 }
    return last < found ? last : nil
  }

  private func problem(_ fact: CSVProblem.Fact, at offset: Int) -> CSVProblem {
    let place = CSVRow.place(of: offset, in: base, from: start, line: line)
    return CSVProblem(fact, line: place.line, column: place.column)
  }
}
