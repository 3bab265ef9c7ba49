/// How a Word file looks: sizes in half points, lengths in twentieths of a point.
struct WordLook {
  let language: String
  let isLargePrint: Bool

  /// The size of plain words.
  var size: Int { isLargePrint ? 36 : 24 }
  /// The size of words in a table of many columns, so that its longest column is not a ribbon.
  func size(columns: Int) -> Int { columns > 6 && !isLargePrint ? 20 : size }
  /// How far lists stand in, a level.
  var indent: Int { isLargePrint ? 600 : 425 }
  /// The room after a paragraph.
  var gap: Int { isLargePrint ? 200 : 140 }
  /// From line to line, where 240 is one line.
  var lineHeight: Int { isLargePrint ? 300 : 276 }
  /// The room before a heading.
  func room(before level: Int) -> Int {
    switch level {
    case 1: 0
    case 2: gap * 5 / 2
    default: gap * 2
    }
  }
  /// The least height of a row that somebody writes in.
  var writingHeight: Int { isLargePrint ? 800 : 600 }

  /// The size of a heading.
  func headingSize(_ level: Int) -> Int {
    switch (level, isLargePrint) {
    case (1, false): 36
    case (2, false): 30
    case (3, false): 26
    case (1, true): 46
    case (2, true): 42
    case (3, true): 39
    default: size
    }
  }

  /// A4, and 2 cm of margin on every side.
  static let pageWidth = 11_906
  static let pageHeight = 16_838
  static let margin = 1_134

  /// The room for words between the margins.
  var textWidth: Int { Self.pageWidth - 2 * Self.margin }
}
