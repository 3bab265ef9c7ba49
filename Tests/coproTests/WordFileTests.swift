import CoProCore
import TestSupport
import Testing

@testable import copro

@Suite struct WordFileTests {
  private let project = CommandProject()

  private func bytes(_ path: String) throws -> [UInt8] {
    try SystemFiles().read(project.home.full("p/\(path)"))
  }

  @Test func `the ending of the file makes it a Word file, the same every time`() throws {
    let run = project.console.run(["plan", "-o", "plan.docx"])
    _ = project.console.run(["plan", "--format", "docx", "-o", "other"])
    let word = try bytes("plan.docx")
    let other = try bytes("other")
    #expect(run.status == 0)
    #expect(word.starts(with: Array("PK".utf8)))
    #expect(word == other)
  }

  @Test func `a Word file is kept among the documents, in large print beside it`() throws {
    _ = project.console.run(["plan", "--save", "--format", "docx"])
    _ = project.console.run(["plan", "--save", "--format", "docx", "--large-print"])
    let word = try bytes("documents/plan.docx")
    let large = try bytes("documents/plan-large-print.docx")
    #expect(word != large)
  }

  @Test func `a terminal is not filled with a Word file`() {
    project.console.outputIsTerminal = true
    let shown = project.console.run(["plan", "--format", "docx"])
    #expect(shown.status == 64)
    #expect(shown.output.isEmpty)
    #expect(shown.errors.contains("-o plan.docx"))
    project.console.outputIsTerminal = false
    let piped = project.console.run(["plan", "--format", "docx"])
    #expect(piped.output.hasPrefix("PK"))
  }
}
