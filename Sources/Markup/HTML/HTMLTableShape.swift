/// How a table is laid out on a page.
struct HTMLTableShape {
  /// Whether it is shown a row at a time where the page is narrow.
  let isWide: Bool
  /// The columns whose words stay on one line where there is room, such as names and days.
  let isShort: [Bool]

  init(of table: MarkupTable, _ letters: LetterSize) {
    let lengths = table.rows.map { $0.map { $0.plainText.unicodeScalars.count } }
    let longestRow = lengths.map { $0.reduce(0, +) }.max() ?? 0
    let most = letters.isBig ? 2 : 3
    let columns = table.columns.count
    isWide = columns > most || (columns == 3 && longestRow > 40)
    let longest = table.columns.indices.map { column in lengths.map { $0[column] }.max() ?? 0 }
    let short = longest.map { (2...23).contains($0) }
    let together = zip(longest, short).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    isShort = columns > 2 && together <= 44 ? short : longest.map { _ in false }
  }
}
