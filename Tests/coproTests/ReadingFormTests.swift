import TestSupport
import Testing

@testable import copro

struct ReadingFormTests {
  private let console = TestConsole(folder: ExampleDocuments.folder)

  @Test(arguments: ExampleDocuments.all)
  func `every document can be plain text and an easy read draft`(
    _ document: ExampleDocuments.Written
  ) {
    let plain = console.run(document.words + ["--plain", "-q"])
    #expect(plain.status == 0)
    #expect(!plain.output.contains("**"))
    #expect(!plain.output.contains("| "))
    #expect(!plain.output.split(separator: "\n").contains { $0.hasPrefix("#") })
    let easy = console.run(document.words + ["--easy-read", "-q"])
    #expect(easy.status == 0)
    #expect(easy.output.contains("first draft of an easy read version"))
    #expect(!easy.output.split(separator: "\n").contains { $0.hasPrefix("|") })
  }

  @Test func `plain text is no other format`() {
    let run = console.run(["plan", "--plain", "-o", "plan.html"])
    #expect(run.status == 64)
    #expect(run.errors.contains("--plain writes plain text, and not a .html file."))
  }
}
