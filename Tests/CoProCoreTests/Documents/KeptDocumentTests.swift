import Testing

@testable import CoProCore

/// Where a document belongs is asked only of one that is kept.
struct KeptDocumentTests {
  @Test func `a document that is only printed counts as private, and reads the same`() throws {
    let context = DocumentContext.papers(ProjectForPapers.make())
    let printed = try context.write(OutcomeReport(), isKept: false)
    let kept = try context.write(OutcomeReport())
    #expect(printed.isPrivate)
    #expect(!kept.isPrivate)
    #expect(printed.markdown == kept.markdown)
  }
}
