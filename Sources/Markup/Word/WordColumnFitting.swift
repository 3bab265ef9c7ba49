/// Shares the width of the page out among the columns of a table, so that it is as low as can be.
struct WordColumnFitting {
  /// The width of each column.
  private(set) var widths: [Int] = []
  /// Whether every column has the room that its longest word needs.
  let fits: Bool
  private let lengths: ArraySlice<[Int]>
  private let margins: Int

  /// Rows that are looked at; those below them are most often like them.
  private static let mostRows = 60

  init(_ sizes: WordCellSizes, width: Int) {
    var wants = sizes.wants
    lengths = sizes.lengths.prefix(Self.mostRows)
    margins = 2 * sizes.margin + 20
    let least = wants.reduce(0) { $0 + $1.least }
    fits = least <= width
    if wants.reduce(0, { $0 + $1.best }) > width {
      for index in wants.indices where wants[index].isNarrow {
        wants[index].best = wants[index].least
      }
    }
    let best = wants.reduce(0) { $0 + $1.best }
    if least >= width {
      widths = wants.map { $0.least * width / max(least, 1) }
    } else if best > width {
      widths = wants.map { $0.least + ($0.best - $0.least) * (width - least) / (best - least) }
      lower(wants.map(\.least))
    } else {
      let room = width - best
      widths = wants.map { $0.best + room * $0.best / max(best, 1) }
    }
    // What rounding left over.
    widths[0] += width - widths.reduce(0, +)
  }

  /// The most lines that a row below the headings takes.
  var mostLines: Int { lengths.dropFirst().map(lines).max() ?? 0 }

  /// How many lines a row takes.
  private func lines(_ row: [Int]) -> Int {
    var most = 1
    for (length, width) in zip(row, widths) {
      let room = max(width - margins, 1)
      // Lines of more than one word are seldom full.
      let wanted = length <= room ? length : length * 11 / 10
      most = max(most, (wanted + room - 1) / room)
    }
    return most
  }

  private var height: Int { lengths.reduce(0) { $0 + lines($1) } }

  /// Gives room from one column to another for as long as that makes the table lower.
  private mutating func lower(_ least: [Int]) {
    var height = self.height
    var step = widths.reduce(0, +) / 8
    while step >= 80 {
      var isLower = false
      for from in widths.indices {
        for to in widths.indices where to != from && widths[from] - step >= least[from] {
          widths[from] -= step
          widths[to] += step
          let now = self.height
          if now < height {
            height = now
            isLower = true
          } else {
            widths[from] += step
            widths[to] -= step
          }
        }
      }
      if !isLower { step /= 2 }
    }
  }
}
