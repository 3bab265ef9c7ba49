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
}
