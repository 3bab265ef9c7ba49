/// What a person typed, taken apart so that letter case, spacing and dashes do not matter.
enum TypedText {
  /// The words of a text in small letters, split at white space and commas.
  ///
  /// Long dashes, as word processors write them, become `-`. Punctuation left at the end of the
  /// text is dropped.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "," {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else if (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212 {
        word.unicodeScalars.append("-")
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    words.append(word)
    while let last = words.last {
      let kept = last.trimmingEnd { ".;-".contains($0) }
      words.removeLast()
      if kept.isEmpty { continue }
      words.append(kept)
      break
    }
    return words
  }

  /// The text as a message repeats it: on one line, between quotation marks, not too long.
  static func quoted(_ text: String) -> String {
    let printable = text.unicodeScalars.map { scalar in
      let category = scalar.properties.generalCategory
      let hidden = scalar.properties.isWhitespace || category == .control || category == .format
      return hidden ? " " : Character(scalar)
    }
    let line = String(printable).split(separator: " ").joined(separator: " ")
    return line.count > 40 ? "“\(line.prefix(40))…”" : "“\(line)”"
  }

  /// A number of figures only, such as `29`; nil for anything else or more than nine figures.
  static func number(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy(isFigure) else { return nil }
    return Int(text)
  }

  /// A number in figures or, up to twelve, in a word: `2`, `two`, `a`.
  static func count(_ text: String) -> Int? {
    let named = [
      "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    if text == "one" || text == "an" { return 1 }
    return number(text) ?? named.firstIndex(of: text).map { $0 + 1 }
  }

  /// The text cut where figures and other signs meet: `10d` becomes `10` and `d`.
  static func figuresAndRest(_ text: some StringProtocol) -> (figures: String, rest: String) {
    let figures = text.utf8.prefix(while: isFigure)
    return (String(text[..<figures.endIndex]), String(text[figures.endIndex...]))
  }

  static func isFigure(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension String {
  fileprivate func trimmingEnd(_ isDropped: (Character) -> Bool) -> String {
    var kept = self
    while let last = kept.last, isDropped(last) { kept.removeLast() }
    return kept
  }
}
