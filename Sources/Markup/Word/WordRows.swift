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
  ///
  /// Figures that follow one another stand on one line.
  fileprivate func list(of row: [[MarkupInline]], toWriteIn empty: [Int]) -> MarkupList {
    var entries: [MarkupList.Entry] = []
    var figures: [MarkupInline] = []
    func endFigures() {
      if !figures.isEmpty { entries.append(.init(blocks: [.paragraph(figures)])) }
      figures = []
    }
    for column in row.indices.dropFirst() {
      let words = row[column]
      if words.isBoxes {
        endFigures()
        let isTicked = words.plainText != "☐"
        entries.append(
          .init(box: isTicked ? .ticked : .empty, blocks: [.paragraph(heading[column])]))
      } else if isOfFigures(column), !words.isEmpty {
        figures += (figures.isEmpty ? [] : [.text(", ")]) + labelled(words, column)
      } else if !words.isEmpty || empty.contains(column) {
        endFigures()
        entries.append(.init(blocks: [.paragraph(labelled(words, column))]))
      }
    }
    endFigures()
    return MarkupList(entries: entries)
  }

  private func labelled(_ words: [MarkupInline], _ column: Int) -> [MarkupInline] {
    let shown: [MarkupInline] = words.isEmpty ? [.text("____________________")] : words
    guard !heading[column].isEmpty else { return shown }
    let label = heading[column].plainText
    return [.strong([.text(label.hasSuffix("?") ? label : label + ":")]), .text(" ")] + shown
  }

  /// Whether a column has nothing but a few letters in each row, such as “7” or “5 of 7”.
  private func isOfFigures(_ column: Int) -> Bool {
    rows.allSatisfy { $0[column].plainText.utf8.count <= 12 && !$0[column].isBoxes }
  }
}
