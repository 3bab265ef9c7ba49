import Markup
import Testing

/// Charts in Word files.
@Suite struct WordChartTests {
  private static func bar(_ label: String, _ parts: [Int]) -> StackedBars.Row {
    let all = parts.reduce(0, +)
    return StackedBars.Row(
      label: label, parts: parts, end: "of \(all)", answered: "\(all) answered",
      description: "“\(label)” \(parts).")
  }

  private func bars(_ rows: [StackedBars.Row]) -> StackedBars {
    StackedBars(
      id: "c", title: "Title & more", words: "Bars.", key: ["No", "Not sure", "Yes"], rows: rows)
  }

  private var two: StackedBars {
    bars([
      Self.bar("We are <heard>", [2, 0, 5]),
      StackedBars.Row(label: "We are few", words: "Not shown.", description: "It is not shown."),
    ])
  }

  private func bytes(_ bars: StackedBars, _ letters: LetterSize = .normal) -> [UInt8] {
    let blocks: [MarkupBlock] = [
      .paragraph([.text("Above")]), .paragraph([.picture("Bars.", address: "c.svg")]),
      .paragraph([.text("Below")]), .paragraph([.picture("Words.", address: "other.svg")]),
    ]
    return WordDocument(MarkupDocument(blocks: blocks), letters: letters, charts: ["c.svg": bars])
      .bytes
  }

  private func package(_ bars: StackedBars, _ letters: LetterSize = .normal) -> ZipReader {
    ZipReader(bytes(bars, letters))
  }

  private func chart(_ bars: StackedBars, _ letters: LetterSize = .normal) -> String {
    package(bars, letters).text(of: "word/charts/chart1.xml") ?? ""
  }

  /// What stands between two marks, each time.
  private func between(_ start: String, _ end: String, in text: String) -> [String] {
    text.split(separator: start, omittingEmptySubsequences: false).dropFirst()
      .compactMap {
        $0.split(separator: end, omittingEmptySubsequences: false).first.map(String.init)
      }
  }

  @Test func `a chart is a part of the file, with its kind and its place in the text`() {
    let read = package(two)
    let types = read.text(of: "[Content_Types].xml") ?? ""
    let links = read.text(of: "word/_rels/document.xml.rels") ?? ""
    let body = read.text(of: "word/document.xml") ?? ""
    #expect(read.faults.isEmpty)
    #expect(types.contains("/word/charts/chart1.xml\" ContentType=\"application/vnd."))
    #expect(links.contains("Target=\"charts/chart1.xml\""))
    #expect(body.contains("r:id=\"chart1\""))
    #expect(body.contains("Words.</w:t>"))
    #expect(bytes(two) == bytes(two))
  }

  @Test func `a chart says what it shows to those who cannot see it`() {
    let body = package(two).text(of: "word/document.xml") ?? ""
    let words = "Bars. “We are &lt;heard&gt;” [2, 0, 5]. It is not shown."
    #expect(body.contains("descr=\"\(words)\" title=\"Title &amp; more\""))
  }

  @Test func `the figures are in the chart, in the order of the key and without a workbook`() {
    let chart = chart(two)
    let names = between("<c:tx>", "</c:tx>", in: chart).flatMap { between("<c:v>", "<", in: $0) }
    let figures = between("<c:val>", "</c:val>", in: chart).map { between("<c:v>", "<", in: $0) }
    #expect(names == ["No", "Not sure", "Yes"])
    #expect(figures == [["2"], ["0"], ["5"]])
    #expect(!chart.contains("externalData"))
  }

  @Test func `words take the place of a bar, and nothing stands behind them`() {
    let chart = chart(two)
    let beside = between("<c:cat>", "</c:cat>", in: chart).first.map {
      between("<c:v>", "<", in: $0)
    }
    #expect(beside == ["We are &lt;heard&gt;\n7 answered", "We are few\nNot shown."])
    let second = between("<c:val>", "</c:val>", in: chart).filter { $0.contains("idx=\"1\"") }
    #expect(second.isEmpty)
  }

  @Test func `a number stands on every part that has room for it, and none for nothing`() {
    let chart = chart(bars([Self.bar("A", [1, 0, 5]), Self.bar("B", [1, 199, 0])]))
    let without = between("<c:dLbls>", "</c:dLbls>", in: chart).map {
      between("<c:dLbl><c:idx val=\"", "\"/><c:delete val=\"1\"/>", in: $0)
    }
    #expect(without == [["1"], ["0"], ["1"]])
  }

  @Test func `letters are as big as the document's`() {
    let normal = between(" sz=\"", "\"", in: chart(two))
    let large = between(" sz=\"", "\"", in: chart(two, .large))
    #expect(Set(normal) == ["1200"])
    #expect(Set(large) == ["1800"])
  }

  @Test(arguments: [LetterSize.normal, .large])
  func `a chart that is too high for a page is several, each with its key`(
    letters: LetterSize
  ) {
    let long = "We were asked what we thought about it, and what we said was heard by everybody."
    let read = package(bars((1...8).map { Self.bar("\($0): \(long)", [1, 1, 1]) }), letters)
    let charts = (1...9).compactMap { read.text(of: "word/charts/chart\($0).xml") }
    let count = charts.count
    #expect(count > 1)
    #expect(charts.allSatisfy { $0.contains("<c:legend>") })
    let labels = charts.flatMap { between("<c:cat>", "</c:cat>", in: $0).prefix(1) }
      .flatMap { between("<c:v>", ":", in: $0) }
    #expect(labels == (1...8).map { "\($0)" })
    let axes = charts.flatMap { between("<c:scaling>", "<c:delete", in: $0) }
    #expect(axes.count == 2 * count)
    let heights = between(
      "<wp:extent cx=\"6120130\" cy=\"", "\"", in: read.text(of: "word/document.xml") ?? ""
    )
    .compactMap { Int($0) }
    #expect(heights.count == count && heights.allSatisfy { $0 < 7_000_000 })
  }

  @Test func `what leads up to a chart stays with it`() {
    let body = package(two).text(of: "word/document.xml") ?? ""
    #expect(body.contains("<w:keepNext/></w:pPr><w:r><w:t xml:space=\"preserve\">Above"))
  }
}
