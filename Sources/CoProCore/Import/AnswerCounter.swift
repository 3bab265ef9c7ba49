import CSVText

/// Counts the answers of a table line by line and keeps nothing of any line but, each by itself, what
/// stands in it in people's own words.
struct AnswerCounter {
  private let columns: [Int]
  private var words: WordCells
  private let headings: [Heading]
  private let finished: Int?
  private let finishedOnly: Bool
  private let stride: Int
  private var readings: [CellReadings]
  /// For each statement how many chose each option, then blanks, then words that are not known.
  private var counts: [Int]

  /// How many lines held answers.
  private(set) var forms = 0
  /// How many of the people did not finish.
  private(set) var unfinished = 0
  /// What is wrong so far.
  private(set) var problems = RowProblems()

  /// Whether numbers stood for options.
  var sawNumbers: Bool { readings.contains(where: \.sawNumbers) }

  init(
    columns: [Int], headings: [Heading], readers: [LabelReader], options: [Int], words: WordCells,
    finished: Int?, finishedOnly: Bool
  ) {
    self.columns = columns
    self.words = words
    self.headings = headings
    self.finished = finished
    self.finishedOnly = finishedOnly
    stride = (options.max() ?? 0) + 2
    readings = zip(readers, options).map { CellReadings($0, options: $1) }
    counts = [Int](repeating: 0, count: stride * columns.count)
    problems.width = headings.count
  }

  /// Counts one line in.
  mutating func count(_ row: CSVRow) {
    guard row.count == headings.count else {
      if !row.isBlank { problems.addRagged(row) }
      return
    }
    let isUnfinished = finished.map { isEmpty(row.bytes(at: $0)) } ?? false
    // An empty line at the end of a spreadsheet is nobody's answer.
    if isUnfinished, row.isBlank { return }
    if isUnfinished { unfinished += 1 }
    if isUnfinished, finishedOnly { return }
    var isAllBlank = true
    for index in columns.indices {
      let code = readings[index].code(of: row, at: columns[index])
      counts[index &* stride &+ code] &+= 1
      if code != readings[index].blank { isAllBlank = false }
      if code == readings[index].unknown {
        problems.addUnknown(row, at: columns[index], heading: headings[columns[index]].shown)
      }
    }
    forms += 1
    if isAllBlank, row.isBlank { takeBackBlank() }
    if words.hasColumns { words.keep(row, &problems) }
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

  private mutating func takeBackBlank() {
    forms -= 1
    for index in columns.indices { counts[index * stride + readings[index].blank] -= 1 }
  }

  private func isEmpty(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first, first == 0x20 || first == 0x2D else { return cell.isEmpty }
    return cell.allSatisfy { $0 == 0x20 } || cell.elementsEqual("-".utf8)
  }
}
