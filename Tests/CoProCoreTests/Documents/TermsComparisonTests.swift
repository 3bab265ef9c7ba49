import Testing

@testable import CoProCore

/// Two versions of the terms of reference, and what differs between them.
struct TermsComparisonTests {
  private static func changes(
    _ from: (inout TermsVersion) -> Void = { _ in }, to: (inout TermsVersion) -> Void
  ) throws -> TermsComparison {
    var old = TermsVersion()
    old.aim = "To write a guide."
    var new = old
    from(&old)
    to(&new)
    let document = TermsChangesDocument(
      from: .init(step: nil, version: old), to: .init(step: nil, version: new))
    return try document.comparison(in: .papers(ProjectForPapers.make()))
  }

  @Test func `two versions that say the same have nothing that differs`() throws {
    let none = try Self.changes(to: { _ in })
    #expect(none.isEmpty)
    #expect(none.count == 0)
  }

  @Test func `a clause in the group's own words takes the place of the guide's`() throws {
    let found = try Self.changes(to: {
      $0.clauses = [Clause(id: "confidentiality", title: nil, text: "Stories stay here.")]
    })
    let change = try #require(found.changes.first)
    #expect(found.changes.count == 1)
    #expect(change.heading == "Confidentiality")
    #expect(change.before == nil)
    #expect(change.after == "Stories stay here.")
    #expect(change.hasTemplate)
  }

  @Test func `a clause of the group's own that was taken out is told with its words`() throws {
    let found = try Self.changes(
      { $0.clauses = [Clause(id: "photographs", title: "Photographs", text: "We ask first.")] },
      to: { _ in })
    #expect(found.changes.map(\.before) == ["We ask first."])
    #expect(found.changes.map(\.after) == [nil])
    #expect(found.changes.map(\.hasTemplate) == [false])
  }

  @Test func `ground rules are told one by one, beside the guide's list`() throws {
    let guide = try GroundRuleLines.of(.papers(ProjectForPapers.make()))
    let found = try Self.changes(to: { $0.groundRules = guide.dropLast() + ["Say your name."] })
    #expect(found.rulesIn == ["Say your name."])
    #expect(found.rulesOut == guide.suffix(1))
  }

  @Test func `how far the group decides is told in the words of the choice`() throws {
    let found = try Self.changes(to: {
      $0.decisionMaking = .withinLimits
      $0.decisionLimits = "£500 a year"
    })
    let after = found.changes.first?.after
    #expect(found.changes.map(\.heading) == ["Decision making"])
    #expect(after?.hasSuffix("£500 a year") == true)
  }
}
