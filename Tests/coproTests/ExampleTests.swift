import CoProCore
import TestSupport
import Testing

@testable import copro

/// The example project: complete, consistent, and its documents what the program writes today.
@Suite(.serialized)
struct ExampleTests {
  private let console = TestConsole(folder: ExampleDocuments.folder)

  @Test(arguments: ExampleDocuments.all)
  func `a document of the example is what the program writes`(_ document: ExampleDocuments.Written)
  {
    let words = document.words + ["--today", document.today]
    if Scenarios.isBlessing { _ = console.run(words + ["--save", "-q"]) }
    let run = console.run(words)
    let kept = SourceTree.text(of: "examples/community-energy/\(document.path)")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == kept)
    #expect(!run.output.lowercased().contains("[insert"))
  }

  @Test func `the example holds no documents that nothing writes`() throws {
    let known = Set(ExampleDocuments.all.map(\.path))
    for folder in ["documents", "private/documents"] {
      let names = try SystemFiles().names(in: "\(ExampleDocuments.folder)/\(folder)")
      #expect(names.allSatisfy { known.contains("\(folder)/\($0)") }, "\(names)")
    }
  }

  @Test func `the example is finished, and nothing of it is overdue`() {
    let run = console.run(["status"])
    #expect(run.status == 0)
    #expect(run.output.contains("Nothing is due"))
    #expect(run.output.contains("--today"))
    #expect(!run.output.contains("Overdue"))
  }

  @Test func `the example is the guide's test project`() throws {
    let project = try ProjectFolder.at(ExampleDocuments.folder, files: SystemFiles()).load().project
    let dates = project.meetings.map(\.date.iso)
    #expect(
      dates == [
        "2022-03-29", "2022-04-20", "2022-05-03", "2022-05-30", "2022-07-26", "2022-08-22",
      ])
    #expect(project.members.filter { $0.side == .resident && $0.role.isCounted }.count == 7)
    #expect(project.members.filter { $0.side.isCouncil && $0.role.isCounted }.count == 6)
    #expect(project.plan.outcomes.filter { $0.kind == .project }.count == 2)
    #expect(project.terms.agreed?.meeting == project.meetings[2].id)
    let reflections = project.rounds.count { $0.questionnaire == "reflection" }
    #expect((project.rounds.count, reflections) == (7, 3))
    #expect(project.rounds.allSatisfy { $0.published != nil })
  }

  @Test func `a copy of the example is in order from the first moment`() {
    let folder = TestFolder()
    let console = TestConsole(folder: folder.path)
    _ = console.run(["init", "look", "--example", "community-energy"])
    let run = console.run(["doctor", "-C", "look"])
    #expect(run.output == "The folder is in order.\n")
    #expect(run.status == 0)
  }

  @Test func `a copy of the example is the example`() {
    let folder = TestFolder()
    let run = TestConsole(folder: folder.path).run(
      ["init", "look", "--example", "community-energy"])
    #expect(run.status == 0, "\(run.errors)")
    let there = TestConsole(folder: folder.full("look"))
    #expect(
      there.run(["report", "--today", "2022-10-14"]).output
        == console.run(["report", "--today", "2022-10-14"]).output)
    // Saving over a document that is as copro wrote it replaces it.
    let saved = there.run(["report", "--save", "-q"])
    #expect(saved.output == folder.full("look/documents/outcome-report.md") + "\n")
  }

  @Test func `reading the example changes nothing in it`() {
    let folder = TestFolder()
    _ = TestConsole(folder: folder.path).run(["init", "look", "--example", "community-energy"])
    let before = folder.contents()
    let there = TestConsole(folder: folder.full("look"))
    for line in ["status", "report", "plan", "tor", "set", "member list", "survey list"] {
      #expect(there.run(TranscriptRunner.words(line)).status == 0, "\(line)")
    }
    #expect(folder.contents() == before)
  }
}
