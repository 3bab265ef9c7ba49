import CoProCore
import TestSupport
import Testing

@testable import copro

/// A round that was opened by mistake, and what is told when one is opened.
struct SurveyRoundsTests {
  private let project = CommandProject()

  private func run(_ line: String, typing lines: [String] = []) -> TestConsole.Run {
    project.console.run(TranscriptRunner.words(line), typing: lines)
  }

  @Test func `a round that nobody answered can be taken away, and put back`() {
    _ = run("survey open outcomes --for resident --asked 7")
    let open = project.home.contents()
    let closed = run("survey close outcomes-residents")
    let taken = run("survey close outcomes-residents --unanswered")
    let list = run("survey list").output
    let undone = run("undo")
    let back = run("survey list").output
    #expect(closed.status == 1)
    #expect(closed.errors.contains("copro survey close outcomes-residents --unanswered"))
    #expect(taken.status == 0)
    #expect(!list.contains("outcomes-residents"))
    #expect(undone.status == 0)
    #expect(back.contains("outcomes-residents"))
    #expect(open.keys.contains { $0.hasPrefix("p/surveys/") })
  }

  @Test func `a round with forms is not taken away`() {
    _ = run("survey open outcomes --for resident --asked 7")
    _ = run("survey enter outcomes-residents", typing: ["4 4 5 3 5 4", "4 4 4 4 4 4"])
    let before = project.home.contents()
    let taken = run("survey close outcomes-residents --unanswered")
    #expect(taken.status == 1)
    #expect(taken.errors.contains("so it is not taken away"))
    #expect(project.home.contents() == before)
  }

  @Test func `a second open round of the same is pointed out`() {
    let first = run("survey open outcomes --for resident")
    let other = run("survey open outcomes --for council")
    let second = run("survey open outcomes --for resident")
    #expect(!first.errors.contains("is open too"))
    #expect(!other.errors.contains("is open too"))
    #expect(second.errors.contains("outcomes-residents is open too"))
  }

  @Test func `words can be typed in under the number that stands on the form`() {
    _ = run("survey new allotments --statement \"I like my plot.\" --open \"What would help?\"")
    let open = run("survey open allotments --for everyone")
    let form = run("survey print allotments").output
    let entered = run(
      "survey enter allotments-everyone", typing: ["4 | 2: More water", "5", "4", "3", "4"])
    #expect(open.errors.contains("everyone, 1 statement."))
    #expect(form.contains("2. What would help?"))
    #expect(entered.status == 0, "\(entered.errors)")
  }
}
