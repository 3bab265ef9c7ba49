import CoProCore
import Testing

@testable import copro

/// When to ask the reflection tool: warnings with the guide's sentence, never a refusal.
struct SurveyTimingTests {
  private func project(meetings: [String], deciding text: String? = nil) -> CommandProject {
    let project = CommandProject()
    for day in meetings {
      let run = project.console.run(
        ["meeting", "add", "--date", day, "--start", "13:00", "--end", "15:00"])
      #expect(run.status == 0, "\(run.errors)")
    }
    if let text {
      let run = project.console.run(["meeting", "decide", "1", text, "--today", "2027-03-29"])
      #expect(run.status == 0, "\(run.errors)")
    }
    return project
  }

  private func open(_ project: CommandProject, at meeting: String, on day: String) -> String {
    let run = project.console.run([
      "survey", "open", "reflection", "--asked", "13", "--meeting", meeting, "--today", day,
    ])
    #expect(run.status == 0, "\(run.errors)")
    return run.errors
  }

  private let monthly = ["2027-03-29", "2027-04-26", "2027-05-24"]
  private let weekly = ["2027-03-29", "2027-04-05", "2027-04-12", "2027-04-19"]

  @Test func `at the first meeting the guide's advice is given`() {
    let said = open(project(meetings: monthly), at: "1", on: "2027-03-29")
    #expect(said.contains("people may still be finding their feet"))
  }

  @Test func `it is said when nothing shows that the group agreed to use it`() {
    let said = open(project(meetings: monthly), at: "2", on: "2027-04-26")
    #expect(said.contains("decide how and when you want to use it"))
    #expect(!said.contains("finding their feet"))
  }

  @Test func `a group that agreed to it and meets monthly is told nothing`() {
    let project = project(meetings: monthly, deciding: "We reflect at every meeting.")
    let first = open(project, at: "2", on: "2027-04-26")
    let second = open(project, at: "3", on: "2027-05-24")
    #expect(!(first + second).contains("The guide"))
  }

  @Test func `a group that meets weekly is told when the last time was too short ago`() {
    let project = project(meetings: weekly, deciding: "We reflect once a month.")
    let first = open(project, at: "2", on: "2027-04-05")
    let second = open(project, at: "3", on: "2027-04-12")
    #expect(!first.contains("once a month"))
    #expect(second.contains("such as once a month"))
  }

  @Test func `rounds over time are shown side by side once one is closed`() {
    let project = project(meetings: monthly)
    let early = project.console.run(["survey", "results", "reflection", "--trend"])
    #expect(early.status == 66 || early.status == 1, "\(early.errors)")
    _ = open(project, at: "2", on: "2027-04-26")
    let forms = [
      "44534434", "34423423", "33534544", "23422333", "45544525", "54534444", "3.422233",
    ]
    _ = project.console.run(["survey", "enter", "reflection-everyone"], typing: forms)
    _ = project.console.run(
      ["survey", "close", "reflection-everyone", "--today", "2027-04-27"])
    let shown = project.console.run(["survey", "results", "reflection", "--trend"])
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(shown.output.contains("27 April 2027"))
    #expect(shown.output.contains("people chose 4 or 5"))
    let json = project.console.run(["survey", "results", "reflection", "--trend", "--json"])
    #expect(json.output.contains("\"questionnaire\": \"reflection\""))
  }
}
