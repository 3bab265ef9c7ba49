/// How hard a text is to read: its Flesch–Kincaid grade, in tenths.
///
/// The grade is 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59, which is the school
/// year in the United States whose pupils can read the text; five more is about their age.
///
/// Source: Kincaid, Fishburne, Rogers and Chissom, *Derivation of new readability formulas for Navy
/// enlisted personnel*, Research Branch Report 8-75, 1975. The syllables are ``Syllables``.
public struct ReadingGrade: Equatable, Comparable, Sendable {
  /// The grade times ten, rounded to the nearest.
  public var tenths: Int

  /// A grade of so many tenths.
  public init(tenths: Int) { self.tenths = tenths }

  /// The grade of the sentences in paragraphs and lists; headings and tables are not counted.
  ///
  /// Nothing when there is no sentence.
  public init?(of passages: [Passage]) {
    var sentences = 0
    var words = 0
    var syllables = 0
    for passage in passages where passage.kind == .paragraph || passage.kind == .listEntry {
      for sentence in passage.sentences {
        sentences += 1
        words += sentence.words.count
        syllables += sentence.words.reduce(0) { $0 + Syllables.estimate(in: $1) }
      }
    }
    guard words > 0 else { return nil }
    let length = Double(words) / Double(sentences)
    let grade = 0.39 * length + 11.8 * Double(syllables) / Double(words) - 15.59
    tenths = Int((grade * 10).rounded())
  }

  /// The grade in figures: “7.4”.
  public var text: String {
    "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// Whether a text is easier than another.
  public static func < (one: ReadingGrade, other: ReadingGrade) -> Bool {
    one.tenths < other.tenths
  }
}
