import CoProCore
import TestSupport
import Testing

@testable import copro

/// `copro report portfolio` over many projects, what is open in them, and their money.
struct PortfolioManyTests {
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
    run(
      "init", folder, "--title", "Project \(seed)", "--topic", "energy", "--council", "A Council",
      "--start", "2026-03-01", "--end", "2026-12-31")
  }

  @Test(arguments: [
    [], ["--csv"], ["--jsonl"], ["--json"], ["-o", "all.csv"], ["-o", "all.jsonl"],
  ])
  func `the same is written with one processor and with several`(_ form: [String]) {
    start("all/00", seed: 1)
    let files = home.contents(of: "all/00").filter { !$0.key.contains("private") }
    let letters = Array("23456789bcdfghjkmnpqrstvwxz")
    for number in 1..<120 {
      for (path, bytes) in files {
        let name = path.dropFirst("all/00/".count)
        var text = String(decoding: bytes, as: UTF8.self)
        if name == "copro.json" {
          // Some identifiers stand twice, one project is broken and some have an end.
          let id =
            "2222"
            + [letters[number % 25], letters[number / 25], "x", "x"].map(String.init).joined()
          let lines = text.split(separator: "\n").map { line in
            line.hasPrefix("  \"id\"")
              ? "  \"id\": \"\(number % 50 == 7 ? "2222zzzz" : id)\"," : line
          }
          text = lines.joined(separator: "\n") + (number == 40 ? "," : "\n")
        }
        home.write(text, to: "all/\(number)/\(name)")
      }
    }
    let one = console.run(["report", "portfolio", "all"] + form)
    let oneFile = home.contents()[form.last ?? ""]
    for processors in [2, 5] {
      console.processors = processors
      let several = console.run(["report", "portfolio", "all"] + form)
      #expect(several == one)
      #expect(home.contents()[form.last ?? ""] == oneFile)
    }
    #expect(one.status == 1)
    #expect(one.errors.contains("all/40 was left out. copro.json, line"))
    #expect(one.errors.contains("It is the same project as all/107, which was counted."))
    #expect((oneFile != nil) == (form.first == "-o"))
  }

  @Test func `a name that does not belong is named with its place, and the others are counted`() {
    start("all/one", seed: 1)
    start("all/two", seed: 2)
    home.write("{\n  \"aims\": \"x\",\n  \"format\": 1\n}\n", to: "all/two/plan.json")
    let run = run("report", "portfolio", "all")
    #expect(run.status == 1)
    #expect(run.output.contains("It adds up 1 project."))
    #expect(
      run.errors.contains(
        "all/two was left out. plan.json, line 2, column 3: “aims” is not a name that belongs here."
      ),
      "\(run.errors)")
  }

  @Test func `what is open is counted by sort, and the projects with most of it come first`() {
    start("all/one", seed: 1)
    start("all/two", seed: 2)
    run("-C", "all/two", "meeting", "add", "--date", "2026-03-10", "--start", "1pm", "--end", "3pm")
    run("-C", "all/two", "meeting", "decide", "1", "Close the hall", "--method", "other")
    run("-C", "all/two", "plan", "constraint", "add", "The site")
    run("-C", "all/two", "feedback", "add", "The forms are long", "--on", "2026-04-01")
    run("-C", "all/two", "check", "set-aside", "west-berks/aggregate-numbers", "--because", "Alone")
    let report = run("report", "portfolio", "all")
    #expect(report.output.contains("| Projects that have ended without a report | 2 | 2 |"))
    #expect(report.output.contains("| People who wait for an answer that was due | 1 | 1 |"))
    #expect(report.output.contains("| Decisions without consensus and without a reason | 1 | 1 |"))
    #expect(report.output.contains("| Limits that are not explained | 1 | 1 |"))
    #expect(report.output.contains("| Rules of the guides that are set aside | 1 | 1 |"))
    #expect(
      report.output.contains("- An answer to F1, “The forms are long”: was due on 29 April 2026 ("))
    #expect(report.output.contains("### Where to look first\n\n- **Project 2**:"))
    let table = run("report", "portfolio", "all", "--csv").output.split(separator: "\r\n")
    #expect(table.last?.contains(",1,5,1,4,0,1,1,1,") == true, "\(table)")
    let lines = run("report", "portfolio", "all", "--jsonl").output.split(separator: "\n")
    #expect(
      lines.last?.contains("\"limit-unexplained\":1,\"no-reason\":1,\"not-reported\":1") == true)
  }

  @Test func `what was spent is added where the shared plan says it, and the others are counted`() {
    for number in 1...3 { start("all/\(number)", seed: number) }
    for number in 1...2 {
      run("-C", "all/\(number)", "plan", "budget", "add", "Room", "--amount", "£100")
    }
    run("-C", "all/1", "plan", "budget", "edit", "B1", "--spent", "£80.50")
    // What is noted one by one is private, and is not opened.
    run(
      "-C", "all/2", "expense", "add", "£30", "--line", "B1", "--what", "A bus", "--paid", "today")
    let report = run("report", "portfolio", "all")
    #expect(report.output.contains("| Set aside in plans | £200 | 2 |"))
    #expect(report.output.contains("| Spent, where the shared plan says it | £80.50 | 1 |"))
    #expect(report.output.contains("| Set aside in those projects | £100 | 1 |"))
    #expect(report.output.contains("| Spending that is not shared | in no sum | 1 |"))
    let json = run("report", "portfolio", "all", "--json").output
    #expect(json.contains("\"projects-left-out\": 1"))
    #expect(json.contains("\"spent\": 8050"))
  }

  @Test func `only to see what would happen, no file is begun`() {
    start("all/one", seed: 1)
    let before = home.contents()
    for file in ["x.csv", "x.jsonl", "x.json", "x.docx"] {
      let dry = run("report", "portfolio", "all", "-o", file, "--dry-run")
      #expect(dry.status == 0)
      #expect(dry.errors.contains("Dry run: nothing was changed."))
    }
    #expect(home.contents() == before)
    let nowhere = run("report", "portfolio", "all", "-o", "none/x.jsonl")
    #expect(nowhere.status == 73)
  }
}
