import TestSupport
import Testing

/// A command line that is refused, its exit status, and a part of what is said.
struct Refused: Sendable, CustomTestStringConvertible {
  var words: [String]
  var status: Int32
  var says: String
  var testDescription: String { words.joined(separator: " ") }

  init(_ line: String, _ status: Int32, says: String) {
    words = TranscriptRunner.words(line)
    self.status = status
    self.says = says
  }

  /// Expects the refusal, no result, and a project that is as it was.
  func check(in project: CommandProject) {
    let before = project.home.contents()
    let run = project.console.run(words)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(says), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(project.home.contents() == before)
  }
}
