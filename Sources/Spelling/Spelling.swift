/// Finds what a person probably meant when a word is not one of those that are known.
public enum Spelling {
  /// The known words nearest to a mistyped one, best first; empty when nothing is near.
  ///
  /// A word is near when it can be reached in at most `max(1, length / 3)` changes (a letter
  /// added, dropped, replaced, or two neighbours swapped), or when the mistyped word is the
  /// beginning of exactly one known word. Letter case is not counted.
  ///
  /// - Parameters:
  ///   - word: what was typed.
  ///   - known: the words that would have been understood.
  ///   - limit: the most words to give back.
  /// - Returns: the words, at most as many as the limit.
  public static func nearest(to word: String, in known: some Sequence<String>, limit: Int = 3)
    -> [String]
  {
    let typed = Array(word.lowercased().unicodeScalars)
    let allowed = max(1, typed.count / 3)
    var near: [(distance: Int, order: Int, word: String)] = []
    var begun: [String] = []
    for (order, candidate) in known.enumerated() {
      let letters = Array(candidate.lowercased().unicodeScalars)
      if letters == typed || abs(letters.count - typed.count) <= allowed {
        let steps = distance(typed, letters)
        if steps <= allowed { near.append((steps, order, candidate)) }
      }
      if typed.count >= 2, letters.starts(with: typed) { begun.append(candidate) }
    }
    if near.isEmpty, begun.count == 1 { return begun }
    return near.sorted { ($0.distance, $0.order) < ($1.distance, $1.order) }.prefix(limit).map(
      \.word)
  }

  /// The least number of changes that turn one row of letters or words into the other (optimal
  /// string alignment).
  static func distance<Sign: Equatable>(_ one: [Sign], _ other: [Sign]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(other.count + 1)
      for (column, against) in other.enumerated() {
        var best = min(last[column + 1] + 1, current[column] + 1)
        best = min(best, last[column] + (letter == against ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == against {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[other.count]
  }
}
