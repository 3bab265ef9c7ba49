import Markup
import Testing

@Suite struct DocumentTextTests {
  private let markdown = """
    # Agenda

    Come as you *are*.

    ## Papers & maps

    - The [map](https://maps.example/a)
    - Notes &lt;b>

    | Time | What |
    | --- | --- |
    | 2pm | Welcome |

    """
  private let words = [
    "Agenda", "Come as you are.", "Papers & maps", "The map", "Notes <b>", "Time | What",
    "2pm | Welcome",
  ]

  private var document: MarkupDocument { MarkupDocument(markdown: markdown) }

  @Test func `a document says the same in every format`() throws {
    let page = HTMLPage(title: "Agenda").text(of: document)
    let word = try #require(DocumentText(word: WordDocument(document).bytes))
    for text in [DocumentText(markdown: markdown), DocumentText(html: page), word] {
      let said = text.parts.map(\.words).filter { $0 != "Skip to the main text" }
      #expect(said == words)
    }
  }

  @Test func `a part is known by the heading above it`() {
    let parts = DocumentText(markdown: markdown).parts
    #expect(parts.first { $0.words == "The map" }?.heading == "Papers & maps")
    #expect(parts.first { $0.words.hasPrefix("Come") }?.heading == "Agenda")
  }

  @Test(arguments: PackedWordFiles.all)
  func `a Word file that another program packed can be read`(bytes: [UInt8]) {
    let parts = DocumentText(word: bytes)?.parts ?? []
    #expect(
      parts.map(\.words) == ["Papers & maps", "Bring a mug.", "2pm | Welcome, welcome, welcome"])
    #expect(parts.allSatisfy { $0.heading == "Papers & maps" })
  }

  @Test func `a damaged file is no Word file, and does no harm`() {
    let whole = PackedWordFiles.known
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= 0x55
      _ = DocumentText(word: bytes)
      _ = DocumentText(word: Array(whole[..<place]))
    }
    #expect(DocumentText(word: []) == nil)
    #expect(DocumentText(word: Array("PK, but not really".utf8)) == nil)
  }

  @Test(arguments: ["", "<", "<p", "a < b <!-- c", "<script>x", "&", "</p></p>", "<td>x<p>y</td>"])
  func `no page is too broken to read`(html: String) {
    let text = DocumentText(html: html)
    #expect(text.parts.count <= 2)
  }
}
