/// A table while its lines are read.
struct MarkdownTable: Equatable {
  var columns: [MarkupTable.Alignment]
  var heading: [[UInt8]]
  var rows: [[[UInt8]]] = []

  /// More columns than this are no table.
  ///
  /// It also bounds what a short row can be filled up to.
  static let mostColumns = 100

  /// A table from the line with its headings and the ruler below; nothing when they make none.
  init?(heading: ArraySlice<UInt8>, ruler: ArraySlice<UInt8>) {
    guard let columns = Self.columns(of: ruler), columns.count <= Self.mostColumns else {
      return nil
    }
    let cells = Self.cells(of: heading)
    guard cells.count == columns.count else { return nil }
    self.columns = columns
    self.heading = cells
  }

  /// Adds a row: too few cells are filled up with empty ones, and what is too much is left out.
  mutating func add(row line: ArraySlice<UInt8>) {
    var cells = Self.cells(of: line)
    if cells.count > columns.count { cells.removeLast(cells.count - columns.count) }
    while cells.count < columns.count { cells.append([]) }
    rows.append(cells)
  }

  /// What a line such as `| --- | ---: |` says of the columns; nothing for any other line.
  private static func columns(of line: ArraySlice<UInt8>) -> [MarkupTable.Alignment]? {
    let isRuler = line.allSatisfy { $0 == .space || $0 == .tab || "|:-".utf8.contains($0) }
    guard isRuler, line.contains(UInt8(ascii: "-")) else { return nil }
    var columns: [MarkupTable.Alignment] = []
    for cell in cells(of: line) {
      let colon = UInt8(ascii: ":")
      let isLeft = cell.first == colon
      let isRight = cell.last == colon
      let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      columns.append(isLeft ? (isRight ? .centre : .left) : (isRight ? .right : .natural))
    }
    return columns.isEmpty ? nil : columns
  }

  /// The cells of a line.
  ///
  /// A bar after a backslash is part of a cell.
  private static func cells(of line: ArraySlice<UInt8>) -> [[UInt8]] {
    var row = line.trimmed
    if row.first == .bar { row.removeFirst() }
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var at = row.startIndex
    while at < row.endIndex {
      let byte = row[at]
      let next = at + 1 < row.endIndex ? row[at + 1] : nil
      if byte == .bar {
        cells.append(Array(cell[...].trimmed))
        cell = []
      } else if byte == .backslash, next == .bar {
        cell.append(.bar)
        at += 1
      } else if byte == .backslash, let next, next.isPunctuation {
        cell += [byte, next]
        at += 1
      } else {
        cell.append(byte)
      }
      at += 1
    }
    // The bar at the end of a line opens no further cell.
    if row.isEmpty || row.last != .bar || !cell.isEmpty { cells.append(Array(cell[...].trimmed)) }
    return cells
  }
}
