import Markup
import Testing

@Suite struct SpecificationTests {
  @Test(arguments: SpecificationExample.all)
  func `the examples of the specification are read as it says`(example: SpecificationExample) {
    let document = MarkupDocument(markdown: example.markdown)
    let html = SpecificationHTML.tidied(SpecificationHTML.text(of: document))
    let expected = SpecificationHTML.tidied(example.html)
    #expect(html == expected)
  }
}
