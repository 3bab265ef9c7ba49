import CoProCore
import TestSupport
import Testing

@testable import copro

/// `copro doctor`, in a folder with all sorts of things left in it.
struct DoctorTests {
  private let project = CommandProject()

  private func run(_ words: String...) -> TestConsole.Run {
    project.console.run(["doctor"] + words)
  }

  @Test func `a folder as copro keeps it is in order`() {
    let run = run()
    #expect(run.output == "The folder is in order.\n")
    #expect(run.status == 0)
  }

  @Test func `half written files are named, set aside on request, and lost nowhere`() {
    project.home.write("half", to: "p/meetings/.k7m2p9xd.tmp")
    project.home.write("half", to: "p/private/tallies/.k7m2p9xf.tmp")
    let before = project.home.contents()
    let found = run()
    #expect(found.status == 1)
    #expect(found.output.contains("meetings/.k7m2p9xd.tmp is a half written file"))
    #expect(found.errors.contains("Next: copro doctor --repair"))
    #expect(run("--repair", "--dry-run").output == found.output)
    #expect(project.home.contents() == before)
    let repaired = run("--repair")
    #expect(repaired.status == 0, "\(repaired.output)")
    #expect(repaired.output.contains("Set aside: meetings/.k7m2p9xd.tmp\n"))
    let after = project.home.contents()
    #expect(after["p/private/.copro/set-aside/k7m2p9xd.tmp"] == Array("half".utf8))
    // Beside answers it would tell what was there before them.
    #expect(!after.keys.contains { $0.contains("k7m2p9xf") })
    #expect(run().output == "The folder is in order.\n")
  }

  @Test func `private files that others can open are closed to them`() throws {
    let member = try #require(
      project.home.contents().keys.first { $0.hasPrefix("p/private/members/") })
    let path = project.home.full(member)
    try SystemFiles().setMode(0o644, of: path)
    #expect(run().output.contains("is private, and others on this computer can open it."))
    #expect(run("--repair").status == 0)
    let mode = try SystemFiles().mode(of: path)
    #expect(mode == 0o600)
  }

  @Test func `a change that was stopped half way is finished`() {
    let scratch = "terms-of-reference.json"
    project.home.write("{\n  \"format\": 1\n}\n", to: "p/.k7m2p9xd.tmp")
    let journal = """
      {"format": 1, "moves": [".k7m2p9xd.tmp", "\(scratch)"], "removals": []}
      """
    project.home.write(journal, to: "p/private/.copro/journal.json")
    let found = run()
    #expect(found.output.contains("A change to several files was stopped half way."))
    #expect(!found.output.contains("half written file"))
    let repaired = run("--repair")
    #expect(repaired.output.contains("Finished the change that was stopped half way."))
    #expect(project.home.text(of: "p/\(scratch)") == "{\n  \"format\": 1\n}\n")
    #expect(project.home.contents()["p/private/.copro/journal.json"] == nil)
  }

  @Test func `copies, strangers, broken records and lost links are named and left alone`() {
    project.home.write("{}", to: "p/meetings/k7m2p9xd (conflicted copy).json")
    project.home.write("x", to: "p/meetings/notes.txt")
    project.home.write(
      """
      { "format": 1, "id": "k7m2p9xd", "date": "2027-03-01", "start": "13:00", "end": "15:00",
        "present": ["zzzzzzzz"] }
      """, to: "p/meetings/k7m2p9xd.json")
    let run = run()
    #expect(run.status == 1)
    #expect(run.output.contains("(conflicted copy).json looks like a copy"))
    #expect(run.output.contains("meetings/notes.txt is not one of copro's files."))
    #expect(run.output.contains("meetings/k7m2p9xd.json points at the member zzzzzzzz"))
    project.home.write("{", to: "p/plan.json")
    let before = project.home.contents().filter { !$0.key.contains(".copro") }
    let broken = self.run("--repair", "--json")
    #expect(broken.status == 1)
    #expect(broken.output.contains("\"kind\": \"unreadable\""))
    #expect(broken.output.contains("plan.json, line 1, column 2"))
    #expect(project.home.contents().filter { !$0.key.contains(".copro") } == before)
  }

  @Test func `a document that somebody changed is mentioned, and is no fault`() {
    _ = project.console.run(["plan", "--save"])
    #expect(self.run().output == "The folder is in order.\n")
    project.home.write("mine", to: "p/documents/plan.md")
    let run = run()
    #expect(run.status == 0)
    #expect(run.output.contains("documents/plan.md was changed since copro wrote it."))
  }
}
