import Markup
import Testing

@Suite struct ReadingTests {
  @Test func `a comment is left out, and one that asks for a page break is one`() {
    let text = """
      One<!-- not shown -->.

      <!-- page break -->

      <!-- two
      lines --> after

      Two
      """
    let blocks = MarkupDocument(markdown: text).blocks
    #expect(
      blocks == [
        .paragraph([.text("One.")]), .pageBreak, .paragraph([.text("after")]),
        .paragraph([.text("Two")]),
      ])
  }

  @Test(arguments: [
    "<!-- no end", "a <b>b</b> <br> c", "<script>alert(1)</script>", "[a]: /b", "[a][b]", "&nope;",
    "{{field}}", "| a | b |", "x\n<!-- no end\ny", "$e=mc^2$", "[^1]",
  ])
  func `what is not read is shown as it stands`(text: String) {
    let shown = MarkupDocument(markdown: text).words
    let expected = text.split(separator: "\n").joined(separator: " ")
    #expect(shown == expected)
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "JavaScript:x", "vbscript:x"])
  func `an address that would run something is no link`(address: String) {
    let blocks = MarkupDocument(markdown: "[words](\(address))").blocks
    #expect(blocks == [.paragraph([.text("words")])])
  }

  static let names: [String] = [
    #"<b>Ann & Bob</b> "Q" 'x'"#, "# *not* a _heading_ `code`", "| a | b |", "[x](y) ![z](w)",
    "- [ ] 1. > ~~~ ```", "Zoë Ó Súilleabháin", "שלום \u{200F}עולם\u{200E} x", "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 é e\u{301}",
    "]]> &amp; &#0; </style>",
    String(repeating: "A very long name ", count: 17) + "of 300 chars", "a\\b\\|c\\", "<!-- x -->",
  ]

  @Test(arguments: names)
  func `whatever a person wrote comes through as text`(name: String) {
    let safe = MarkdownText.inline(name)
    let text =
      "# \(safe)\n\n- \(safe)\n\n| \(safe) | x |\n| --- | --- |\n| \(safe) | **\(safe)** |\n"
    let blocks = MarkupDocument(markdown: text).blocks
    let one: [MarkupInline] = [.text(name)]
    let table = MarkupTable(
      columns: [.natural, .natural], heading: [one, [.text("x")]],
      rows: [[one, [.strong(one)]]])
    #expect(
      blocks == [
        .heading(level: 1, one), .list(MarkupList(entries: [.init(blocks: [.paragraph(one)])])),
        .table(table),
      ])
  }

  /// Texts at which readers of Markdown have hung or crashed.
  static let hard: [String] = [
    "> ", "- ", "1. ", "* a ", "[", "![", "[a](", "[a](b", "[](<", "[a](b \"", "*a **a ", "a**b",
    "_a __a ",
    "`a``", "<a:", "<!--", "<!-->", "&a", "www.", "_www.a", "http://", "a@", "a.b@c.d ", "|", "|-",
    "\\",
    "~~~\n", "- \n", "> - ", "\t", " \n", "a\n-", "x\n| - |\n", "- a\n\n", "**x* ", "]", ")",
    "~a~~b",
    "<a@b.c>", "a\u{0}", "é", "👩‍👧", "\r", "[[[[a](b)", "<!-- a\n", "  \n>", "&#1114112;",
  ]

  @Test(arguments: hard)
  func `no text is refused and none takes long`(piece: String) {
    let text = String(repeating: piece, count: 2_000)
    let once = MarkupDocument(markdown: text)
    let page = HTMLPage(title: "Hard").text(of: once)
    #expect(page.hasSuffix("</html>\n"))
    let cell = MarkupDocument(markdown: "| a | b |\n|---|---|\n| \(text)")
    #expect(!cell.blocks.isEmpty)
  }
}

extension MarkupDocument {
  /// The words of its paragraphs.
  var words: String {
    blocks.map { block in
      if case .paragraph(let words) = block { words.plainText } else { "(no paragraph)" }
    }.joined(separator: " ")
  }
}
