import Arguments
import CoProCore
import TestSupport
import Testing

@testable import copro

/// Whatever a document wants can be filled in by a command, and the person is told which.
struct FieldTests {
  static let documents = [
    "plan", "invite", "invite --details", "invite --application", "tor", "tor --short", "agenda 1",
    "agenda 1 --facilitator", "meeting minutes 1", "meeting sign-in 1",
    "survey print outcomes --for resident", "report",
    "report --short", "report --committee", "report --gaps", "report --trace O1", "report lessons",
    "report catch-up", "report handover",
  ]

  /// A project of which next to nothing is known.
  private struct EmptyProject {
    let folder = TestFolder()
    let console: TestConsole

    init() {
      _ = TestConsole(folder: folder.path).run(["init", "p"])
      console = TestConsole(folder: folder.full("p"))
      console.width = 2000
      _ = console.run(
        ["meeting", "add", "--date", "2027-03-30", "--start", "1pm", "--end", "4pm"])
    }
  }

  @Test(arguments: documents)
  func `every missing field is shown and told with a command that exists`(document: String) {
    let project = EmptyProject()
    let run = project.console.run(TranscriptRunner.words(document))
    #expect(run.status == 0)
    let shown = Set(Self.labels(in: run.output))
    let lines = run.errors.split(separator: "\n").filter { $0.hasPrefix("  ") }
    let told = Dictionary(
      lines.compactMap { line -> (String, String)? in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return (
          String(line[..<colon].dropFirst(2)), String(line[line.index(colon, offsetBy: 2)...])
        )
      }, uniquingKeysWith: { first, _ in first })
    for label in shown {
      let remedy = told[label] ?? ""
      #expect(
        remedy.hasPrefix("copro ") && remedy.split(separator: " ").count > 2, "\(label): \(remedy)")
      let words = TranscriptRunner.words(remedy).dropFirst().prefix { !$0.hasPrefix("-") }
      let isCommand = Copro.program.command(at: Array(words.prefix(1))) != nil
      #expect(isCommand, "\(remedy)")
    }
    #expect(shown.isSubset(of: Set(told.keys)))
  }

  @Test func `with strict, a document that wants something ends with 1`() {
    let project = EmptyProject()
    #expect(project.console.run(["invite", "--strict"]).status == 1)
    #expect(project.console.run(["invite"]).status == 0)
  }

  /// The labels of `[insert label]` in a text.
  private static func labels(in text: String) -> [String] {
    text.split(separator: "[insert ").dropFirst().compactMap { part in
      part.firstIndex(of: "]").map { replace("\\", with: "", in: String(part[..<$0])) }
    }
  }
}
