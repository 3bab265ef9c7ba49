import CoProCore
import JSONText
import TestSupport
import Testing

@testable import copro

/// Every figure in the example's report comes from the records, and can be counted again from them.
struct ReportReferenceTests {
  private static let report = SourceTree.text(
    of: "examples/community-energy/documents/outcome-report.md")
  private static let template = Set(
    SourceTree.text(of: "templates/documents/outcome-report.md").split(separator: "\n")
      .map(String.init))

  @Test func `every figure of the report is counted again from the records it cites`() throws {
    let records = try CitedRecords()
    let recount = ReportRecount(records: records, today: "2022-10-14")
    let lines = ReportLine.withFigures(in: Self.report).filter { !Self.template.contains($0.text) }
    #expect(lines.count > 100)
    for line in lines {
      // What people wrote is taken over word for word; only what is left was counted.
      let verbatim = Self.verbatim(line, records)
      let isTable = line.text.hasPrefix("|")
      let body =
        isTable && line.headings == ["What it cost"]
        ? line.cells.dropFirst().prefix(2).joined(separator: " ") : line.body
      let figures = ReportLine.figures(in: ReportLine.leaving(body, without: verbatim))
      if figures.isEmpty { continue }
      let expected = recount.expected(for: line)
      #expect(figures == expected, "\(line)")
    }
  }

  @Test func `every line of the report with a figure says which record it comes from`() {
    for line in ReportLine.withFigures(in: Self.report) {
      let isListed = line.text.hasPrefix("- ")
      let isGap = line.headings == ["What this report does not show"]
      guard isListed, !isGap, !line.text.hasPrefix("- See also") else { continue }
      #expect(line.reference != nil, "\(line)")
    }
  }

  @Test func `every record that the report cites is there`() throws {
    let records = try CitedRecords()
    for line in ReportLine.withFigures(in: Self.report) where line.text.hasPrefix("- ") {
      guard let reference = line.reference else { continue }
      for part in reference.split(separator: ";").map(String.init)
      where ["plan, M", "meeting ", "round "].contains(where: part.hasPrefix) {
        #expect(!records.records(part).isEmpty, "\(line)")
      }
    }
  }

  /// The texts of the records a line cites, or of the plan and the settings where it cites none.
  private static func verbatim(_ line: ReportLine, _ records: CitedRecords) -> [String] {
    var cited = line.reference.map(records.records) ?? [records.plan, records.settings]
    if line.text.hasPrefix("#") || line.text.hasPrefix(">") { cited = [records.plan] }
    // A whole round, its rows and dates are figures; its statements are words.
    let paragraphs = cited.flatMap(\.texts).flatMap { text in
      text.split(separator: "\n").map(String.init)
    }
    let texts = paragraphs.filter { $0.count > 12 && $0.contains(" ") }
    let headings = line.text.hasPrefix("### O") ? ["\(line.text.dropFirst(4).prefix(2))"] : []
    return texts + headings
  }
}
