/// Whether two texts say the same on a form.
enum SameWords {
  /// Whether the words are the same: a full stop or a capital makes no other statement.
  static func areSame(_ one: String, _ other: String) -> Bool {
    one == other || folded(one) == folded(other)
  }

  /// The letters and digits of a text alone, all small.
  static func folded(_ text: String) -> String {
    var letters = String.UnicodeScalarView()
    for letter in text.lowercased().unicodeScalars
    where letter.properties.isAlphabetic || letter.properties.numericType != nil {
      letters.append(letter)
    }
    return String(letters)
  }
}
