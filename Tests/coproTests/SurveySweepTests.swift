import JSONText
import TestSupport
import Testing

@testable import copro

/// From a file of answers to published figures: what odd rounds come to.
struct SurveySweepTests {
  private func closed(
    _ table: String, statements: [String] = ["I felt listened to", "I dig."], few: Bool = false
  ) throws -> (project: CommandProject, statements: [JSONValue]) {
    let project = CommandProject()
    let console = project.console
    _ = console.run(["survey", "new", "ours"] + statements.flatMap { ["--statement", $0] })
    _ = console.run(["survey", "open", "ours", "--asked", "9"])
    project.home.write(table, to: "p/answers.csv")
    let read = console.run(["survey", "import", "ours-everyone", "answers.csv"])
    #expect(read.status == 0, "\(read.errors)")
    let closed = console.run(["survey", "close", "ours-everyone"])
    #expect(closed.status == 0, "\(closed.errors)")
    let json = console.run(["survey", "results", "ours-everyone", "--json"]).output
    let rows = try JSONText.read(json)["statements"]?.asArray ?? []
    return (project, rows)
  }

  private func counts(_ row: JSONValue) -> [Int]? {
    row["counts"]?.asArray?.compactMap(\.asInteger)
  }

  @Test func `labels in any case, with odd spaces, in both wordings and with numbers are one`()
    throws
  {
    let answers = [
      "agree,5", "AGREE,4", " Agree\u{A0},5 - Strongly agree", "Agree strongly,Strongly\u{A0}agree",
      "disagree strongly,1 – Strongly disagree", "Neither agree  nor disagree,3",
    ]
    let table = "I felt listened to,I dig.\n" + answers.map { $0 + "\n\n" }.joined()
    let rows = try closed(table).statements
    #expect(rows.map(counts) == [[1, 0, 1, 3, 1], [1, 0, 1, 1, 3]])
    #expect(rows.map { $0["n"]?.asInteger } == [6, 6])
  }

  @Test func `one respondent is not shown, and not how many there were`() throws {
    let (project, rows) = try closed("I felt listened to,I dig.\nAgree,Disagree\n")
    #expect(rows.map(counts) == [nil, nil])
    #expect(rows.map { $0["n"]?.asInteger } == [nil, nil])
    let shown = project.console.run(["survey", "results", "ours-everyone"]).output
    #expect(shown.contains("Not shown: fewer than five people answered."))
    #expect(!shown.contains("1 of the 9"))
    let round = project.home.contents().first { $0.key.contains("/surveys/") }?.value ?? []
    #expect(!String(decoding: round, as: UTF8.self).contains("\"forms\""))
    #expect(!project.home.contents().contains { $0.key.contains("/tallies/") })
  }

  @Test func `where nobody disagreed the zeros are shown`() throws {
    let table =
      "I felt listened to,I dig.\n" + String(repeating: "Agree,Agree\n", count: 3)
      + String(repeating: "Strongly agree,Neither agree nor disagree\n", count: 4)
    let (project, rows) = try closed(table)
    #expect(rows.map(counts) == [[0, 0, 0, 3, 4], [0, 0, 4, 3, 0]])
    let shown = project.console.run(["survey", "results", "ours-everyone"]).output
    #expect(shown.contains("7 of 7 people agreed or strongly agreed."))
    #expect(shown.contains("Strongly disagree           0\n  Disagree                    0\n"))
  }

  @Test func `each statement has its own number of answers`() throws {
    let table = """
      I felt listened to,I dig.
      Agree,
      Disagree,Agree
      Strongly agree,Disagree
      ,Agree
      Agree,Strongly agree
      Disagree,Disagree
      Agree,

      """
    let (project, rows) = try closed(table)
    #expect(rows.map { $0["n"]?.asInteger } == [6, 5])
    #expect(rows.map { $0["blank"]?.asInteger } == [1, 2])
    let page = project.console.run(["survey", "results", "ours-everyone", "--format", "md"]).output
    #expect(page.contains("| I felt listened to | 0 | 2 | 0 | 3 | 1 | 1 | 6 |"))
    #expect(page.contains("| I dig. | 0 | 2 | 0 | 2 | 1 | 2 | 5 |"))
    #expect(
      page.contains("“I dig.” 3 of 5 people agreed or strongly agreed. 2 people left it blank."))
  }

  @Test func `a file that opens a quotation and never closes it says on which line it opened`() {
    let project = CommandProject()
    let console = project.console
    _ = console.run(["survey", "new", "ours", "--statement", "I felt listened to"])
    _ = console.run(["survey", "open", "ours"])
    let long = String(repeating: "more words, more lines\n", count: 50_000)
    project.home.write("I felt listened to,Why\nAgree,x\nAgree,\"" + long, to: "p/answers.csv")
    let before = project.home.contents()
    let read = console.run(["survey", "import", "ours-everyone", "answers.csv"])
    #expect(read.status == 65)
    #expect(read.errors.contains("line 3, column 7: the quotation mark that opens here"))
    #expect(project.home.contents() == before)
  }
}
