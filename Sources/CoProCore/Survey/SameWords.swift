/// Whether two texts say the same on a form.
enum SameWords {
  /// Whether the words are the same: a full stop or a capital makes no other statement.
  static func areSame(_ one: String, _ other: String) -> Bool {
    one == other || folded(one) == folded(other)
  }

  /// The letters and digits of a text alone, all small.
  static func folded(_ text: String) -> String {
    if let ascii = foldedASCII(text) { return ascii }
    var letters = String.UnicodeScalarView()
    for letter in text.lowercased().unicodeScalars
    where letter.properties.isAlphabetic || letter.properties.numericType != nil {
      letters.append(letter)
    }
    return String(letters)
  }
  /// The same of a text that is plain ASCII, as most are.
  private static func foldedASCII(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { letters in
        var count = 0
        for byte in bytes {
          let small = byte | 0x20
          if small &- 0x61 < 26 || byte &- 0x30 < 10 {
            letters[count] = byte &- 0x41 < 26 ? small : byte
            count += 1
          }
        }
        return count
      }
    }
  }
}
