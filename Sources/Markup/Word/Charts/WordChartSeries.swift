/// One part of all bars of a chart in a Word file: how it looks, and how long it is in each bar.
struct WordChartSeries {
  /// Which part of the key it is, from 0.
  let part: Int
  let look: BarLook
  let chart: StackedBars
  let layout: WordChartLayout

  /// How words look in a chart; in bold type where they are figures on a bar.
  ///
  /// That they stand level has to be said, or LibreOffice does not break them into lines.
  static func letters(size: Int, isBold: Bool = false) -> String {
    "<c:txPr><a:bodyPr rot=\"0\" vert=\"horz\"/><a:p><a:pPr><a:defRPr sz=\"\(size * 50)\" b=\"\(isBold ? 1 : 0)\">"
      + "<a:solidFill><a:srgbClr val=\"1B1B1B\"/></a:solidFill><a:latin typeface=\"Arial\"/>"
      + "<a:cs typeface=\"Arial\"/></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>"
  }

  func write(to xml: inout XMLText) {
    xml.raw("<c:ser><c:idx val=\"\(part)\"/><c:order val=\"\(part)\"/><c:tx>")
    strings([chart.key[part]], column: part + 1, firstRow: 1, to: &xml)
    xml.raw("</c:tx><c:spPr>\(fill)<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"1B1B1B\"/>")
    xml.raw("</a:solidFill></a:ln></c:spPr><c:invertIfNegative val=\"0\"/>\(labels)<c:cat>")
    strings(
      chart.rows.map { $0.wordsBeside.joined(separator: "\n") }, column: 0, firstRow: 2, to: &xml)
    xml.raw(
      "</c:cat><c:val><c:numRef><c:f>\(cells(column: part + 1, firstRow: 2, count: chart.rows.count))</c:f>"
    )
    xml.raw("<c:numCache><c:formatCode>General</c:formatCode>")
    xml.raw("<c:ptCount val=\"\(chart.rows.count)\"/>")
    for (place, row) in chart.rows.enumerated() where row.parts.indices.contains(part) {
      xml.raw("<c:pt idx=\"\(place)\"><c:v>\(row.parts[part])</c:v></c:pt>")
    }
    xml.raw("</c:numCache></c:numRef></c:val></c:ser>")
  }

  private var fill: String {
    func colour(_ colour: String) -> String {
      "<a:srgbClr val=\"\(colour.dropFirst().uppercased())\"/>"
    }
    guard let preset = look.preset else {
      return "<a:solidFill>\(colour(look.ground))</a:solidFill>"
    }
    return "<a:pattFill prst=\"\(preset.name)\"><a:fgClr>\(colour(preset.colour))</a:fgClr>"
      + "<a:bgClr>\(colour(look.ground))</a:bgClr></a:pattFill>"
  }

  /// The number on each part, on white; none where it does not fit, and none for nothing.
  private var labels: String {
    // An empty label would still be a white box.
    let unlabelled = chart.rows.indices.filter { place in
      let parts = chart.rows[place].parts
      guard parts.indices.contains(part) else { return false }
      return !layout.fits(parts[part], of: parts.reduce(0, +))
    }
    return "<c:dLbls>"
      + unlabelled.map { "<c:dLbl><c:idx val=\"\($0)\"/><c:delete val=\"1\"/></c:dLbl>" }.joined()
      + "<c:numFmt formatCode=\"0\" sourceLinked=\"0\"/>"
      + "<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln><a:noFill/></a:ln>"
      + "</c:spPr>\(Self.letters(size: layout.size, isBold: true))<c:dLblPos val=\"ctr\"/>"
      + "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
      + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"
  }

  private func strings(_ texts: [String], column: Int, firstRow: Int, to xml: inout XMLText) {
    xml.raw("<c:strRef><c:f>\(cells(column: column, firstRow: firstRow, count: texts.count))</c:f>")
    xml.raw("<c:strCache><c:ptCount val=\"\(texts.count)\"/>")
    for (place, text) in texts.enumerated() {
      xml.raw("<c:pt idx=\"\(place)\"><c:v>")
      for (line, words) in text.split(separator: "\n").enumerated() {
        if line > 0 { xml.raw("\n") }
        xml.text(String(words))
      }
      xml.raw("</c:v></c:pt>")
    }
    xml.raw("</c:strCache></c:strRef>")
  }

  /// Where the figures would stand in a workbook; Word wants to know even where there is none.
  private func cells(column: Int, firstRow: Int, count: Int) -> String {
    let name = "Sheet1!$\(Self.column(column))$"
    return count == 1
      ? "\(name)\(firstRow)" : "\(name)\(firstRow):$\(Self.column(column))$\(firstRow + count - 1)"
  }

  /// The letters of a column of a workbook: A, B, … Z, AA.
  private static func column(_ number: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(number % 26)))
    return (number < 26 ? "" : column(number / 26 - 1)) + letter
  }
}
