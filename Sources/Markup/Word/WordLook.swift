/// How a Word file looks: sizes in half points, lengths in twentieths of a point.
struct WordLook {
  let language: String
  let letters: LetterSize
  /// Whether it is a form, which should fit on one sheet: it has smaller margins and gaps.
  var isForm = false

  /// Whether it is a sheet to hand round, with gaps and margins as small as a form's.
  var isSheet = false

  private var isTight: Bool { (isForm || isSheet) && !letters.isBig }

  /// The size of plain words.
  var size: Int { isForm && isTight ? 23 : 2 * letters.points }
  /// The size of words in a table of many columns, so that its longest column is not a ribbon.
  func size(columns: Int) -> Int { columns > 6 && !letters.isBig ? 20 : size }
  /// How far lists stand in, a level.
  var indent: Int { letters.isBig ? 600 : 425 }
  /// The room after a paragraph.
  var gap: Int { letters.isBig ? isSheet ? 130 : 170 : isTight ? isForm ? 90 : 80 : 140 }
  /// From line to line, where 240 is one line.
  var lineHeight: Int { letters.isBig ? 300 : isTight ? isForm ? 255 : 250 : 276 }
  /// The room before a heading.
  func room(before level: Int) -> Int {
    switch level {
    case 1: 0
    case 2: gap * 5 / 2
    default: gap * 2
    }
  }
  /// The least height of a row that somebody writes in.
  var writingHeight: Int { letters.isBig ? 800 : isTight ? 480 : 600 }

  /// The size of a heading.
  func headingSize(_ level: Int) -> Int {
    let levels = letters.isBig ? [10, 6, 3] : isTight ? [10, 4, 2] : [12, 6, 2]
    return size + (levels.indices.contains(level - 1) ? levels[level - 1] : 0)
  }

  /// A4.
  static let pageWidth = 11_906
  static let pageHeight = 16_838
  /// On every side: 2 cm, or 1.5 cm for a form or a sheet.
  var margin: Int { isTight || isSheet ? 850 : 1_134 }
  /// The room above and below the words of a table's cell.
  var cellGap: Int { isTight ? 25 : 40 }

  /// The room for words between the margins.
  var textWidth: Int { Self.pageWidth - 2 * margin }
  /// The room for lines between them.
  var textHeight: Int { Self.pageHeight - 2 * margin }
}
