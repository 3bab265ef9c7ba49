extension WordBody {
  /// Adds a table that is too wide for the page: for each row its first words, and below them what
  /// stands in the other columns.
  mutating func addRows(of table: MarkupTable, at place: Place) {
    let empty = table.columns.indices.filter { column in
      table.rows.allSatisfy { $0[column].isEmpty }
    }
    for row in table.rows {
      let list = table.list(of: row, toWriteIn: empty)
      var title = WordParagraph()
      title.staysWithNext = list.entries.count > 0
      paragraph(title, [.strong(table.name(of: row))])
      add([.list(list)], at: place)
    }
  }
}

extension MarkupTable {
  /// What a row is called: its first cell, which a short sign such as M1 does not say alone.
  fileprivate func name(of row: [[MarkupInline]]) -> [MarkupInline] {
    if row[0].isEmpty { return heading[0] }
    if heading[0].isEmpty || row[0].plainText.utf8.count > 8 { return row[0] }
    return heading[0] + [.text(": ")] + row[0]
  }

  /// What stands in a row beside its first cell: boxes with their headings, and words after theirs.
  fileprivate func list(of row: [[MarkupInline]], toWriteIn empty: [Int]) -> MarkupList {
    MarkupList(
      entries: row.indices.dropFirst().compactMap { column in
        let words = row[column]
        if words.isBoxes {
          let isTicked = words.plainText != "☐"
          return .init(box: isTicked ? .ticked : .empty, blocks: [.paragraph(heading[column])])
        }
        if words.isEmpty, !empty.contains(column) { return nil }
        let label: [MarkupInline] =
          heading[column].isEmpty ? [] : [.strong([.text(heading[column].plainText + ":")])]
        let shown: [MarkupInline] = words.isEmpty ? [.text("____________________")] : words
        return .init(blocks: [.paragraph(label + (label.isEmpty ? [] : [.text(" ")]) + shown)])
      })
  }
}
