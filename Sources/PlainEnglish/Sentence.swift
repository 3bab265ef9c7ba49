/// A sentence and its words.
public struct Sentence: Equatable, Sendable {
  /// The sentence as it stands in the document.
  public var text: String
  /// Its words with the marks around them: all that has a letter or a digit.
  public var words: [Substring]

  /// A sentence; what lies between spaces and has a letter or a digit is a word.
  public init(_ text: String) {
    self.text = text
    words = text.split(separator: " ").filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// The sentences of a passage.
  ///
  /// A sentence ends at a full stop, a question mark, an exclamation mark or a colon, if what
  /// follows does not begin with a small letter, and the full stop does not belong to an initial or
  /// to “e.g.”.
  static func all(in text: String) -> [Sentence] {
    let pieces = text.split(separator: " ")
    var sentences: [Sentence] = []
    var current: [Substring] = []
    for (index, piece) in pieces.enumerated() {
      current.append(piece)
      let isLast = index + 1 == pieces.count
      guard isLast || (isEnd(piece) && isBeginning(pieces[index + 1])) else { continue }
      let sentence = Sentence(current.joined(separator: " "))
      if !sentence.words.isEmpty { sentences.append(sentence) }
      current = []
    }
    return sentences
  }

  private static let shortened: Set<String> = [
    "e.g.", "i.e.", "etc.", "mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "no.", "vs.", "cllr.",
  ]

  private static func isEnd(_ piece: Substring) -> Bool {
    var piece = piece
    while let last = piece.last, "\"'”’)]".contains(last) { piece = piece.dropLast() }
    guard let last = piece.last, ".!?…:".contains(last) else { return false }
    while let first = piece.first, "\"'“‘([".contains(first) { piece = piece.dropFirst() }
    let isInitial = last == "." && piece.count == 2 && piece.first?.isUppercase == true
    return !isInitial && !shortened.contains(piece.lowercased())
  }

  private static func isBeginning(_ piece: Substring) -> Bool {
    let first = piece.first { !"\"'“‘([".contains($0) }
    return first?.isLowercase != true
  }
}
