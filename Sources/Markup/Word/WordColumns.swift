/// How wide the columns of a table are, so that no word is broken and long texts get the most room.
struct WordColumns {
  /// The width of each column.
  let widths: [Int]
  /// The room left and right in a cell.
  let margin: Int
  /// Whether there are columns for somebody to write in, with nothing below their heading, and few
  /// others.
  let isForm: Bool

  init(of table: MarkupTable, look: WordLook) {
    let wants = Self.wants(of: table, look: look)
    margin = Self.margin(of: table)
    let writing = Self.writing(table)
    isForm = 2 * writing.filter(\.self).count >= writing.count
    widths = Self.fitted(wants, into: look.textWidth)
  }

  /// What a column needs for its longest word, and wants for its longest text.
  private struct Want {
    var least: Int
    var best: Int
    /// Whether only figures or boxes stand in it, whose heading may take several lines.
    var isNarrow: Bool
  }

  private static func margin(of table: MarkupTable) -> Int { table.columns.count > 4 ? 57 : 108 }

  /// The columns below whose heading nothing stands.
  private static func writing(_ table: MarkupTable) -> [Bool] {
    table.columns.indices.map { column in
      !table.rows.isEmpty && table.rows.allSatisfy { $0[column].isEmpty }
    }
  }

  private static func wants(of table: MarkupTable, look: WordLook) -> [Want] {
    let margins = 2 * margin(of: table) + 20
    let writing = writing(table)
    let size = look.size(columns: table.columns.count)
    var wants = table.columns.indices.map { column in
      let heading = table.heading[column].plainText
      var want = Want(
        least: ArialWidths.longestWord(heading, size: size, isBold: true),
        best: ArialWidths.width(heading, size: size, isBold: true), isNarrow: true)
      for row in table.rows {
        let text = row[column].plainText
        want.least = max(want.least, ArialWidths.longestWord(text, size: size))
        want.best = max(want.best, ArialWidths.width(text, size: size))
        if text.unicodeScalars.count > 6 { want.isNarrow = false }
      }
      want.least += margins
      want.best += margins
      if writing[column] {
        want.isNarrow = false
        // On a form the answer is what matters; in a wider table something may yet be filled in.
        let room = table.columns.count > 2 ? look.textWidth / 7 : look.textWidth / 2
        want.best = max(want.best, room)
        want.least = max(want.least, room)
      }
      return want
    }
    // Boxes to choose from are equally far apart.
    let boxes = table.columns.indices.filter { column in
      !table.rows.isEmpty && table.rows.allSatisfy { $0[column].isBoxes }
    }
    let widest = boxes.map { wants[$0].least }.max() ?? 0
    for column in boxes { (wants[column].least, wants[column].best) = (widest, widest) }
    return wants
  }

  private static func fitted(_ wants: [Want], into width: Int) -> [Int] {
    var wants = wants
    if wants.reduce(0, { $0 + $1.best }) > width {
      for index in wants.indices where wants[index].isNarrow {
        wants[index].best = wants[index].least
      }
    }
    let least = wants.reduce(0) { $0 + $1.least }
    let best = wants.reduce(0) { $0 + $1.best }
    var widths: [Int]
    if least >= width {
      widths = wants.map { $0.least * width / max(least, 1) }
    } else if best >= width {
      widths = shared(width - least, among: wants)
    } else {
      widths = wants.map { $0.best * width / max(best, 1) }
    }
    // What rounding left over.
    widths[0] += width - widths.reduce(0, +)
    return widths
  }

  /// Shares out what is left over: columns that want little get it all, the rest in proportion.
  private static func shared(_ room: Int, among wants: [Want]) -> [Int] {
    var widths = wants.map(\.least)
    var room = room
    var waiting = Array(wants.indices)
    while !waiting.isEmpty {
      let share = room / waiting.count
      let content = waiting.filter { wants[$0].best - wants[$0].least <= share }
      guard !content.isEmpty else { break }
      for column in content {
        widths[column] = wants[column].best
        room -= wants[column].best - wants[column].least
      }
      waiting.removeAll(where: content.contains)
    }
    let open = waiting.reduce(0) { $0 + wants[$1].best - wants[$1].least }
    for column in waiting {
      widths[column] += (wants[column].best - wants[column].least) * room / max(open, 1)
    }
    return widths
  }

  /// Whether a table among the blocks has too many columns for an upright page.
  static func needWidePage(_ blocks: [MarkupBlock], isLargePrint: Bool) -> Bool {
    let look = WordLook(language: "", isLargePrint: isLargePrint, isWide: false)
    return blocks.contains { block in
      switch block {
      case .table(let table):
        wants(of: table, look: look).reduce(0) { $0 + $1.least } > look.textWidth
      case .quotation(let blocks): needWidePage(blocks, isLargePrint: isLargePrint)
      case .list(let list):
        list.entries.contains { needWidePage($0.blocks, isLargePrint: isLargePrint) }
      default: false
      }
    }
  }
}
