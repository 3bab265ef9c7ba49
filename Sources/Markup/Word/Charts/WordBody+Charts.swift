extension WordBody {
  /// Adds a chart; one that is too high for a page is several, each with its own key.
  mutating func add(_ chart: StackedBars) {
    for piece in chart.pieces(for: look) {
      let drawn = WordChart(piece, number: charts.count + 1, look: look)
      charts.append(drawn)
      open(WordParagraph(style: "Chart"))
      add(drawn, of: piece)
      xml.raw("</w:p>")
    }
  }

  /// Adds the frame of a chart, with what it is called and what it shows for those who listen to it.
  private mutating func add(_ drawn: WordChart, of chart: StackedBars) {
    let number = charts.count
    // 635 of the units of drawings are a twentieth of a point.
    let (width, height) = (drawn.extent.width * 635, drawn.extent.height * 635)
    xml.raw(
      "<w:r><w:drawing><wp:inline"
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
        + "<wp:extent cx=\"\(width)\" cy=\"\(height)\"/>"
        + "<wp:docPr id=\"\(number)\" name=\"Chart \(number)\" descr=\"")
    xml.text(chart.words + " " + chart.description)
    xml.raw("\" title=\"")
    xml.text(chart.title)
    xml.raw(
      "\"/><wp:cNvGraphicFramePr/>"
        + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + "<a:graphicData uri=\"\(WordChart.namespace)\"><c:chart xmlns:c=\"\(WordChart.namespace)\""
        + " r:id=\"chart\(number)\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
  }
}
