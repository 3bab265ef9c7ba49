/// A text as it is compared where capitals, spaces, marks and dashes make no difference.
struct FoldedText: Hashable {
  /// Words of small letters and digits with one space between them.
  let text: String

  init(_ original: some StringProtocol) {
    var bytes: [UInt8] = []
    var isAfterWord = false
    func add(_ scalar: Unicode.Scalar) {
      if scalar.isLetterOrDigit {
        if isAfterWord, !bytes.isEmpty { bytes.append(0x20) }
        isAfterWord = false
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else if scalar != "'", scalar != "\u{2019}", scalar != "\u{2018}" {
        isAfterWord = true
      }
    }
    if original.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in original.utf8 {
        add(Unicode.Scalar((0x41...0x5A).contains(byte) ? byte | 0x20 : byte))
      }
    } else {
      for scalar in original.lowercased().unicodeScalars { add(scalar) }
    }
    text = String(decoding: bytes, as: UTF8.self)
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

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    guard isASCII else { return properties.isAlphabetic || properties.numericType != nil }
    return ("a"..."z").contains(self) || ("0"..."9").contains(self)
  }
}
