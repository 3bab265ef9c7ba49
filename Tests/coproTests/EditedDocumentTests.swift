import CoProCore
import Markup
import TestSupport
import Testing

@testable import copro

/// What somebody changed in a document is never lost.
@Suite struct EditedDocumentTests {
  private let project = CommandProject()

  private func save(_ words: String...) -> TestConsole.Run {
    project.console.run(["plan", "--save"] + words)
  }

  private func bytes(_ path: String) -> [UInt8]? {
    try? SystemFiles().read(project.home.full("p/\(path)"))
  }

  private func text(_ path: String) -> String { project.home.text(of: "p/\(path)") }

  private func edit(_ path: String) {
    project.home.write(text(path) + "\nOurs alone.\n", to: "p/\(path)")
  }

  @Test func `the summary tells what somebody wrote from what is new from copro`() {
    _ = save()
    edit("documents/plan.md")
    _ = project.console.run(["plan", "aim", "Parks are open to all."])
    let run = save()
    #expect(run.errors.contains("Somebody wrote, 1 place:\n"))
    #expect(run.errors.contains("“Ours alone.”\n"))
    #expect(run.errors.contains("New from copro, 1 place:\n"))
    #expect(run.errors.contains("under “Our aim”: “Parks are open to all.”\n"))
    #expect(run.errors.contains("No longer in the text from copro"))
    #expect(text("documents/plan.md").hasSuffix("Ours alone.\n"))
  }

  @Test func `a page is compared by its words`() {
    _ = save("--format", "html")
    project.home.write(
      replace("Our aim", with: "Our dream", in: text("documents/plan.html")),
      to: "p/documents/plan.html")
    let run = save("--format", "html")
    #expect(run.output.hasSuffix("documents/plan.new.html\n"))
    #expect(run.errors.contains("Somebody wrote, 1 place:\n  “Our dream”\n"))
    #expect(run.errors.contains("Somebody took out, 1 place:\n  “Our aim”\n"))
  }

  @Test func `a Word file that somebody changed stays, is replaced on request, and comes back`() {
    _ = save("--format", "docx")
    let words = MarkupDocument(markdown: "Quite another plan.\n")
    let own = WordDocument(words).bytes
    project.home.write(own, to: "p/documents/plan.docx")
    let kept = save("--format", "docx")
    #expect(kept.errors.contains("Somebody wrote, 1 place:\n  “Quite another plan.”\n"))
    #expect(bytes("documents/plan.docx") == own)
    let forced = save("--format", "docx", "--force")
    #expect(forced.errors.contains("private/replaced/plan-2027-01-11.docx"))
    #expect(bytes("documents/plan.docx") != own)
    #expect(bytes("private/replaced/plan-2027-01-11.docx") == own)
    #expect(bytes("documents/plan.new.docx") == nil)
    let undone = project.console.run(["undo"])
    #expect(undone.status == 0, "\(undone.errors)")
    #expect(bytes("documents/plan.docx") == own)
    #expect(bytes("private/replaced/plan-2027-01-11.docx") == nil)
  }

  @Test func `a text beside it that was changed stays too`() {
    _ = save()
    edit("documents/plan.md")
    _ = save()
    edit("documents/plan.new.md")
    let third = save()
    #expect(third.output.hasSuffix("documents/plan.new-2.md\n"))
    #expect(text("documents/plan.new.md").hasSuffix("Ours alone.\n"))
  }

  @Test func `a dry run tells the same and writes nothing`() {
    _ = save()
    edit("documents/plan.md")
    let before = project.home.contents()
    for words in [["-n"], ["-n", "--force"]] {
      let run = project.console.run(["plan", "--save"] + words)
      #expect(run.status == 0)
      #expect(run.errors.contains("changed by somebody"))
    }
    #expect(project.home.contents() == before)
  }

  @Test func `what was written before copro kept what it said is compared all the same`() {
    _ = save()
    edit("documents/plan.md")
    let path = "p/private/.copro/documents/plan.sha256"
    project.home.write(String(project.home.text(of: path).prefix(65)), to: path)
    let run = save()
    #expect(run.errors.contains("Only in the changed one, 1 place:\n"))
  }

  @Test func `force needs a document that is kept`() {
    let run = project.console.run(["plan", "--force"])
    #expect(run.status == 64)
    #expect(run.errors.contains("--save"))
  }

  @Test func `no sign of a name is left when its person is forgotten`() {
    _ = project.console.run(["tor", "--save"])
    _ = project.console.run(["member", "forget", "Robin Vale"])
    let prints = project.home.contents().filter { $0.key.hasSuffix(".sha256") }
    #expect(prints.count == 1)
    #expect(prints.values.allSatisfy { $0.count == 65 })
  }

  @Test func `a file that was named with --output and changed since stays as well`() {
    let project = CommandProject()
    let first = project.console.run(["invite", "-o", "flyer.html"])
    let again = project.console.run(["invite", "-o", "flyer.html", "--today", "12 January 2027"])
    project.home.write("My own words.", to: "p/flyer.html")
    let beside = project.console.run(["invite", "-o", "flyer.html"])
    let twice = project.console.run(["invite", "-o", "flyer.html"])
    let files = project.home.contents()
    #expect(first.errors.contains("Wrote flyer.html."))
    #expect(again.errors.contains("Wrote flyer.html."))
    #expect(beside.status == 0)
    #expect(beside.errors.contains("Wrote flyer.new.html."))
    #expect(beside.errors.contains("flyer.html is there already and is not as copro wrote it"))
    #expect(twice.errors.contains("Wrote flyer.new.html."))
    #expect(files["p/flyer.html"] == Array("My own words.".utf8))
    #expect(files["p/flyer.new-2.html"] == nil)
  }

  @Test func `what is written into the project with --output leaves the folder in order`() {
    let project = CommandProject()
    for path in ["flyer.html", "private/flyer.docx", "flyer.md"] {
      let run = project.console.run(["invite", "-o", path])
      #expect(run.status == 0, "\(run.errors)")
    }
    let run = project.console.run(["doctor"])
    #expect(run.output == "The folder is in order.\n")
  }

  @Test func `a document that is named with --output is the one that --save keeps`() {
    let project = CommandProject()
    _ = project.console.run(["invite", "--save"])
    project.home.write("My own words.", to: "p/documents/flyer.md")
    let run = project.console.run(["invite", "-o", "documents/flyer.md"])
    #expect(run.errors.contains("Wrote documents/flyer.new.md."))
    #expect(project.home.contents()["p/documents/flyer.md"] == Array("My own words.".utf8))
  }

  @Test func `nothing is written over a record of the project`() {
    let project = CommandProject()
    _ = project.console.run(["survey", "open", "outcomes", "--for", "resident"])
    _ = project.console.run(
      ["survey", "enter", "outcomes-residents"],
      typing: ["445354", "444444", "535353", "344545", "554433"])
    _ = project.console.run(["survey", "close", "outcomes-residents"])
    let before = project.home.contents()
    let member = before.keys.first { $0.hasPrefix("p/private/members/") } ?? ""
    for path in ["copro.json", "plan.json", String(member.dropFirst(2))] {
      let run = project.console.run(["survey", "export", "--all", "-o", path])
      #expect(run.status == 73)
      #expect(run.errors.contains("is a record of the project"))
    }
    #expect(project.home.contents() == before)
    let other = project.console.run(["survey", "export", "--all", "-o", "figures.json"])
    #expect(other.status == 0)
  }
}
