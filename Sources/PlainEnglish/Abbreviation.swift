/// An abbreviation in a text: two or more capital letters.
struct Abbreviation {
  /// The letters: “NHS”.
  let letters: String
  /// Where they begin in their passage.
  let range: Range<String.Index>

  /// The abbreviations of a passage in order.
  ///
  /// A word with a digit is a label or a postcode, and I, V and X are numbers. Where every letter of
  /// a passage is a capital, none is an abbreviation. “OK” is a word.
  static func all(in text: String) -> [Abbreviation] {
    guard text.contains(where: \.isLowercase) else { return [] }
    var found: [Abbreviation] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: isPart) {
      let end = rest[start...].firstIndex { !isPart($0) } ?? text.endIndex
      let word = text[start..<end]
      let stem = word.hasSuffix("s") ? word.dropLast() : word
      if stem.count > 1, stem != "OK", stem.allSatisfy(\.isUppercase),
        !stem.allSatisfy({ "IVX".contains($0) })
      {
        let close = text.index(start, offsetBy: stem.count)
        found.append(Abbreviation(letters: String(stem), range: start..<close))
      }
      rest = text[end...]
    }
    return found
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// Whether the passage explains it: “National Health Service (NHS)”, “NHS (National Health
  /// Service)”, “NHS stands for”, “NHS means” or “NHS is short for”.
  func isExplained(in text: String) -> Bool {
    let before = text[..<range.lowerBound]
    let after = text[range.upperBound...].drop { $0 == "s" }
    for words in [" stands for ", " means ", " is short for "] where after.hasPrefix(words) {
      return true
    }
    if after.hasPrefix(" ("), let first = after.dropFirst(2).first {
      return isInitial(first)
    }
    guard before.last == "(" else { return false }
    let words = before.dropLast().split(separator: " ").suffix(letters.count + 3)
    return words.contains { $0.first.map(isInitial) ?? false }
  }

  private func isInitial(_ character: Character) -> Bool {
    character.uppercased() == letters.prefix(1)
  }
}
