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

  @Test func `a folder that is shared is open to those who share it, and closed again after`()
    throws
  {
    func modes() throws -> [String: UInt32] {
      let folders = ["p", "p/private", "p/private/members", "p/private/.copro"]
      let files = project.home.contents().keys.filter {
        $0.hasPrefix("p/private/members/") || $0.hasSuffix("/lock") || $0 == "p/plan.json"
      }
      var modes: [String: UInt32] = [:]
      for path in folders + files {
        modes[path] = try SystemFiles().mode(of: project.home.full(path))
      }
      return modes
    }
    let before = try modes()
    let shared = project.console.run(["set", "shared-folder", "yes"])
    let open = try modes()
    let inOrder = run()
    for (path, mode) in open {
      let isFile = path.hasSuffix(".json") || path.hasSuffix("lock")
      let isPrivate = path.hasPrefix("p/private")
      #expect(
        mode == (isFile ? (isPrivate ? 0o660 : 0o664) : (isPrivate ? 0o770 : 0o775)), "\(path)")
    }
    try SystemFiles().setMode(0o700, of: project.home.full("p/private/members"))
    let closed = run()
    let repaired = run("--repair")
    _ = project.console.run(["set", "shared-folder", "no"])
    let after = try modes()
    #expect(shared.status == 0)
    #expect(inOrder.output == "The folder is in order.\n")
    #expect(closed.output.contains("members cannot be opened by the others who share this folder."))
    #expect(repaired.output.contains("Opened to those who share the folder: private/members"))
    #expect(after == before)
  }

  @Test func `what links lead to is not looked through, nor its permissions changed`() throws {
    project.home.write("a", to: "outside/notes.txt")
    try SystemFiles().setMode(0o644, of: project.home.full("outside/notes.txt"))
    project.home.link("p/documents-of-everyone", to: "..")
    project.home.link("p/private/elsewhere", to: "../../outside")
    let found = run()
    let repaired = run("--repair")
    let mode = try SystemFiles().mode(of: project.home.full("outside/notes.txt"))
    #expect(found.output == "The folder is in order.\n")
    #expect(repaired.status == 0)
    #expect(mode == 0o644)
  }

  @Test(arguments: ["plan.json", "terms-of-reference.json"])
  func `a file that every project has and that is gone is not taken for empty`(path: String)
    throws
  {
    try SystemFiles().remove(project.home.full("p/\(path)"))
    let before = project.home.contents()
    let read = project.console.run(["status"])
    let written = project.console.run(
      path == "plan.json"
        ? ["plan", "aim", "To work together."] : ["tor", "rules", "add", "Listen."])
    let found = run()
    #expect(read.status == 0)
    #expect(read.errors.contains("\(path) is not there"))
    #expect(written.status == 66)
    #expect(written.errors.contains("\(path) is not there, and every project has it."))
    #expect(project.home.contents() == before)
    #expect(found.status == 1)
    #expect(found.output.contains("\(path) is not there. Every project has it."))
  }

  @Test(arguments: [
    "plan (conflicted copy 2027-01-01).json", "plan-LAPTOP7.json", "copro (1).json",
    "terms-of-reference.sync-conflict-20270101-101010-ABC.json",
  ])
  func `a copy of a record of which there is one is named and not read`(name: String) {
    project.home.write("{", to: "p/\(name)")
    let read = project.console.run(["status"])
    let found = run()
    #expect(read.status == 0)
    #expect(read.errors.contains("\(name) looks like a copy made by two people saving at once."))
    #expect(found.output.contains("\(name) looks like a copy"))
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

  /// Where the sums of a closed round can have been left: by an earlier version, a file-sharing program,
  /// a back-up, or in what can be taken back.
  private static let places = [
    "private/tallies/ID.json", "private/tallies/ID (conflicted copy).json",
    "private/tallies/.k7m2p9xd.tmp", "private/.copro/set-aside/k7m2p9xd.tmp",
    "private/.copro/backups/ID.json", ".stversions/private/tallies/ID~20270401.json",
  ]

  /// A folder with sums of a round, which is closed afterwards or not.
  private func leaveSums(closing: Bool) throws -> String {
    _ = project.console.run(["survey", "open", "reflection", "--asked", "9"])
    _ = project.console.run(
      ["survey", "enter", "reflection"], typing: (0..<6).map { _ in "44444444" })
    let path = try #require(
      project.home.contents().keys.first { $0.hasPrefix("p/private/tallies/") })
    let sums = project.home.text(of: path)
    let id = String(path.dropFirst("p/private/tallies/".count).dropLast(".json".count))
    if closing {
      let run = project.console.run(["survey", "close", "reflection", "--leave-words"])
      #expect(run.status == 0, "\(run.errors)")
    }
    for place in Self.places.dropFirst(closing ? 0 : 1) {
      project.home.write(sums, to: "p/" + replace("ID", with: id, in: place))
    }
    let digests = "{\"contents\": [\"00\"], \"format\": 1, \"round\": \"\(id)\"}\n"
    if closing { project.home.write(digests, to: "p/private/imports/\(id).json") }
    let change = """
      {"day": "2027-01-11", "command": "copro survey enter", "format": 1, "files": [
        {"path": "private/tallies/\(id).json", "after": "00"}]}
      """
    project.home.write(change, to: "p/private/.copro/history/000099.json")
    return id
  }

  private func replace(_ part: String, with other: String, in text: String) -> String {
    guard let start = text.firstIndex(of: "I"), text[start...].hasPrefix(part) else { return text }
    return text[..<start] + other + text[start...].dropFirst(part.count)
  }

  @Test func `sums of a closed round are found wherever they were left, and deleted`() throws {
    let id = try leaveSums(closing: true)
    let before = project.home.contents()
    let found = run()
    let sentences = found.output.split(separator: "\n").filter {
      $0.contains("tells what the forms of a closed round added up to")
    }
    #expect(sentences.count == Self.places.count + 2, "\(found.output)")
    #expect(run("--repair", "--dry-run").output == found.output)
    #expect(project.home.contents() == before)
    let repaired = run("--repair")
    #expect(repaired.output.contains("Deleted: private/tallies/\(id).json\n"))
    #expect(repaired.status == 0, "\(repaired.output)")
    #expect(run().output == "The folder is in order.\n")
    for (path, bytes) in project.home.contents() where !path.hasPrefix("p/surveys/") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.holds("\"counts\"") && !text.holds("tallies/\(id)\", \"after\""), "\(path)")
    }
    let results = project.console.run(["survey", "results", "reflection"])
    #expect(results.status == 0, "\(results.errors)")
  }

  @Test func `sums of an open round are left alone`() throws {
    let id = try leaveSums(closing: false)
    let found = run()
    #expect(!found.output.contains("closed round"))
    _ = run("--repair")
    #expect(project.home.contents()["p/private/tallies/\(id).json"] != nil)
    let closed = project.console.run(["survey", "close", "reflection", "--leave-words"])
    #expect(closed.status == 0, "\(closed.errors)")
    #expect(run().output.contains("closed round"))
  }
}
