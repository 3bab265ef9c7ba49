public import CSVText

/// What is wrong in the lines of a table of answers.
public struct RowProblems: Equatable, Sendable {
  /// A line with too many cells or too few.
  public struct Ragged: Equatable, Sendable {
    /// The line, counted from 1; line breaks inside cells count.
    public var line: Int
    /// How many cells it has.
    public var cells: Int
  }

  /// A word that is no label, and where it stands.
  public struct Unknown: Equatable, Sendable {
    /// The word, of a long cell only its beginning.
    public var text: String
    /// The line of the first, counted from 1.
    public var line: Int
    /// The column of the first, counted from 1 in Unicode scalars.
    public var column: Int
    /// The heading above it.
    public var heading: String
    /// How often it stands in the table.
    public var count: Int
  }

  /// An answer in somebody's own words that was not taken, and where it stands.
  public struct Words: Equatable, Sendable {
    /// The line, counted from 1.
    public var line: Int
    /// The column, counted from 1 in Unicode scalars.
    public var column: Int
    /// What is wrong with it.
    public var problem: WordsProblem
  }

  /// How many of each are kept; all are counted.
  public static let mostKept = 20
  private static let mostTold = 1_000
  private static let longestText = 40

  /// How many cells the heading has.
  public internal(set) var width = 0
  /// The first lines with another number of cells.
  public internal(set) var ragged: [Ragged] = []
  /// How many lines have another number of cells.
  public internal(set) var raggedCount = 0
  /// The first words that are no labels, each once.
  public internal(set) var unknown: [Unknown] = []
  /// How many cells hold a word that is no label.
  public internal(set) var unknownCount = 0
  /// The first answers in words that were not taken.
  public internal(set) var words: [Words] = []
  /// How many answers in words were not taken.
  public internal(set) var wordsCount = 0
  /// Where the table itself ends to make sense.
  public internal(set) var table: CSVProblem?
  /// The labels that are known.
  public internal(set) var labels: [String] = []

  /// Whether there is nothing wrong.
  public var isEmpty: Bool {
    raggedCount == 0 && unknownCount == 0 && wordsCount == 0 && table == nil
  }

  mutating func addRagged(_ row: CSVRow) {
    raggedCount += 1
    if ragged.count < Self.mostKept { ragged.append(Ragged(line: row.line, cells: row.count)) }
  }

  mutating func addWords(_ problem: WordsProblem, _ row: CSVRow, at index: Int) {
    wordsCount += 1
    guard words.count < Self.mostKept else { return }
    let place = row.place(of: index)
    words.append(Words(line: place.line, column: place.column, problem: problem))
  }

  mutating func addUnknown(_ row: CSVRow, at index: Int, heading: String) {
    unknownCount += 1
    // After so many it is clear enough that the column or the labels are not what was thought.
    guard unknownCount <= Self.mostTold else { return }
    let bytes = row.bytes(at: index)
    let isLong = bytes.count > LabelReader.longestLabel
    let start = isLong ? String(decoding: bytes.prefix(200), as: UTF8.self) : row.text(at: index)
    let text = String(start.trimmed.prefix(Self.longestText)) + (isLong ? "…" : "")
    if let known = unknown.firstIndex(where: { $0.text == text && $0.heading == heading }) {
      unknown[known].count += 1
    } else if unknown.count < Self.mostKept {
      let place = row.place(of: index)
      unknown.append(
        Unknown(text: text, line: place.line, column: place.column, heading: heading, count: 1))
    }
  }
}
