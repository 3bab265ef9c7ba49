import CSVText

/// Counts the answers of a table line by line and keeps nothing of any line but, each by itself, what
/// stands in it in people's own words.
///
/// Every way of writing an answer is read once a column. All that is needed for each cell stands in
/// memory of its own without checks or counts of owners, because a file may have millions of cells.
struct AnswerCounter: ~Copyable {
  private struct Column {
    /// Its place in the table, counted from 0.
    var index: Int
    /// The number that stands for a blank: the one after the options.
    ///
    /// The next one stands for a word that is not known.
    var blank: Int32
  }

  private static let mostTries = 4

  private let rules: CountingRules
  private let words: WordCells
  private let stride: Int
  private let columns: UnsafeMutableBufferPointer<Column>
  private let known: UnsafeMutableBufferPointer<KnownCell>
  private let masks: UnsafeMutableBufferPointer<UInt8>
  private var sums: AnswerSums

  /// What is wrong so far.
  private(set) var problems = RowProblems()

  init(_ rules: CountingRules) {
    self.rules = rules
    words = rules.words
    stride = rules.stride
    columns = .copy(
      of: zip(rules.columns, rules.options).map { Column(index: $0, blank: Int32($1)) })
    known = .copy(of: Array(repeating: .none, count: KnownCell.room * rules.columns.count))
    masks = .copy(of: KnownCell.masks)
    sums = AnswerSums(counts: stride * rules.columns.count)
    problems.width = rules.headings.count
  }

  deinit {
    columns.deallocate()
    known.deallocate()
    masks.deallocate()
  }

  /// How many lines held answers.
  var forms: Int { sums.forms }

  /// Counts one line in.
  mutating func count(_ row: CSVRow) {
    guard row.count == rules.headings.count else {
      if !row.isBlank { problems.addRagged(row) }
      return
    }
    if let finished = rules.finished, isEmpty(row.bytes(at: finished)) {
      // An empty line at the end of a spreadsheet is nobody's answer.
      if row.isBlank { return }
      sums.unfinished += 1
      if rules.finishedOnly { return }
    }
    if countAnswers(row) == 0, row.isBlank { return takeBackBlank() }
    sums.forms &+= 1
    if words.hasColumns { words.keep(row, &sums, &problems) }
  }

  /// Counts the answers of one line in.
  ///
  /// - Returns: 0 where all are blank.
  @inline(__always)
  private mutating func countAnswers(_ row: CSVRow) -> Int32 {
    guard var known = known.baseAddress, let masks = masks.baseAddress,
      let columns = columns.baseAddress
    else { return 0 }
    var answered: Int32 = 0
    for number in 0..<rules.columns.count {
      let bytes = row.bytes(at: columns[number].index)
      var code: Int32 = -1
      if bytes.count <= KnownCell.longest, let cell = bytes.baseAddress {
        let words = KnownCell.words(of: cell, length: bytes.count, masks: masks)
        let hit = known + KnownCell.place(of: words, length: bytes.count)
        if hit.pointee.isWritten(words, length: bytes.count) {
          hit.pointee.count &+= 1
          code = hit.pointee.meaning.code
        }
      }
      if code < 0 { code = countOther(row, number) }
      answered |= code ^ columns[number].blank
      known += KnownCell.room
    }
    return answered
  }

  /// Counts a cell that is not where it would be looked for first, and remembers an answer.
  ///
  /// - Returns: the number of what it says.
  @inline(never)
  private mutating func countOther(_ row: CSVRow, _ column: Int) -> Int32 {
    let index = columns[column].index
    let bytes = row.bytes(at: index)
    guard bytes.count <= KnownCell.longest, let cell = bytes.baseAddress,
      let masks = masks.baseAddress
    else { return countOnce(meaning(row, column), column) }
    let words = KnownCell.words(of: cell, length: bytes.count, masks: masks)
    let first = KnownCell.place(of: words, length: bytes.count)
    let places = (0..<Self.mostTries).map { tries in
      column * KnownCell.room + (first + tries) % KnownCell.room
    }
    if let hit = places.first(where: { known[$0].isWritten(words, length: bytes.count) }) {
      known[hit].count += 1
      return known[hit].meaning.code
    }
    let meaning = meaning(row, column)
    // A word that is not known is told each time.
    guard meaning.code <= columns[column].blank else { return countOnce(meaning, column) }
    let place = places.first { known[$0].length < 0 } ?? places[0]
    sums.add(known[place].meaning, times: known[place].count, from: column * stride)
    known[place] = KnownCell(words: words, length: bytes.count, meaning: meaning)
    known[place].count = 1
    return meaning.code
  }

  private mutating func countOnce(_ meaning: CellMeaning, _ column: Int) -> Int32 {
    sums.add(meaning, times: 1, from: column * stride)
    return meaning.code
  }

  private mutating func meaning(_ row: CSVRow, _ column: Int) -> CellMeaning {
    let (index, blank) = (columns[column].index, columns[column].blank)
    guard row.bytes(at: index).count <= LabelReader.longestLabel else {
      problems.addUnknown(row, at: index, heading: rules.headings[index].shown)
      return CellMeaning(code: blank + 1)
    }
    let reader = rules.readers[column]
    let text = row.text(at: index)
    let map = reader.map(for: text).flatMap { Int16(exactly: $0) }
    switch reader.read(text) {
    case .option(let option):
      return CellMeaning(
        code: Int32(option), map: map, isNumber: reader.isNumber(text))
    case .blank: return CellMeaning(code: blank, map: map)
    case .unknown:
      problems.addUnknown(row, at: index, heading: rules.headings[index].shown)
      return CellMeaning(code: blank + 1, map: map)
    }
  }

  /// What was counted since this was last asked, or from the start; nothing of it stays behind but how
  /// answers are written.
  mutating func takeSums() -> AnswerSums {
    for index in known.indices {
      let start = index / KnownCell.room * stride
      sums.add(known[index].meaning, times: known[index].count, from: start)
      known[index].count = 0
    }
    defer {
      sums = AnswerSums(counts: sums.counts.count)
      problems = RowProblems()
      problems.width = rules.headings.count
    }
    return sums
  }

  /// Counts in what was counted elsewhere.
  mutating func add(_ sums: AnswerSums) { self.sums.add(sums) }

  private mutating func takeBackBlank() {
    for index in columns.indices { sums.counts[index * stride + Int(columns[index].blank)] -= 1 }
  }

  private func isEmpty(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first, first == 0x20 || first == 0x2D else { return cell.isEmpty }
    return cell.allSatisfy { $0 == 0x20 } || cell.elementsEqual("-".utf8)
  }
}

extension UnsafeMutableBufferPointer {
  fileprivate static func copy(of elements: [Element]) -> Self {
    let copy = Self.allocate(capacity: elements.count)
    _ = copy.initialize(from: elements)
    return copy
  }
}
