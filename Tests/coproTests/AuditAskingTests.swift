import TestSupport
import Testing

@testable import copro

/// `copro audit answer` at the terminal.
struct AuditAskingTests {
  private let project = CommandProject()

  private func ask(_ words: [String], _ lines: [String]) -> TestConsole.Run {
    project.console.run(["audit", "answer"] + words, typing: lines, asking: true)
  }

  @Test func `the questions are asked one by one, and gone on with where they were left`() {
    let first = ask(["involvement"], ["yes", "By e-mail too", "", "stop"])
    #expect(first.status == 0)
    #expect(first.errors.contains("11 questions are open."))
    #expect(first.errors.contains("Answered 1 of 11 questions."))
    #expect(
      first.errors.contains("Next: copro audit answer involvement  (go on where it was left)"))
    let next = ask(["involvement"], ["perhaps", "no", ""])
    #expect(next.errors.contains("10 questions are open."))
    #expect(next.errors.contains("Question 2 does not take “perhaps”."))
    #expect(next.errors.contains("Answered 2 of 11 questions."))
  }

  @Test func `a row of annex A asks what will be done, by whom and by when`() {
    let run = ask(
      ["annex-a"], ["no", "", "yes", "Make one", "The board", "soon", "1 May 2027", "stop"])
    #expect(run.status == 0)
    let shown = project.console.run(["audit", "list"]).output
    #expect(shown.contains("annex-a: Eleven areas to look at. by the group: 1 of 11 questions"))
    let record = String(
      decoding: project.home.contents(of: "p/audits").values.joined(), as: UTF8.self)
    #expect(record.contains("\"how\": \"Make one\""))
    #expect(record.contains("\"owner\": \"The board\""))
    #expect(record.contains("\"due\": \"2027-05-01\""))
  }

  @Test func `nothing answered is nothing written`() {
    let run = ask(["involvement"], [""])
    #expect(run.errors.contains("Nothing was answered, so nothing was changed."))
    #expect(project.home.contents(of: "p/audits").isEmpty)
  }
}
