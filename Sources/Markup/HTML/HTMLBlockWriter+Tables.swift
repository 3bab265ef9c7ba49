extension HTMLBlockWriter {
  mutating func table(_ table: MarkupTable) {
    if table.isWritingSpace {
      writingSpace(table)
    } else {
      grid(table)
    }
  }

  /// A table of a single column with nothing in it is a space to write in, with words above.
  private mutating func writingSpace(_ table: MarkupTable) {
    line("<div class=\"space\">")
    line("<p>\(inline(table.heading[0]))</p>")
    for _ in table.rows { line("<div class=\"line\"></div>") }
    line("</div>")
  }

  private mutating func grid(_ table: MarkupTable) {
    let names = table.heading.map { HTMLText.escaped(HTMLText.tidied($0.plainText)) }
    let hasAnswers = table.isToFillIn
    let shape = HTMLTableShape(of: table, letters)
    let kind = shape.isWide ? " class=\"wide\"" : hasAnswers ? " class=\"answers\"" : ""
    line("<table\(kind)>")
    let caption = lastHeading.isEmpty ? names.joined(separator: ", ") : escapedHeading
    line("<caption class=\"unseen\">\(caption)</caption>")
    line("<thead>")
    line("<tr>")
    for (column, words) in table.heading.enumerated() {
      // Nothing is announced for a column without a name.
      let tag = names[column].isEmpty ? "td" : "th"
      let scope = names[column].isEmpty ? "" : " scope=\"col\""
      let kind = hasAnswers && column == 1 ? " class=\"answer\"" : table.columns[column].attribute
      line("<\(tag)\(scope)\(kind)>\(inline(words))</\(tag)>")
    }
    line("</tr>")
    line("</thead>")
    guard !table.rows.isEmpty else { return line("</table>") }
    line("<tbody>")
    for row in table.rows { self.row(row, of: table, shape, names: names) }
    line("</tbody>")
    line("</table>")
  }

  private var escapedHeading: String { HTMLText.escaped(lastHeading) }

  private mutating func row(
    _ row: [[MarkupInline]], of table: MarkupTable, _ shape: HTMLTableShape, names: [String]
  ) {
    line("<tr>")
    for (column, words) in row.enumerated() {
      let isHeading = column == 0 && row.count > 1 && !words.isEmpty
      let tag = isHeading ? "th" : "td"
      let scope = isHeading ? " scope=\"row\"" : ""
      let isNamed = shape.isWide && !names[column].isEmpty && !words.isEmpty
      let name = isNamed ? " data-name=\"\(names[column])\"" : ""
      var kinds = [words.isEmpty ? "empty" : table.columns[column].kind]
      if words.isBoxes { kinds.append("tick") }
      if shape.isShort[column], !words.isEmpty { kinds.append("short") }
      kinds.removeAll(where: \.isEmpty)
      let kind = kinds.isEmpty ? "" : " class=\"\(kinds.joined(separator: " "))\""
      line("<\(tag)\(scope)\(kind)\(name)>\(inline(words))</\(tag)>")
    }
    line("</tr>")
  }
}

extension MarkupTable {
  /// Whether it is questions, each with room for an answer beside it.
  fileprivate var isToFillIn: Bool {
    columns.count == 2 && !rows.isEmpty && rows.allSatisfy { !$0[0].isEmpty && $0[1].isEmpty }
  }

  /// Whether there is nothing in it but room to write.
  fileprivate var isWritingSpace: Bool {
    columns.count == 1 && !rows.isEmpty && rows.allSatisfy { $0[0].isEmpty }
  }
}

extension MarkupTable.Alignment {
  fileprivate var kind: String {
    switch self {
    case .natural: ""
    case .left: "left"
    case .centre: "centre"
    case .right: "right"
    }
  }

  fileprivate var attribute: String { kind.isEmpty ? "" : " class=\"\(kind)\"" }
}
