/// What a file of answers adds up to, and how it was read.
public struct ImportedAnswers: Equatable, Sendable {
  /// A column that answers a statement.
  public struct Match: Equatable, Sendable {
    /// The column, counted from 1.
    public var column: Int
    /// Its heading.
    public var heading: String
    /// The statement.
    public var statement: Statement
  }

  /// A column that answers an open question.
  public struct WordMatch: Equatable, Sendable {
    /// The column, counted from 1.
    public var column: Int
    /// Its heading.
    public var heading: String
    /// The question.
    public var question: OpenQuestion
  }

  /// The sums and the sorted words; the only thing that is kept.
  public var tally: Tally
  /// The encoding it was in.
  public var encoding: TextEncoding
  /// What stood between its cells.
  public var delimiter: UInt8
  /// Where it came from.
  public var service: FormService
  /// Which column answered which statement.
  public var matches: [Match]
  /// Which column answered which open question.
  public var wordMatches: [WordMatch]
  /// The open questions that no column answered.
  public var unanswered: [OpenQuestion]
  /// Headings of columns that tell who answered; nothing of them is kept.
  public var personal: [String]
  /// Headings of other columns that were not used.
  public var unused: [String]
  /// How many people did not finish; nothing where the file does not say.
  public var unfinished: Int?
  /// Whether those were left out.
  public var leftOutUnfinished: Bool
  /// Whether numbers stood for options.
  public var sawNumbers: Bool
  /// Meanings that the person gave for words that are not in the columns read.
  public var unusedMaps: [LabelMap]

  /// What stood between cells, in words.
  public var delimiterWords: String {
    switch delimiter {
    case UInt8(ascii: ","): "commas"
    case UInt8(ascii: ";"): "semicolons"
    case UInt8(ascii: "\t"): "tabs"
    default: "“\(Unicode.Scalar(delimiter))”"
    }
  }
}
