/// A chart of bars as a part of a Word file: DrawingML, ECMA-376, part 1, 21.2.
///
/// Its figures are in it, so there is no workbook behind it. Word draws it from them, and the order of
/// its elements is the standard's.
struct WordChart {
  private let chart: StackedBars
  private let layout: WordChartLayout
  private let size: Int
  private let language: String
  /// The one of the document's charts that it is, from 1.
  private let number: Int

  init(_ chart: StackedBars, number: Int, look: WordLook) {
    self.chart = chart
    self.number = number
    layout = WordChartLayout(of: chart, look: look)
    size = look.size
    language = look.language
  }

  /// How wide and how high it is, in twentieths of a point.
  var extent: (width: Int, height: Int) { (layout.width, layout.height) }

  /// The part.
  var bytes: [UInt8] {
    var xml = XMLText()
    xml.raw(XMLText.declaration)
    xml.raw(
      "<c:chartSpace xmlns:c=\"\(Self.namespace)\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">")
    xml.raw("<c:lang val=\"\(XMLText.escaped(language))\"/><c:chart>")
    xml.raw("<c:autoTitleDeleted val=\"1\"/><c:plotArea>")
    xml.raw(place(left: layout.barsLeft, top: layout.keyHeight, target: "inner"))
    xml.raw(
      "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"percentStacked\"/>"
        + "<c:varyColors val=\"0\"/>")
    for (part, look) in BarLook.all(chart.key.count).enumerated() {
      WordChartSeries(part: part, look: look, chart: chart, layout: layout).write(to: &xml)
    }
    xml.raw("<c:gapWidth val=\"\(layout.gapWidth)\"/><c:overlap val=\"100\"/>")
    xml.raw("<c:axId val=\"\(rowsAxis)\"/><c:axId val=\"\(lengthsAxis)\"/></c:barChart>")
    xml.raw(axes)
    xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>")
    xml.raw("<c:legend><c:legendPos val=\"t\"/>")
    xml.raw(place(left: 0, top: 0, height: layout.keyHeight))
    xml.raw("<c:overlay val=\"0\"/>\(letters)</c:legend><c:plotVisOnly val=\"1\"/>")
    xml.raw("<c:dispBlanksAs val=\"gap\"/></c:chart>")
    xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\(letters)</c:chartSpace>")
    return xml.bytes
  }

  static let namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart"

  private var rowsAxis: Int { 10 * number + 1 }
  private var lengthsAxis: Int { 10 * number + 2 }

  /// The axis of what the bars are about, from the top down, and the hidden one of how long they are.
  private var axes: String {
    "<c:catAx><c:axId val=\"\(rowsAxis)\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling>"
      + "<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>"
      + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>"
      + "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>\(letters)<c:crossAx val=\"\(lengthsAxis)\"/>"
      + "<c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>"
      + "<c:lblOffset val=\"100\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"
      + "<c:valAx><c:axId val=\"\(lengthsAxis)\"/><c:scaling><c:orientation val=\"minMax\"/>"
      + "</c:scaling><c:delete val=\"1\"/><c:axPos val=\"b\"/>"
      + "<c:numFmt formatCode=\"0%\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
      + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>"
      + "<c:crossAx val=\"\(rowsAxis)\"/><c:crosses val=\"autoZero\"/>"
      + "<c:crossBetween val=\"between\"/></c:valAx>"
  }

  private var letters: String { WordChartSeries.letters(size: size) }

  /// Where a part of the chart stands, to its right edge; to the foot where no height is given.
  private func place(left: Int, top: Int, height: Int? = nil, target: String? = nil) -> String {
    let (width, whole) = extent
    let parts = [
      ("x", left, width), ("y", top, whole), ("w", width - left, width),
      ("h", height ?? whole - top, whole),
    ]
    return "<c:layout><c:manualLayout>"
      + (target.map { "<c:layoutTarget val=\"\($0)\"/>" } ?? "")
      + "<c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>"
      + parts.map { "<c:\($0.0) val=\"\(Self.share($0.1, of: $0.2))\"/>" }.joined()
      + "</c:manualLayout></c:layout>"
  }

  /// A share as a decimal, cut after four places so that nothing stands over the edge.
  static func share(_ part: Int, of whole: Int) -> String {
    let share = part * 10_000 / max(whole, 1)
    let places = String(share % 10_000)
    return "\(share / 10_000)." + String(repeating: "0", count: 4 - places.utf8.count) + places
  }
}
