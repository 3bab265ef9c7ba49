extension MarkupDocument {
  /// Whether it is made to be filled in by hand: it has boxes to tick in a table, or in a list beside
  /// room to write in.
  var isForm: Bool {
    blocks.contains(where: \.hasTicks)
      || blocks.contains(where: \.hasBoxes) && blocks.contains(where: \.isRoomToWrite)
  }
}

extension MarkupBlock {
  /// A table in which each row has boxes.
  fileprivate var hasTicks: Bool {
    guard case .table(let table) = self else { return false }
    return table.rows.contains { row in row.contains { $0.plainText == "☐" } }
  }

  /// A list of boxes.
  fileprivate var hasBoxes: Bool {
    guard case .list(let list) = self else { return false }
    return list.entries.contains { $0.box == .empty }
  }

  /// A table in which nothing stands yet.
  fileprivate var isRoomToWrite: Bool {
    guard case .table(let table) = self else { return false }
    return table.rows.allSatisfy { row in row.allSatisfy(\.isEmpty) }
  }
}
