/// How wide words are in Arial, in twentieths of a point.
enum ArialWidths {
  /// The widths of the characters from space to `~`, in thousandths of the size.
  private static let ascii: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// The width of a text on one line.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - size: in half points.
  ///   - isBold: whether it is in bold type, which is about a twelfth wider.
  /// - Returns: the width.
  static func width(_ text: some StringProtocol, size: Int, isBold: Bool = false) -> Int {
    let thousandths = text.unicodeScalars.reduce(0) { sum, scalar in
      let place = Int(scalar.value) - 32
      return sum
        + (ascii.indices.contains(place) ? ascii[place] : scalar.value < 0x2E80 ? 600 : 1000)
    }
    return thousandths * size / 100 * (isBold ? 13 : 12) / 12
  }

  /// The width of the longest word of a text; what is longer than a line can be broken.
  static func longestWord(_ text: String, size: Int, isBold: Bool = false) -> Int {
    let widest =
      text.split { $0 == " " || $0 == "-" || $0 == "–" }
      .map { width($0, size: size, isBold: isBold) + width("-", size: size) }.max() ?? 0
    return min(widest, 18 * 6 * size)
  }

  /// A text broken into lines; a word that is longer than a line stands alone.
  static func lines(of text: String, fits: (String) -> Bool) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init) {
      if let last = lines.last, fits(last + " " + word) {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}
