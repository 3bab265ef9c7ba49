/// How the lines of a table are counted: which cell answers what, and how words are read.
struct CountingRules: Sendable {
  /// The column of each statement, counted from 0.
  let columns: [Int]
  /// The heading of each column.
  let headings: [Heading]
  /// What reads the answers to each statement.
  let readers: [LabelReader]
  /// How many options each statement has.
  let options: [Int]
  /// What takes up what people wrote.
  let words: WordCells
  /// The column that is empty while somebody has not finished, counted from 0.
  let finished: Int?
  /// Whether answers of people who did not finish are left out.
  let finishedOnly: Bool

  /// How many counts each statement has room for: its options, blanks, and words that are not known.
  var stride: Int { (options.max() ?? 0) + 2 }
}
