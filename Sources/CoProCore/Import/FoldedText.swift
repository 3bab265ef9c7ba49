/// A text as it is compared where capitals, spaces, marks and dashes make no difference.
struct FoldedText: Hashable {
  /// Words of small letters and digits with one space between them.
  let text: String

  init(_ original: some StringProtocol) {
    var words: [String] = [""]
    for scalar in original.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if scalar != "'", scalar != "\u{2019}", scalar != "\u{2018}", words.last != "" {
        words.append("")
      }
    }
    text = words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private init(folded: String) { text = folded }

  /// The text without the number of the question before it, such as “Q1” or “12”.
  var withoutNumber: FoldedText {
    let words = text.split(separator: " ", maxSplits: 1)
    guard let first = words.first, words.count == 2 else { return self }
    let digits = first.hasPrefix("q") ? first.dropFirst() : first
    guard !digits.isEmpty, digits.allSatisfy(\.isNumber) else { return self }
    return FoldedText(folded: String(words[1]))
  }
}
