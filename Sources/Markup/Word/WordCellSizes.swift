/// How much room the words of a table need.
struct WordCellSizes {
  /// What a column needs for its longest word, and wants for its longest text.
  struct Want {
    var least: Int
    var best: Int
    /// Whether only figures or boxes stand in it, whose heading may take several lines.
    var isNarrow: Bool
  }

  /// What each column needs and wants.
  private(set) var wants: [Want] = []
  /// How wide the words of each cell would be on one line, the row of headings first.
  private(set) var lengths: [[Int]] = []
  /// The room left and right in a cell.
  let margin: Int
  /// The columns below whose heading nothing stands.
  let writing: [Bool]
  /// Whether there are boxes to choose from.
  let hasBoxes: Bool

  init(of table: MarkupTable, look: WordLook) {
    let count = table.columns.count
    let size = look.size(columns: count)
    margin = count > 4 ? 57 : 108
    writing = table.columns.indices.map { column in
      !table.rows.isEmpty && table.rows.allSatisfy { $0[column].isEmpty }
    }
    let boxes = table.columns.indices.filter { column in
      !table.rows.isEmpty && table.rows.allSatisfy { $0[column].isBoxes }
    }
    hasBoxes = !boxes.isEmpty
    lengths = [table.heading.map { ArialWidths.width($0.plainText, size: size, isBold: true) }]
    wants = table.heading.indices.map { column in
      let least = ArialWidths.longestWord(table.heading[column].plainText, size: size, isBold: true)
      return Want(least: least, best: lengths[0][column], isNarrow: true)
    }
    for row in table.rows { add(row.map(\.plainText), size: size) }
    for column in wants.indices {
      wants[column].least += 2 * margin + 20
      wants[column].best += 2 * margin + 20
      if writing[column] { makeRoomToWrite(in: column, of: look.textWidth) }
    }
    // Boxes to choose from are equally far apart, but for those beside room to write, which needs it.
    let widest = boxes.map { wants[$0].least }.max() ?? 0
    for column in boxes where writing.contains(true) { wants[column].best = wants[column].least }
    for column in boxes where !writing.contains(true) {
      (wants[column].least, wants[column].best) = (widest, widest)
    }
  }

  private mutating func add(_ row: [String], size: Int) {
    lengths.append(row.map { ArialWidths.width($0, size: size) })
    for (column, text) in row.enumerated() {
      let least = ArialWidths.longestWord(text, size: size)
      wants[column].least = max(wants[column].least, least)
      wants[column].best = max(wants[column].best, lengths[lengths.count - 1][column])
      if text.unicodeScalars.count > 6 { wants[column].isNarrow = false }
    }
  }

  /// On a form the answer is what matters; in a wider table something may yet be filled in.
  private mutating func makeRoomToWrite(in column: Int, of width: Int) {
    let room = wants.count > 2 ? width / (hasBoxes ? 4 : 7) : width / 2
    wants[column].isNarrow = false
    wants[column].best = max(wants[column].best, room)
    wants[column].least = max(wants[column].least, room)
  }
}
