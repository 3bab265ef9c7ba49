/// A word or a few words that a house does not use, and what to think of in their place.
public struct WordToAvoid: Equatable, Sendable {
  /// The words to avoid, as they stand in a text; capitals do not matter.
  public var avoid: String
  /// What to consider in their place; none where they are best left out.
  public var consider: [String]

  /// A pair of a house list.
  public init(_ avoid: String, consider: [String]) {
    self.avoid = avoid
    self.consider = consider
  }

  /// Whether a sentence has the words, as whole words side by side.
  func stands(in sentence: Sentence) -> Bool {
    let sought = avoid.split(separator: " ").map(Self.bare)
    let words = sentence.words.map(Self.bare)
    guard !sought.isEmpty, words.count >= sought.count else { return false }
    return (0...(words.count - sought.count)).contains { start in
      words[start..<(start + sought.count)].elementsEqual(sought)
    }
  }

  private static func bare(_ word: Substring) -> String {
    let isMark: (Character) -> Bool = { !$0.isLetter && !$0.isNumber }
    var word = word.drop(while: isMark)
    while let last = word.last, isMark(last) { word = word.dropLast() }
    return String(word.lowercased().map { $0 == "’" ? "'" : $0 })
  }
}
