import CoProCore
import TestSupport
import Testing

@testable import copro

/// `copro survey comments`, and what is asked for in words when forms are typed.
struct SurveyCommentsTests {
  private static let lines = [
    "44444444 | 2: calm | 5: Shorter papers", "55555555 | 2: calm | 3a: new | 3b: I began",
    "33333333", "22222222 | 2: busy", "4444444.",
  ]

  private let project = CommandProject()

  private func run(
    _ words: String..., typing lines: [String] = [], asking: Bool = false
  ) -> TestConsole.Run {
    project.console.run(["survey"] + words, typing: lines, asking: asking)
  }

  private func closedRound(for side: String = "everyone") {
    _ = run("open", "reflection", "--for", side)
    _ = run("enter", "reflection", typing: Self.lines)
    let closed = run("close", "reflection")
    #expect(closed.status == 0, "\(closed.errors)")
  }

  @Test func `at the terminal the words are asked for after the ticks, again where too many`() {
    _ = run("open", "reflection")
    let typed = [
      "44444444", "a b c d e", "a, b", "very calm", "calm", "I know how", "", ".",
      "33333333", "back", "22222222", "", "", "", "", "last", "",
    ]
    let entered = run("enter", "reflection", typing: typed, asking: true)
    #expect(entered.status == 0, "\(entered.errors)")
    #expect(entered.errors.contains("question 2 takes at most 4 words, and there are 5."))
    #expect(entered.errors.contains("question 3a takes one word, and there are 2."))
    #expect(entered.errors.contains("Took form 2 away."))
    #expect(entered.errors.contains("Added 2 forms"))
    #expect(entered.errors.contains("Until five forms are in"))
    let tally = project.home.contents().first { $0.key.contains("/tallies/") }
    let text = String(decoding: tally?.value ?? [], as: UTF8.self)
    #expect(text.contains("\"reasons\": \"I know how\""))
    #expect(text.contains("\"text\": \"last\""))
  }

  @Test func `a form that ends in the middle of its words is not counted`() {
    _ = run("open", "reflection")
    let typed = ["44444444", "", "", "", "", "", "33333333", "calm"]
    let entered = run("enter", "reflection", typing: typed, asking: true)
    #expect(entered.errors.contains("Form 2 was not finished, so it is not counted."))
    #expect(entered.errors.contains("Added 1 form "))
  }

  @Test func `with ticks alone no words are asked for, read or kept`() {
    _ = run("open", "reflection")
    let entered = run(
      "enter", "reflection", "--ticks-only", typing: ["44444444", "33333333", ""], asking: true)
    #expect(entered.errors.contains("Added 2 forms"))
    let more = run("enter", "reflection", "--ticks-only", typing: Self.lines)
    #expect(more.status == 0, "\(more.errors)")
    let tally = project.home.contents().first { $0.key.contains("/tallies/") }
    let text = String(decoding: tally?.value ?? [], as: UTF8.self)
    #expect(!text.contains("written"))
  }

  @Test func `an open round and one of few forms show no words, and say why`() {
    _ = run("open", "reflection")
    _ = run("enter", "reflection", typing: Array(Self.lines.prefix(4)))
    let open = run("comments", "reflection")
    #expect(open.status == 1)
    #expect(open.errors.contains("is open, so nobody reads what people wrote."))
    let before = project.home.contents()
    let refused = run("close", "reflection")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("So what people wrote would not be kept."))
    #expect(project.home.contents() == before)
    let closed = run("close", "reflection", "--leave-words")
    #expect(closed.errors.contains("So what people wrote is not kept."))
    let few = run("comments", "reflection")
    #expect(few.status == 1)
    #expect(few.errors.contains("fewer than five people answered"))
    #expect(project.home.contents().keys.allSatisfy { !$0.contains("/comments/") })
    for bytes in project.home.contents().values {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Shorter papers"))
    }
  }

  @Test func `a questionnaire of ticks alone has nothing to read`() {
    _ = run("open", "i-statements")
    let shown = run("comments", "i-statements")
    #expect(shown.status == 1)
    #expect(shown.errors.contains("asks nothing that people answer in their own words."))
  }

  @Test func `the list has a number for each text, and says how often the same was written`() {
    closedRound()
    let shown = run("comments", "reflection")
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(shown.output.contains("  1. busy\n  2. calm ×2\n"))
    #expect(shown.output.contains("  3. new: I began\n"))
    #expect(shown.output.contains("  4. Shorter papers\n"))
    let json = run("comments", "reflection", "--json")
    #expect(json.output.contains("\"reasons\": \"I began\""))
  }

  @Test func `a text is chosen, said in other words, tied to an outcome and dropped`() {
    closedRound()
    let outcome = project.console.run(["plan", "outcome", "add", "People know each other."])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let label = "O6"
    _ = run("comments", "reflection", "--quote", "4", "--outcome", label)
    let again = run("comments", "reflection", "--quote", "4", "--as", "Keep papers short.")
    #expect(again.status == 0, "\(again.errors)")
    let shown = run("comments", "reflection")
    #expect(shown.output.contains("[chosen, for \(label), as: “Keep papers short.”]"))
    let report = project.console.run(["report"])
    #expect(report.output.contains("- “Keep papers short.” (quotation"))
    #expect(report.output.contains(", about \(label))"))
    #expect(!report.output.contains("Shorter papers"))
    let results = run("results", "reflection", "--json")
    #expect(results.output.contains("\"Keep papers short.\""))
    let dropped = run("comments", "reflection", "--drop", "4")
    #expect(dropped.status == 0, "\(dropped.errors)")
    #expect(project.home.contents().keys.allSatisfy { !$0.contains("/quotations/") })
    #expect(!project.console.run(["report"]).output.contains("own words"))
  }

  @Test func `choosing can be taken back`() {
    closedRound()
    let before = project.home.contents().filter { !$0.key.contains(".copro") }
    _ = run("comments", "reflection", "--quote", "4")
    let undone = project.console.run(["undo"])
    #expect(undone.status == 0, "\(undone.errors)")
    #expect(project.home.contents().filter { !$0.key.contains(".copro") } == before)
  }

  @Test(arguments: [
    ["--quote", "99"], ["--drop", "1"], ["--remove", "99"], ["--drop", "1", "--remove", "1"],
    ["--as", "x"], ["--quote", "1", "--drop", "2"],
    ["--quote", "4", "--as", "Ask Robin."], ["--quote", "4", "--outcome", "nothing like it"],
    ["--quote", "4", "--as", "Write to a@b.org"],
  ])
  func `a choice that cannot be made changes nothing`(words: [String]) {
    closedRound()
    let before = project.home.contents()
    let run = project.console.run(["survey", "comments", "reflection"] + words)
    #expect(run.status != 0)
    #expect(project.home.contents() == before)
  }

  @Test func `a text is taken out for good, and the choices keep their texts`() {
    closedRound()
    _ = run("comments", "reflection", "--quote", "3", "--as", "I began here.")
    _ = run("comments", "reflection", "--quote", "4")
    let removed = run("comments", "reflection", "--remove", "3")
    #expect(removed.status == 0, "\(removed.errors)")
    let shown = run("comments", "reflection")
    #expect(shown.output.contains("  3. Shorter papers [chosen]\n"))
    for bytes in project.home.contents().values {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("I began"))
    }
    #expect(project.console.run(["undo"]).status != 0)
  }

  @Test func `a dry run chooses nothing`() {
    closedRound()
    let before = project.home.contents()
    let run = run("comments", "reflection", "--quote", "1", "--dry-run")
    #expect(run.status == 0, "\(run.errors)")
    #expect(project.home.contents() == before)
  }

  @Test func `a quotation of one side stands in the report and not with the side's figures`() {
    closedRound(for: "resident")
    let chosen = run("comments", "reflection", "--quote", "4")
    #expect(chosen.errors.contains("a reader knows whose side wrote it"))
    #expect(project.console.run(["report"]).output.contains("“Shorter papers”"))
    #expect(!run("results", "reflection").output.contains("Shorter papers"))
  }

  @Test func `on an earlier day nothing of what was chosen later is printed`() {
    closedRound()
    _ = run("comments", "reflection", "--quote", "4")
    let report = project.console.run(["report", "--today", "2026-12-31"])
    #expect(!report.output.contains("Shorter papers"))
  }

  @Test func `a questionnaire of one's own asks in words too`() {
    _ = run("new", "plots", "--statement", "I dig.", "--open", "What would help?")
    let form = run("print", "plots")
    #expect(form.output.contains("2. What would help?"))
    #expect(form.output.contains("do not name people"))
    _ = run("open", "plots")
    let csv =
      "Name,I dig.,What would help?,Anything else\n"
      + (1...5).map { "Ann,Agree,Help \($0),no\n" }.joined()
    project.home.write(csv, to: "a.csv")
    let read = run("import", "plots-everyone", project.home.full("a.csv"))
    #expect(read.status == 0, "\(read.errors)")
    #expect(read.errors.contains("Not used: Anything else."))
    _ = run("close", "plots")
    #expect(run("comments", "plots").output.contains("5. Help 5"))
  }

  @Test func `a column about people is never read as words`() {
    _ = run("open", "comment-card")
    project.home.write("Name,Your experience of being involved\nAnn,2\n", to: "a.csv")
    let before = project.home.contents()
    let read = run(
      "import", "comment-card", project.home.full("a.csv"), "--column", "Name=more")
    #expect(read.status == 64)
    #expect(read.errors.contains("the column “Name” tells who answered."))
    #expect(project.home.contents() == before)
  }

  @Test func `an answer with too many words is refused with its line and column`() {
    _ = run("new", "one", "--statement", "I dig.")
    _ = run("open", "reflection")
    let questions = (try? Questionnaire.builtIn("reflection", for: .everyone)) ?? Questionnaire()
    let filled = questions.filled(council: "", area: "West Berkshire")
    let headings = (filled.statements.map(\.text) + filled.openQuestions.map(\.text))
      .map { "\"\($0)\"" }.joined(separator: ",")
    let csv = headings + "\n1,2,3,4,5,1,2,3,one two three four five,,,,\n"
    project.home.write(csv, to: "a.csv")
    let read = run("import", "reflection", project.home.full("a.csv"))
    #expect(read.status == 65)
    #expect(read.errors.contains("line 2, column 17: question 2 takes at most 4 words"))
    #expect(!read.errors.contains("three four"))
    let ticks = run("import", "reflection", project.home.full("a.csv"), "--ticks-only")
    #expect(ticks.status == 0, "\(ticks.errors)")
  }
}
