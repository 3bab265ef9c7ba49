import CSVText

/// Counts the answers in parts of a file, one after another, on a thread of its own.
///
/// It counts only what is plainly in order and leaves all else to those who read front to back.
struct PartCounter: ~Copyable {
  /// How many lines in a row must look right before one is taken for the first of a part.
  private static let linesLookedAt = 4
  /// How far it reads at once beyond the part, for the record that goes on there.
  private static let step = 1 << 10
  /// How far a record may go on beyond the part.
  private static let furthest = 1 << 20

  private let source: ByteSource.Places
  private let width: Int
  /// Whether letters that are not UTF-8 are only broken letters.
  private let isSure: Bool
  private var scanner: CSVScanner
  private var counter: AnswerCounter
  private var place = 0
  private var hasLongLetters = false

  init(_ rules: CountingRules, _ source: ByteSource.Places, delimiter: UInt8, isSure: Bool) {
    self.source = source
    self.isSure = isSure
    width = rules.headings.count
    scanner = CSVScanner(delimiter: delimiter)
    counter = AnswerCounter(rules)
  }

  /// Where the next record begins.
  private var next: Int { place - scanner.rest.count }

  /// Counts the records that begin in a part of the file; in the first part one begins with it.
  ///
  /// - Returns: nothing where anything is not as it should be.
  mutating func count(_ part: Range<Int>, isFirst: Bool) -> CountedPart? {
    let counted = countRecords(part, isFirst: isFirst)
    let sums = counter.takeSums()
    return counted.map {
      CountedPart(
        start: $0.start, end: $0.end, lines: scanner.line - 1, hasLongLetters: hasLongLetters,
        sums: sums)
    }
  }

  private mutating func countRecords(
    _ part: Range<Int>, isFirst: Bool
  ) -> (start: Int, end: Int)? {
    // Whether a record begins with the part can be seen from the byte before.
    place = isFirst ? part.lowerBound : part.lowerBound - 1
    hasLongLetters = false
    scanner.restart(line: 1)
    guard fill(part) == true else { return nil }
    if !isFirst {
      guard let length = lengthBeforeFirstRecord() else { return nil }
      scanner.skip(length, lines: 0)
    }
    let start = next
    while next < part.upperBound {
      guard scan(within: part.upperBound - next) else { return nil }
      if next >= part.upperBound { break }
      guard place < part.upperBound + Self.furthest, let isMore = fill(part) else { return nil }
      // A last line that nothing ends is left over.
      if !isMore { break }
    }
    return (start, next)
  }

  /// Takes in more of the file, up to the end of the part and a little beyond.
  ///
  /// - Returns: whether there was more; nothing where it could not be read.
  private mutating func fill(_ part: Range<Int>) -> Bool? {
    let (source, start) = (source, place)
    let wanted = max(part.upperBound - start, 0) + Self.step
    var taken = 0
    do {
      let isMore = try scanner.fill { (room) throws(FileFailure) in
        taken = try source.read(start, UnsafeMutableRawBufferPointer(rebasing: room.prefix(wanted)))
        return taken
      }
      place += taken
      return isMore
    } catch {
      return nil
    }
  }

  /// Counts the whole records that begin in the next bytes.
  ///
  /// - Returns: whether all is in order.
  private mutating func scan(within length: Int) -> Bool {
    let bytes = scanner.rest
    do throws(CSVProblem) {
      try Self.scan(&scanner, within: length, into: &counter)
    } catch {
      return false
    }
    guard counter.problems.isEmpty else { return false }
    if isSure { return true }
    // A record ends after a line break, which no letter holds, so it has only whole letters.
    let letters = bytes.dropLast(scanner.rest.count).withUnsafeBytes { UTF8Prefix(of: $0) }
    hasLongLetters = hasLongLetters || letters.hasLongLetters
    return letters.rest == .nothing
  }

  private static func scan(
    _ scanner: inout CSVScanner, within length: Int, into counter: inout AnswerCounter
  ) throws(CSVProblem) {
    try scanner.scan(within: length) { counter.count($0) }
  }

  /// How many bytes stand before the first record, as far as can be told from here: it follows a line
  /// break, and it and those after it have as many cells as the heading.
  ///
  /// Where that is wrong, because somebody wrote lines that look like the table's own, the part before
  /// will end elsewhere, and nothing of this part is used.
  private func lengthBeforeFirstRecord() -> Int? {
    let rest = scanner.rest
    var at = rest.startIndex
    while let lineBreak = rest[at...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      at = lineBreak + 1
      if rest[lineBreak] == 0x0D {
        guard at < rest.endIndex else { return nil }
        if rest[at] == 0x0A { at += 1 }
      }
      var trial = scanner
      trial.skip(at - rest.startIndex, lines: 0)
      if looksRight(&trial) { return at - rest.startIndex }
    }
    return nil
  }

  private func looksRight(_ trial: inout CSVScanner) -> Bool {
    for number in 0..<Self.linesLookedAt {
      var cells = 0
      var isBlank = false
      do throws(CSVProblem) {
        try trial.scan(within: 1) { row in (cells, isBlank) = (row.count, row.isBlank) }
      } catch {
        return false
      }
      if cells == 0 { return number > 0 || trial.rest.isEmpty }
      if cells != width, !isBlank { return false }
    }
    return true
  }
}
