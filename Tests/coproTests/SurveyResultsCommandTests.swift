import TestSupport
import Testing

@testable import copro

/// What comes out of a closed round of two statements, the second of which nearly all answered alike.
struct SurveyResultsCommandTests {
  private func project() -> CommandProject {
    let project = CommandProject()
    let console = project.console
    for words in [
      ["new", "plots", "--statement", "=We are heard.", "--statement", "I dig."],
      ["open", "plots", "--for", "resident", "--asked", "7"],
    ] { _ = console.run(["survey"] + words) }
    _ = console.run(
      ["survey", "enter", "plots-residents"], typing: ["24", "34", "44", "44", "55", "54", ""])
    _ = console.run(["survey", "close", "plots-residents"])
    return project
  }

  @Test func `a table has [c] for what is not shown, and no cell that is a formula`() throws {
    let project = project()
    let run = project.console.run(["survey", "export", "plots-residents"])
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\r\n").map(String.init)
    try #require(lines.count == 11)
    #expect(
      lines[4].hasSuffix(",6,q1,'=We are heard.,no,Agree,2,6,0,"), "\(lines[4])")
    #expect(lines[9].hasSuffix(",6,q2,I dig.,no,Agree,[c],[c],[c],Almost everyone agreed."))
    #expect(!run.output.contains("*"))
  }

  @Test func `one round as JSON is what its results are`() {
    let project = project()
    let console = project.console
    let export = console.run(["survey", "export", "plots-residents", "--format", "json"])
    let results = console.run(["survey", "results", "plots-residents", "--json"])
    #expect(export.output == results.output)
    let several = console.run(["survey", "export", "--all", "--json"])
    #expect(several.output.contains("\"rounds\": ["))
  }

  @Test
  func `a page has a chart and the same figures in a table, and words where a bar would tell`() {
    let project = project()
    let console = project.console
    let page = console.run(["survey", "results", "plots-residents", "--format", "html"]).output
    let chart = page.split(separator: "<svg")[1].split(separator: "</svg>")[0]
    #expect(chart.contains("<title"))
    #expect(chart.contains(">of 6</text>"))
    #expect(chart.contains(">Almost everyone agreed.</text>"))
    // One bar of four parts and a key of five; a second bar would be five more.
    #expect(chart.split(separator: "fill=\"url(").count - 1 == 9)
    let markdown = console.run(["survey", "results", "plots-residents", "--format", "md"]).output
    #expect(!markdown.contains("chart-"))
    #expect(markdown.contains("| I dig. | \\[c\\] |"), "\(markdown)")
  }

  @Test func `a chart in Word has the figures of the table and not one that the table keeps back`()
    throws
  {
    let project = project()
    let file = project.console.run(["survey", "results", "plots-residents", "--format", "docx"])
    let parts = file.output.split(separator: "<c:chartSpace ")
    try #require(parts.count == 2)
    let chart = parts[1].split(separator: "</c:chartSpace>")[0]
    let figures = chart.split(separator: "<c:val>").dropFirst().map { series in
      series.split(separator: "</c:val>")[0].split(separator: "<c:pt ").dropFirst()
        .map { String($0.split(separator: "</c:v>")[0]) }
    }
    #expect(figures == [0, 1, 1, 2, 2].map { ["idx=\"0\"><c:v>\($0)"] })
    #expect(chart.contains("I dig.\nAlmost everyone agreed.</c:v>"))
    #expect(chart.contains("=We are heard.\n6 answered</c:v>"))
    let easy = project.console.run(
      ["survey", "results", "plots-residents", "--format", "docx", "--easy-read"])
    #expect(easy.output.hasPrefix("PK") && !easy.output.contains("c:chartSpace"))
  }

  @Test(arguments: [40, 60, 80])
  func `bars fit into a narrow window`(width: Int) {
    let project = project()
    project.console.width = width
    let run = project.console.run(["survey", "results", "plots-residents"])
    let widest = run.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= width, "\(run.output)")
  }

  @Test func `an open round is refused everywhere with the same sentence`() {
    let project = project()
    _ = project.console.run(["survey", "open", "plots", "--for", "council"])
    let refused = [
      ["results", "plots-council"], ["results", "plots-council", "--save"],
      ["results", "plots-residents", "--beside", "plots-council"], ["export", "plots-council"],
    ].map { project.console.run(["survey"] + $0) }
    for run in refused {
      #expect(run.status == 1)
      #expect(
        run.errors.contains(
          "The round plots-council is open, so nobody sees its results. Not yet"), "\(run.errors)")
    }
  }

  /// A project that asked its residents the outcomes questionnaire on some days.
  private func asked(on days: [String]) -> CommandProject {
    let project = CommandProject()
    let forms = [
      ["343322", "443433", "223442", "333321", "444434", "322233"],
      ["454544", "545455", "343445", "434534", "555454", "432323"],
    ]
    for (index, day) in days.enumerated() {
      let opened = project.console.run(
        ["survey", "open", "outcomes", "--for", "resident", "--asked", "7", "--today", day])
      let round = String(opened.output.dropLast())
      _ = project.console.run(["survey", "enter", round], typing: forms[index])
      let closed = project.console.run(["survey", "close", round, "--today", day])
      #expect(closed.status == 0, "\(closed.errors)")
    }
    return project
  }

  private let caution =
    "A small change in confidence says little. Many people give a high answer before they have tried "
    + "it, and people who have done it before start high."

  @Test func `confidence at the start and the end stands in the report, with its caution`() {
    let project = asked(on: ["2027-03-29", "2027-08-30"])
    let report = project.console.run(["report", "--today", "2027-09-30"]).output
    let part =
      report.split(separator: "### Residents over time").last?
      .split(separator: "\n#").first ?? ""
    #expect(part.contains("| Statement | 29 March 2027 | 30 August 2027 |"))
    #expect(
      part.contains(
        "| I am confident about working in partnership with West Berkshire Council staff and "
          + "councillors. | 1 of 6 | 5 of 6 |"), "\(part)")
    #expect(part.contains("Others may have answered each time."))
    #expect(part.contains(caution), "\(part)")
    let trend = project.console.run(["survey", "results", "outcomes", "--trend"]).output
    #expect(trend.contains(caution))
    let page = project.console.run(
      ["survey", "results", "outcomes", "--trend", "--format", "html"]
    ).output
    #expect(page.contains(caution))
  }

  @Test func `confidence that was asked once has no trend and no caution`() {
    let project = asked(on: ["2027-03-29"])
    let report = project.console.run(["report", "--today", "2027-09-30"]).output
    #expect(report.contains("I am confident about working"))
    #expect(!report.contains("over time"))
    #expect(!report.contains(caution))
  }

  @Test func `chosen quotations stand in a document of results as they do in the terminal`() {
    let project = CommandProject()
    let console = project.console
    _ = console.run(["survey", "open", "reflection", "--asked", "9"])
    _ = console.run(
      ["survey", "enter", "reflection-everyone"],
      typing: [
        "44444444 | 5: Shorter papers", "55555555 | 5: More *time*", "33333333", "22222222",
        "4444444.",
      ])
    _ = console.run(["survey", "close", "reflection-everyone"])
    let plain = console.run(["survey", "results", "reflection-everyone", "--format", "md"])
    #expect(!plain.output.contains("In people's own words"))
    _ = console.run(["survey", "comments", "reflection-everyone", "--quote", "1"])
    for format in ["md", "html"] {
      let run = console.run(["survey", "results", "reflection-everyone", "--format", format])
      #expect(run.output.contains("In people's own words"))
      #expect(run.output.contains("What do you think would help the group work together better"))
      let words = format == "md" ? "“More \\*time\\*”" : "“More *time*”"
      #expect(run.output.contains(words), "\(run.output)")
      #expect(!run.output.contains("Shorter papers"))
    }
    let trend = console.run(["survey", "results", "reflection", "--trend", "--format", "md"])
    #expect(!trend.output.contains("time*"))
  }

  @Test func `closing keeps no sums of the forms anywhere`() {
    let project = CommandProject()
    let console = project.console
    _ = console.run(["survey", "open", "outcomes", "--for", "resident"])
    let forms = ["444444", "444444", "444445", "444444", "444444"]
    _ = console.run(["survey", "enter", "outcomes-residents"], typing: forms)
    let sums = project.home.contents().first { $0.key.contains("/tallies/") }?.value ?? []
    #expect(!sums.isEmpty)
    let tried = console.run(["survey", "close", "outcomes-residents", "--dry-run"])
    #expect(tried.status == 0, "\(tried.errors)")
    #expect(project.home.contents().contains { $0.key.contains("/tallies/") })
    _ = console.run(["survey", "close", "outcomes-residents"])
    for (path, bytes) in project.home.contents() {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!path.contains("tallies"))
      #expect(!text.contains("\"counts\""), "\(path)")
    }
    let undone = console.run(["undo"])
    #expect(!project.home.contents().contains { $0.key.contains("tallies") }, "\(undone.errors)")
    let results = console.run(["survey", "results", "outcomes-residents"])
    #expect(results.output.contains("Almost everyone agreed."))
    let earlier = console.run(
      ["survey", "results", "outcomes-residents", "--today", "2026-01-01"])
    #expect(earlier.status != 0)
    #expect(!earlier.errors.contains("Not yet five"))
  }
}
