import CoProCore
import TestSupport
import Testing

@testable import copro

/// What comes with copro can be read and printed where there is no project.
@Suite struct WithoutProjectTests {
  private let folder = TestFolder()
  private var console: TestConsole {
    let console = TestConsole(folder: folder.path)
    console.width = 200
    return console
  }

  static let readable: [(words: [String], begins: String)] = [
    (["agenda", "activities"], "Openers\n"),
    (["agenda", "activities", "world-cafe"], "# World café\n"),
    (["agenda", "activities", "one-word", "--facilitator"], "# One word each\n"),
    (["survey", "list"], "Questionnaires to ask: outcomes, reflection, "),
    (["survey", "print", "reflection"], "# "),
    (["survey", "print", "annex-a"], "# Eleven areas to look at\n"),
    (["audit", "list"], "Checklists and audits:\n"),
    (["audit", "print", "annex-a"], "# Eleven areas to look at\n"),
    (["check", "--list"], "must    checked            west-berks/three-stages\n"),
  ]

  @Test(arguments: readable)
  func `what comes with copro is there without a project`(words: [String], begins: String) {
    let run = console.run(words)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix(begins), "\(run.output.prefix(80))")
    #expect(!run.errors.contains("copro set"))
    #expect(folder.contents().isEmpty)
  }

  @Test func `names are left open, and the terminal says why`() {
    let run = console.run(["survey", "print", "outcomes", "--for", "resident"])
    #expect(run.output.contains("[insert name of the group]"))
    #expect(run.errors.contains("There is no project here, so its names are left open."))
    #expect(run.errors.contains("Next: copro init FOLDER"))
  }

  @Test(arguments: [
    ["audit", "print", "vision", "--save"], ["check"], ["check", "--explain", "clear-aim"],
    ["survey", "open", "outcomes"], ["audit", "results", "vision"],
  ])
  func `what needs a project still says that there is none`(words: [String]) {
    let run = console.run(words)
    #expect(run.status == 66)
    #expect(run.errors.contains("There is no project in"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func `a project that is named must be there`() {
    let run = console.run(["audit", "list", "--project", "nowhere"])
    #expect(run.status == 66)
  }
}
