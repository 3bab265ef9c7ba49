/// What may be said about one statement of a closed round.
public struct StatementResult: Equatable, Sendable {
  /// One option with its figure.
  public struct Level: Equatable, Sendable {
    /// The words of the option.
    public var label: String
    /// How many chose it; nothing where it is hidden.
    public var share: Share?

    /// The figure for a table: a number, or `[c]` where it is hidden.
    public var figure: String { share.map { "\($0.count)" } ?? StatementResult.hiddenMark }

    /// A bar of one block a person, or to scale where more than `width` answered.
    public func bar(width: Int = 30) -> String {
      guard let share, share.n > 0 else { return "" }
      let length =
        share.n <= width ? share.count : (2 * share.count * width + share.n) / (2 * share.n)
      return String(repeating: "█", count: share.count > 0 ? max(length, 1) : 0)
    }
  }

  /// What stands for a figure that is hidden.
  public static let hiddenMark = "[c]"

  /// The statement as it was asked.
  public var statement: Statement
  /// What was published about it.
  public var row: PublishedRow
  /// The scale it was answered on.
  public var scale: AnswerScale

  /// The words as they were asked, with a mark where they are not those of the guide.
  public var heading: String { heading(in: .builtIn) }

  /// The statement as a heading in the language of a document.
  public func heading(in language: LanguagePack) -> String {
    statement.isReworded
      ? language.say("survey/reworded", ["statement": .text(row.text)]) : row.text
  }

  /// Whether two rounds asked the same: the same words and options, and both or neither reworded.
  func asksTheSame(as other: StatementResult) -> Bool {
    SameWords.areSame(row.text, other.row.text) && row.options == other.row.options
      && statement.basedOn == other.statement.basedOn
  }

  /// How many of those who answered leaned the way the scale speaks of first: those who agreed.
  public var headline: Share? { share(of: scale.headline) }

  /// How many of those who answered chose an option of a group; nothing where figures are hidden.
  public func share(of group: String) -> Share? {
    guard let counts = row.counts, let n = row.n else { return nil }
    return Share(scale.members(of: group).reduce(0) { $0 + counts[$1] }, of: n)
  }

  /// The finding in a sentence: “5 of 7 people agreed or strongly agreed”.
  ///
  /// Where figures are hidden, the words in their place or the reason.
  public func sentence(in language: LanguagePack = .builtIn) -> String {
    if let hidden = row.hidden { return PublicationWords.hidden(hidden, in: language) }
    if let words = row.words { return words }
    guard let headline, let group = scale.groups.first(where: { $0.id == scale.headline }) else {
      return language.say("survey/not-shown")
    }
    return headline.sentence(group, in: language)
  }

  /// The finding in an English sentence.
  public var sentence: String { sentence() }

  /// How many left the statement blank, in a sentence; nothing where nobody did or it is hidden.
  public var blankSentence: String? {
    guard let blank = row.blank, blank > 0 else { return nil }
    return Self.blankSentence(blank, in: .builtIn)
  }

  /// How many left the statement blank, in the language of a document.
  func blankSentence(in language: LanguagePack) -> String? {
    guard let blank = row.blank, blank > 0 else { return nil }
    return Self.blankSentence(blank, in: language)
  }

  private static func blankSentence(_ blank: Int, in language: LanguagePack) -> String {
    language.say("survey/left-blank", ["count": .number(blank)])
  }

  /// Every option in the order of the scale, those that nobody chose too.
  public var levels: [Level] {
    row.options.enumerated().map { index, label in
      guard let counts = row.counts, let n = row.n else { return Level(label: label) }
      return Level(label: label, share: Share(counts[index], of: n))
    }
  }

  /// The cells of a table: the statement, every option, how many answered, how many left it blank.
  public var cells: [String] {
    let n = row.n.map { "\($0)" } ?? Self.hiddenMark
    let blank = row.blank.map { "\($0)" } ?? Self.hiddenMark
    return [heading] + levels.map(\.figure) + [n, blank]
  }
}
