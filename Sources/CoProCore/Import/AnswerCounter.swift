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
    var blank: Int
  }

  private var words: WordCells
  private static let mostTries = 4

  private let headings: [Heading]
  private let readers: [LabelReader]
  private let finished: Int?
  private let finishedOnly: Bool
  private let stride: Int
  private let columns: UnsafeMutableBufferPointer<Column>
  private let known: UnsafeMutableBufferPointer<KnownCell>
  /// For each statement how many chose each option, then blanks, then words that are not known.
  private let counts: UnsafeMutableBufferPointer<Int>
  private let masks: UnsafeMutableBufferPointer<UInt8>

  /// How many lines held answers.
  private(set) var forms = 0
  /// How many of the people did not finish.
  private(set) var unfinished = 0
  /// What is wrong so far.
  private(set) var problems = RowProblems()
  /// Whether numbers stood for options.
  private(set) var sawNumbers = false
  /// Which of the meanings that the person gave were needed for ticks, counted from 0.
  private var usedMaps: Set<Int> = []

  init(
    columns: [Int], headings: [Heading], readers: [LabelReader], options: [Int], words: WordCells,
    finished: Int?, finishedOnly: Bool
  ) {
    self.headings = headings
    self.words = words
    self.readers = readers
    self.finished = finished
    self.finishedOnly = finishedOnly
    stride = (options.max() ?? 0) + 2
    self.columns = .copy(of: zip(columns, options).map { Column(index: $0, blank: $1) })
    known = .copy(of: Array(repeating: .none, count: KnownCell.room * columns.count))
    counts = .copy(of: Array(repeating: 0, count: stride * columns.count))
    masks = .copy(of: KnownCell.masks)
    problems.width = headings.count
  }

  deinit {
    columns.deallocate()
    known.deallocate()
    counts.deallocate()
    masks.deallocate()
  }

  /// Counts one line in.
  mutating func count(_ row: CSVRow) {
    guard row.count == headings.count else {
      if !row.isBlank { problems.addRagged(row) }
      return
    }
    if let finished, isEmpty(row.bytes(at: finished)) {
      // An empty line at the end of a spreadsheet is nobody's answer.
      if row.isBlank { return }
      unfinished += 1
      if finishedOnly { return }
    }
    if countAnswers(row) == 0, row.isBlank { return takeBackBlank() }
    forms &+= 1
    if words.hasColumns { words.keep(row, &problems) }
  }

  /// Counts the answers of one line in.
  ///
  /// - Returns: 0 where all are blank.
  @inline(__always)
  private mutating func countAnswers(_ row: CSVRow) -> Int {
    var answered = 0
    var place = 0
    var first = 0
    guard let known = known.baseAddress, let counts = counts.baseAddress,
      let masks = masks.baseAddress
    else { return 0 }
    for column in columns {
      let bytes = row.bytes(at: column.index)
      var code = -1
      if bytes.count <= KnownCell.longest, let cell = bytes.baseAddress {
        let words = KnownCell.words(of: cell, length: bytes.count, masks: masks)
        let hit = known + (first &+ KnownCell.place(of: words, length: bytes.count))
        if hit.pointee.isWritten(words, length: bytes.count) { code = hit.pointee.code }
      }
      if code < 0 { code = read(row, place / stride) }
      counts[place &+ code] &+= 1
      answered |= code ^ column.blank
      place &+= stride
      first &+= KnownCell.room
    }
    return answered
  }

  /// Reads a cell that is not where it would be looked for first, and remembers an answer.
  @inline(never)
  private mutating func read(_ row: CSVRow, _ column: Int) -> Int {
    let (index, blank) = (columns[column].index, columns[column].blank)
    let bytes = row.bytes(at: index)
    guard bytes.count <= LabelReader.longestLabel, let cell = bytes.baseAddress else {
      problems.addUnknown(row, at: index, heading: headings[index].shown)
      return blank + 1
    }
    guard bytes.count <= KnownCell.longest, let masks = masks.baseAddress else {
      return meaning(row, column)
    }
    let words = KnownCell.words(of: cell, length: bytes.count, masks: masks)
    let first = KnownCell.place(of: words, length: bytes.count)
    let places = (0..<Self.mostTries).map { tries in
      column * KnownCell.room + (first + tries) % KnownCell.room
    }
    if let hit = places.first(where: { known[$0].isWritten(words, length: bytes.count) }) {
      return known[hit].code
    }
    let code = meaning(row, column)
    // A word that is not known is told each time.
    if code <= blank {
      let place = places.first { known[$0].length < 0 } ?? places[0]
      known[place] = KnownCell(words: words, length: bytes.count, code: code)
    }
    return code
  }

  private mutating func meaning(_ row: CSVRow, _ column: Int) -> Int {
    let (index, blank) = (columns[column].index, columns[column].blank)
    let text = row.text(at: index)
    if let map = readers[column].map(for: text) { usedMaps.insert(map) }
    switch readers[column].read(text) {
    case .option(let option):
      if readers[column].isNumber(text) { sawNumbers = true }
      return option
    case .blank: return blank
    case .unknown:
      problems.addUnknown(row, at: index, heading: headings[index].shown)
      return blank + 1
    }
  }

  /// What the answers add up to.
  func tally(of questions: Questionnaire, in round: Identifier<SurveyRound>) -> Tally {
    var tally = Tally(of: questions, in: round)
    tally.forms = forms
    for index in tally.rows.indices {
      let start = index * stride
      let options = tally.rows[index].counts.count
      tally.rows[index].counts = Array(counts[start..<start + options])
      tally.rows[index].blank = counts[start + options]
    }
    tally.addWritten(words.lists)
    return tally
  }

  /// Those meanings that the person gave which were not needed.
  func unused(_ maps: [LabelMap]) -> [LabelMap] {
    maps.indices.filter {
      !usedMaps.contains($0) && !words.seenBlanks.contains(maps[$0].seen.trimmed)
    }.map { maps[$0] }
  }

  private func takeBackBlank() {
    for index in columns.indices { counts[index * stride + columns[index].blank] -= 1 }
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
