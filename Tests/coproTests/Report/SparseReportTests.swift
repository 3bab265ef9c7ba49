import CoProCore
import TestSupport
import Testing

@testable import copro

/// A report of little says little, in good sentences, and claims no more than is written down.
struct SparseReportTests {
  private let project = CommandProject()

  init() {
    _ = run("meeting series --dates \"4 Jan 2027, 5 Jan 2027, 6 Jan 2027\" --start 1-2pm")
    _ = run("meeting attend 1 Robin")
    _ = run("meeting decide 1 \"Go on.\"")
    _ = run("meeting action 1 \"Book the hall\"")
  }

  private func run(_ line: String, typing lines: [String] = []) -> TestConsole.Run {
    project.console.run(TranscriptRunner.words(line), typing: lines)
  }

  @Test func `none and one are said in words that fit`() {
    let report = run("report").output
    #expect(report.contains("They took 1 decision. What came of it is not written down yet."))
    #expect(report.contains("The group set itself 1 action. It is not done yet."))
    #expect(report.contains("The group took 1 decision. Everyone agreed."))
    #expect(report.contains("1 member came to meeting 1."))
    #expect(!report.contains("came to each meeting"))
    _ = run("meeting decide 1 \"Stop.\"")
    _ = run("meeting action 1 \"Cancel the hall\"")
    _ = run("meeting attend 2 Robin")
    let more = run("report").output
    #expect(more.contains("They took 2 decisions. What came of them is not written down yet."))
    #expect(more.contains("None of them is done yet."))
    #expect(
      more.contains("1 member came to each of the 2 meetings where this was written down."))
    _ = run("meeting attend 3 Robin")
    let all = run("report").output
    #expect(all.contains("1 member came to each meeting."))
  }

  @Test func `a figure that is hidden is no evidence`() {
    _ = run("survey open outcomes --for resident")
    _ = run("survey enter outcomes-residents", typing: ["445354", "444444", "535353"])
    _ = run("survey close outcomes-residents")
    let report = run("report").output
    let evidence = run("report --evidence").output
    #expect(report.contains("There is evidence for 0.") == false)
    #expect(report.contains("There is no evidence yet for any of them."))
    #expect(report.contains("- There is no evidence for outcome O1."))
    #expect(evidence.contains("- No evidence is noted for O1, O2, O3, O4 and O5."))
  }

  @Test func `an outcome of which a questionnaire speaks is not left bare elsewhere`() {
    _ = run("survey open outcomes --for resident")
    _ = run(
      "survey enter outcomes-residents",
      typing: ["445354", "444444", "535353", "344545", "554433"])
    _ = run("survey close outcomes-residents")
    let short = run("report --short").output
    let committee = run("report --committee").output
    let evidence = run("report --evidence").output
    for page in [short, committee] {
      #expect(page.contains("- What people said about this stands under O4."))
    }
    #expect(
      evidence.contains("The outcome report has what people said about this when they were asked."))
    #expect(evidence.contains("- No evidence is noted for O5."))
  }

  @Test func `a figure that is still to be counted again shows nothing in a portfolio either`() {
    _ = run(
      "evidence add \"More buses.\" --outcome O5 --counted buses --before 3 "
        + "--follow-up \"1 March 2027\"")
    let report = run("report").output
    let before = run("report portfolio .").output
    _ = run("evidence edit E1 --after 5")
    let after = run("report portfolio .").output
    #expect(report.contains("- There is no evidence for outcome O5."))
    #expect(before.contains("| Outcomes with a result or evidence | 0 |"))
    #expect(after.contains("| Outcomes with a result or evidence | 1 |"))
  }
}
