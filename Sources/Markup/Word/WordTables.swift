extension WordBody {
  /// Adds a table; one that is too wide for the page is written an entry a row.
  mutating func add(_ table: MarkupTable, at place: Place) {
    let columns = columns(of: table)
    if columns.areTooNarrow { return addRows(of: table, at: place) }
    beginPageBeforeTable()
    xml.raw(
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>"
        + "<w:tblW w:w=\"\(look.textWidth)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
        + "<w:tblCellMar><w:left w:w=\"\(columns.margin)\" w:type=\"dxa\"/>"
        + "<w:right w:w=\"\(columns.margin)\" w:type=\"dxa\"/></w:tblCellMar>"
        + "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\""
        + " w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"")
    xml.text(lastHeading)
    xml.raw("\"/></w:tblPr><w:tblGrid>")
    for width in columns.widths { xml.raw("<w:gridCol w:w=\"\(width)\"/>") }
    xml.raw("</w:tblGrid>")
    heading(table, columns)
    let isShort = table.rows.count <= 6
    for (place, row) in table.rows.enumerated() {
      let isLast = place == table.rows.count - 1
      self.row(row, table, columns, staysWithNext: isShort && !isLast)
    }
    xml.raw("</w:tbl>")
    // Two tables without a paragraph between them would be one.
    paragraph(WordParagraph(style: "Gap"), [])
  }

  private mutating func heading(_ table: MarkupTable, _ columns: WordColumns) {
    xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (place, words) in table.heading.enumerated() {
      var paragraph = WordParagraph(style: style(of: table) + "Heading")
      paragraph.staysWithNext = true
      paragraph.alignment = table.columns[place]
      cell(
        columns.widths[place], look: "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E8EDF2\"/>")
      self.paragraph(paragraph, words)
      xml.raw("</w:tc>")
    }
    xml.raw("</w:tr>")
  }

  private mutating func row(
    _ row: [[MarkupInline]], _ table: MarkupTable, _ columns: WordColumns, staysWithNext: Bool
  ) {
    let isWritten =
      columns.isForm || row.contains(where: \.isDots) || (row.count > 1 && row[0].isEmpty)
    let height =
      isWritten ? "<w:trHeight w:val=\"\(look.writingHeight)\" w:hRule=\"atLeast\"/>" : ""
    xml.raw("<w:tr><w:trPr><w:cantSplit/>\(height)</w:trPr>")
    for (place, words) in row.enumerated() {
      var paragraph = WordParagraph(style: style(of: table) + "Text")
      paragraph.staysWithNext = staysWithNext
      paragraph.alignment = table.columns[place]
      if words.isBoxes, paragraph.alignment == .natural { paragraph.alignment = .centre }
      cell(columns.widths[place], look: isWritten ? "<w:vAlign w:val=\"center\"/>" : "")
      open(paragraph)
      if words.isBoxes, let sign = words.plainText.unicodeScalars.first,
        let box = WordBox(sign: sign)
      {
        add(box, named: "\(table.heading[place].plainText): \(row.first?.plainText ?? "")")
      } else if !words.isDots {
        add(words, as: WordRun())
      }
      xml.raw("</w:p></w:tc>")
    }
    xml.raw("</w:tr>")
  }

  private func style(of table: MarkupTable) -> String {
    look.size(columns: table.columns.count) < look.size ? "SmallTable" : "Table"
  }

  private mutating func cell(_ width: Int, look: String) {
    xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(look)</w:tcPr>")
  }
}

extension [MarkupInline] {
  /// Whether this is one box to tick and nothing else.
  var isBoxes: Bool {
    let scalars = plainText.unicodeScalars
    return scalars.count == 1 && scalars.allSatisfy { WordBox(sign: $0) != nil }
  }

  /// Whether this is a dotted line to write on; in a table the lines of the cell do that.
  var isDots: Bool {
    let text = plainText
    return !text.isEmpty && text.unicodeScalars.allSatisfy { "…._ ".unicodeScalars.contains($0) }
  }
}
