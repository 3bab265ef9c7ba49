import JSONText

extension ReportRecount {
  /// The figures of other ways of taking part, and of evidence.
  func kept(_ line: ReportLine) -> [Int]? {
    if let cell = line.cells.last, cell.hasPrefix("involvement, "),
      let way = records.records(cell).first
    {
      let counts = ["residents", "council", "others"].compactMap { way[$0]?.asInteger }
      return counts + ReportLine.figures(in: way.text("label"))
    }
    guard let reference = line.reference, reference.hasPrefix("evidence, "),
      let figure = records.records(reference).first?["figure"]
    else { return nil }
    let unit = ReportLine.figures(in: figure.text("unit"))
    return ["baseline", "after"].filter { figure[$0] != nil }
      .flatMap { ReportLine.figures(in: figure.text($0)) + unit }
  }
}
