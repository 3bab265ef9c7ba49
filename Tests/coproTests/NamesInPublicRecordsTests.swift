import CoProCore
import TestSupport
import Testing

@testable import copro

/// Records that everyone may read say so where they may name a member.
struct NamesInPublicRecordsTests {
  private let project = CommandProject()

  private func run(_ line: String) -> TestConsole.Run {
    project.console.run(TranscriptRunner.words(line))
  }

  @Test(arguments: [
    "feedback add \"Robin is right.\"",
    "evidence add \"Robin found it.\" --outcome O1",
    "audit answer decision-criteria --set 1=yes --note 1=\"Robin said so\"",
  ])
  func `a part of a member's name is pointed out`(line: String) {
    let before = run(line)
    _ = run("member edit Robin --consent name-in-documents")
    let after = run(line)
    #expect(before.status == 0)
    #expect(before.errors.contains("“Robin” is part of a member's name"))
    #expect(after.status == 0)
    #expect(!after.errors.contains("part of a member's name"))
  }

  @Test func `a word that is no name is not pointed out`() {
    let run = run("feedback add \"The robin sings.\"")
    #expect(run.status == 0)
    #expect(!run.errors.contains("part of a member's name"))
  }

  @Test func `the public copy of notes claims only what it keeps`() {
    _ = run("meeting add --date \"5 January 2027\" --start 1-2pm")
    _ = run("meeting attend 1 Robin --chair Robin")
    let action = run("meeting action 1 \"Book the hall\" --owner Secretariat")
    let notes = run("meeting minutes 1 --public")
    #expect(action.errors.contains("so it is kept as these words, and everyone may read them"))
    #expect(notes.output.contains("It does not say which members came, or who said what."))
    #expect(!notes.output.contains("Robin"))
  }
}
