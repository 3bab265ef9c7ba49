/// How wide the columns of a table are, so that no word is broken and long texts get the most room.
struct WordColumns {
  /// The width of each column.
  let widths: [Int]
  /// The room left and right in a cell.
  let margin: Int
  /// Whether there are columns for somebody to write in, with nothing below their heading, and few
  /// others.
  let isForm: Bool
  /// Whether words would have to be broken, or in large print stand a few to a line.
  let areTooNarrow: Bool

  init(of table: MarkupTable, look: WordLook) {
    let sizes = WordCellSizes(of: table, look: look)
    let fitting = WordColumnFitting(sizes, width: look.textWidth)
    margin = sizes.margin
    isForm = 2 * sizes.writing.count(where: \.self) >= sizes.writing.count
    widths = fitting.widths
    let isRibbon = look.letters.isBig && !sizes.hasBoxes && fitting.mostLines > 3
    areTooNarrow = table.columns.count > 2 && (!fitting.fits || isRibbon)
  }

  /// The columns of tables that have the same headings, as if they were one table.
  static func shared(in blocks: [MarkupBlock], look: WordLook) -> [[String]: WordColumns] {
    var together: [[String]: MarkupTable] = [:]
    for case .table(let table) in blocks {
      together[table.headings, default: table.withoutRows].rows += table.rows
    }
    return together.mapValues { WordColumns(of: $0, look: look) }
  }
}

extension MarkupTable {
  /// The words at the head of each column.
  var headings: [String] { heading.map(\.plainText) }

  fileprivate var withoutRows: MarkupTable {
    MarkupTable(columns: columns, heading: heading, rows: [])
  }
}
