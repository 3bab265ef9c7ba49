public import PlainEnglish

/// A council's own list of words to avoid, and what to consider in their place.
///
/// The guide *How to do Co-production*, West Berkshire Council, has such a table, but its rows are
/// lost. None are invented, so the list that comes with the program is empty.
public struct WordsToAvoid: Wording {
  /// The path below `templates/`.
  public static var file: String { "words-to-avoid.json" }
  /// Where the words come from.
  public var source: String?
  /// The words.
  public var words: [Pair] = []
  /// Abbreviations that everybody knows and no document has to explain.
  public var knownAbbreviations: [String] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// No words, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.optional("source", &source)
    fields.list("words", &words)
    fields.list("known-abbreviations", &knownAbbreviations)
  }

  /// Words to avoid, and what to consider.
  public struct Pair: Record {
    /// The words to avoid.
    public var avoid = ""
    /// What to consider in their place.
    public var consider: [String] = []
    /// What other programs keep here.
    public var extras = Extras()

    /// A blank pair, to be filled by reading.
    public init() {}

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.required("avoid", &avoid)
      fields.list("consider", &consider)
    }
  }

  /// The check of a document's words against this list.
  public var check: PlainEnglishCheck {
    PlainEnglishCheck(
      wordsToAvoid: words.map { WordToAvoid($0.avoid, consider: $0.consider) },
      knownAbbreviations: Set(knownAbbreviations))
  }
}
