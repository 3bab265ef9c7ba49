extension Spelling {
  /// The sentence that says nearly the same in nearly the same words; nothing where none does.
  ///
  /// Two sentences are near when one becomes the other by changing at most a quarter of the letters,
  /// or a quarter of the words, of the longer one. Letter case is not counted.
  ///
  /// - Parameters:
  ///   - sentence: what was written.
  ///   - known: the sentences it may be near to.
  /// - Returns: the position in `known` of the one with the fewest letters to change.
  public static func nearest(toSentence sentence: String, in known: [String]) -> Int? {
    let letters = Array(sentence.lowercased().unicodeScalars)
    let words = words(of: sentence)
    let near = known.enumerated().compactMap { place, other -> (steps: Int, place: Int)? in
      let otherLetters = Array(other.lowercased().unicodeScalars)
      let steps = distance(letters, otherLetters)
      if steps <= max(letters.count, otherLetters.count) / 4 { return (steps, place) }
      let otherWords = Self.words(of: other)
      let changed = distance(words, otherWords)
      return changed <= max(words.count, otherWords.count) / 4 ? (steps, place) : nil
    }
    return near.min { ($0.steps, $0.place) < ($1.steps, $1.place) }?.place
  }

  private static func words(of sentence: String) -> [String] {
    sentence.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
