import CoProCore
import TestSupport
import Testing

@testable import copro

/// Transcripts of the program as people use it, in `Scenarios/`.
///
/// With `COPRO_BLESS=1` in the environment they are rewritten from what the program does now.
struct ScenarioTests {
  @Test(arguments: Scenarios.names)
  func `a scenario goes as its transcript says`(name: String) throws {
    let written = Transcript(Scenarios.text(of: name))
    let now = TranscriptRunner().run(written)
    if Scenarios.isBlessing { Scenarios.rewrite(name, now.text) }
    for (step, real) in zip(written.steps, now.steps) where !Scenarios.isBlessing {
      #expect(real.answer == step.answer, "\(name): \(step.line)")
    }
  }

  @Test func `there are scenarios`() {
    #expect(!Scenarios.names.isEmpty)
  }
}
