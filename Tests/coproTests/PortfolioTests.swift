import CoProCore
import TestSupport
import Testing

@testable import copro

/// `copro report portfolio`, over folders with projects in them.
struct PortfolioTests {
  private let home = TestFolder()
  private let console: TestConsole

  init() {
    console = TestConsole(folder: home.path)
    console.width = 2000
  }

  @discardableResult
  private func run(_ words: String...) -> TestConsole.Run { console.run(words) }

  private func start(_ folder: String, seed: Int) {
    console.environment["COPRO_SEED"] = "\(seed)"
    run("init", folder, "--topic", "energy", "--council", "A Council", "--start", "2026-03-01")
  }

  /// A project with a closed round in which so many people answered each way.
  private func startAsked(_ folder: String, seed: Int, answers: [String]) {
    start(folder, seed: seed)
    run("-C", folder, "survey", "open", "outcomes", "--for", "resident", "--exact")
    let forms = answers.map { Array(repeating: $0, count: 6).joined(separator: " ") }
    _ = console.run(
      ["-C", folder, "survey", "enter", "outcomes-residents"], typing: forms)
    run("-C", folder, "survey", "close", "outcomes-residents")
  }

  private func rows(_ run: TestConsole.Run) -> [Substring] {
    run.output.split(separator: "\n").filter { $0.hasPrefix("| My views") }
  }

  @Test func `published figures of several projects are added up, statement by statement`() {
    startAsked("all/one", seed: 1, answers: ["4", "4", "3", "5", "2", "1"])
    startAsked("all/north/two", seed: 2, answers: ["5", "5", "3", "2", "1", "4", "."])
    let run = run("report", "portfolio", "all")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("It adds up 2 projects."))
    #expect(run.output.contains("### Residents: outcomes"))
    #expect(rows(run).first?.hasSuffix("| 2 | 2 | 2 | 3 | 3 | 1 | 12 | 2 | 0 |") == true)
    #expect(run.output.contains("| Questionnaires filled in, as published | 13 |"))
  }

  @Test func `a figure that a project hides is in no sum, and the report says so`() {
    startAsked("all/one", seed: 1, answers: ["4", "4", "3", "5", "2", "1"])
    let alone = run("report", "portfolio", "all")
    // Three people answered: nothing of that round is published.
    startAsked("all/two", seed: 2, answers: ["1", "1", "1"])
    let both = run("report", "portfolio", "all")
    #expect(both.status == 0, "\(both.errors)")
    #expect(rows(alone).first?.hasSuffix("| 1 | 1 | 1 | 2 | 1 | 0 | 6 | 1 | 0 |") == true)
    #expect(rows(both).first?.hasSuffix("| 1 | 1 | 1 | 2 | 1 | 0 | 6 | 1 | 1 |") == true)
    #expect(both.output.contains("| Questionnaires filled in, as published | 6 |"))
    #expect(both.output.contains("| Rounds of questionnaires that publish no figures | 1 |"))
  }

  @Test
  func `where a project asked twice, its last round counts, and nobody is added to themselves`() {
    startAsked("all/one", seed: 1, answers: ["4", "4", "3", "5", "2", "1"])
    run("-C", "all/one", "survey", "open", "outcomes", "--for", "resident", "--exact")
    _ = console.run(
      ["-C", "all/one", "survey", "enter", "outcomes-residents-2"],
      typing: ["5", "5", "5", "4", "2", "1"].map {
        Array(repeating: $0, count: 6).joined(separator: " ")
      })
    let closed = run("-C", "all/one", "survey", "close", "outcomes-residents-2")
    #expect(closed.status == 0, "\(closed.errors)")
    let run = run("report", "portfolio", "all")
    #expect(rows(run).first?.hasSuffix("| 1 | 1 | 0 | 1 | 3 | 0 | 6 | 1 | 0 |") == true)
  }

  @Test func `taking one project away shows no more than that project has published`() {
    // Two projects; of the second one statement is all alike and so shown in words, not figures.
    start("all/two", seed: 2)
    run("-C", "all/two", "survey", "open", "outcomes", "--for", "resident")
    let forms = ["4 4 4 4 4 4", "2 4 3 4 1 5", "3 4 2 4 4 4", "5 4 1 4 2 3", "1 4 5 4 3 2"]
    _ = console.run(["-C", "all/two", "survey", "enter", "outcomes-residents"], typing: forms)
    run("-C", "all/two", "survey", "close", "outcomes-residents")
    let own = run("-C", "all/two", "survey", "results", "outcomes-residents", "--json")
    #expect(own.output.contains("\"hidden\": \""))
    startAsked("all/one", seed: 1, answers: ["4", "4", "3", "5", "2", "1"])
    let run = run("report", "portfolio", "all")
    #expect(rows(run).first?.hasSuffix("| 1 | 1 | 1 | 2 | 1 | 0 | 6 | 1 | 1 |") == true)
  }

  @Test func `a broken, a newer and an unreadable project are left out and named`() throws {
    start("all/good", seed: 1)
    start("all/broken", seed: 2)
    start("all/newer", seed: 3)
    start("all/nobody", seed: 4)
    home.write("{ \"format\": 1, \"aim\": }", to: "all/broken/plan.json")
    home.write("{ \"format\": 9 }", to: "all/newer/copro.json")
    home.write("{ \"format\": 1, \"id\": 7 }", to: "all/nobody/copro.json")
    let before = home.contents()
    let run = run("report", "portfolio", "all")
    #expect(run.status == 1)
    #expect(run.output.contains("It adds up 1 project."))
    #expect(run.output.contains("- all/broken was left out. plan.json, line 1, column 23"))
    #expect(run.errors.contains("all/newer was left out. copro.json was written by a newer copro"))
    #expect(run.errors.contains("all/nobody was left out."))
    #expect(home.contents() == before)
  }

  @Test func `the same project counts once, under whatever names it is found`() {
    start("all/one", seed: 1)
    let twice = run("report", "portfolio", "all", "all/one", "./all/")
    #expect(twice.status == 0)
    #expect(twice.output.contains("It adds up 1 project."))
    #expect(twice.output.contains("No project was left out."))
    for (path, content) in home.contents() where path.hasPrefix("all/one/") {
      home.write(String(decoding: content, as: UTF8.self), to: "all/copy/" + path.dropFirst(8))
    }
    let copied = run("report", "portfolio", "all")
    #expect(copied.status == 0)
    #expect(copied.output.contains("It adds up 1 project."))
    #expect(copied.errors.contains("It is the same project as all/copy, which was counted."))
  }

  @Test func `where there is no project that is said`() {
    home.write("x", to: "empty/notes.txt")
    let none = run("report", "portfolio", "empty")
    #expect(none.status == 66)
    #expect(none.errors.contains("There is no project in empty, nor one level further down."))
    #expect(run("report", "portfolio", "nowhere").status == 66)
    #expect(run("report", "portfolio").status == 64)
  }

  @Test func `lessons and what is overdue are listed, but nothing that is confidential`() {
    start("all/one", seed: 1)
    run("-C", "all/one", "set", "lessons", "Meet face to face first")
    run(
      "-C", "all/one", "meeting", "add", "--date", "2026-03-10", "--start", "1pm", "--end", "3pm")
    run("-C", "all/one", "meeting", "note", "1", "Send papers earlier", "--lesson")
    run("-C", "all/one", "meeting", "note", "1", "Secret", "--lesson", "--confidential")
    run("-C", "all/one", "meeting", "action", "1", "Write to the bus firm", "--due", "2026-04-01")
    let run = run("report", "portfolio", "all")
    #expect(run.output.contains("- Meet face to face first ("))
    #expect(run.output.contains("- Send papers earlier ("))
    #expect(!run.output.contains("Secret"))
    #expect(run.output.contains("Write to the bus firm"), "\(run.output)")
    #expect(run.output.contains("was due on 1 April 2026"))
  }

  @Test func `nothing private is opened`() {
    startAsked("all/one", seed: 1, answers: ["4", "4", "3", "5", "2", "1"])
    run("-C", "all/one", "member", "add", "--name", "Robin Vale", "--side", "resident")
    for path in home.contents().keys where path.contains("/private/") && path.hasSuffix(".json") {
      home.write("not JSON", to: path)
    }
    let run = run("report", "portfolio", "all")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("It adds up 1 project."))
  }

  @Test func `the table and the lines hold every project, and those left out`() {
    start("all/one", seed: 1)
    start("all/two", seed: 2)
    home.write("{", to: "all/two/plan.json")
    let table = run("report", "portfolio", "all", "--csv")
    let lines = table.output.split(separator: "\r\n")
    #expect(table.status == 1)
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("folder,title,council,stage,start,end,finished,") == true)
    #expect(lines.last?.hasPrefix("all/two,,,") == true)
    let json = run("report", "portfolio", "all", "--jsonl").output.split(separator: "\n")
    #expect(json.count == 2)
    #expect(json.first?.contains("\"folder\":\"all/one\"") == true)
    #expect(json.last?.hasPrefix("{\"broken\":true,\"folder\":\"all/two\"") == true)
    let whole = run("report", "portfolio", "all", "--json").output
    #expect(whole.contains("\"count\": 1"))
    let file = run("report", "portfolio", "all", "-o", "x.jsonl")
    #expect(file.errors.contains("Wrote x.jsonl."))
    #expect(home.contents()["x.jsonl"] == Array((json.joined(separator: "\n") + "\n").utf8))
  }
}
