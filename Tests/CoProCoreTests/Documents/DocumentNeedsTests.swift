import Testing

@testable import CoProCore

struct DocumentNeedsTests {
  @Test(arguments: [
    ("background", "terms-of-reference"), ("expenses", "flyer"), ("definition", "how-to-apply"),
    ("decision-limits", "terms-of-reference"),
  ])
  func `a setting that only a part of a template uses is needed by the whole`(
    name: String, document: String
  ) throws {
    let needs = try DocumentNeeds(library: .builtIn, kinds: DocumentKind.all)
    let setting = try #require(Setting.named(name))
    let documents = needs.documents(needing: setting)
    #expect(documents.contains(document))
  }
}
