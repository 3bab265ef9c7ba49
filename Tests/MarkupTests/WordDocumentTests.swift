import Markup
import Testing

@Suite struct WordDocumentTests {
  private func package(_ blocks: [MarkupBlock], letters: LetterSize = .normal) -> ZipReader {
    ZipReader(WordDocument(MarkupDocument(blocks: blocks), letters: letters).bytes)
  }

  private func body(_ blocks: MarkupBlock...) -> String {
    package(blocks).text(of: "word/document.xml") ?? ""
  }

  private func cells(_ texts: String...) -> [[MarkupInline]] {
    texts.map { $0.isEmpty ? [] : [.text($0)] }
  }

  private func table(_ heading: [[MarkupInline]], _ rows: [[[MarkupInline]]]) -> MarkupBlock {
    .table(MarkupTable(columns: heading.map { _ in .natural }, heading: heading, rows: rows))
  }

  @Test func `a Word file is a whole package whose every part is named once`() {
    let read = package([.heading(level: 1, [.text("Agenda")])])
    #expect(read.faults.isEmpty)
    #expect(Set(read.files.map(\.path)).count == read.files.count)
    let types = read.text(of: "[Content_Types].xml") ?? ""
    for (path, _) in read.files where !path.hasSuffix(".rels") && path != "[Content_Types].xml" {
      #expect(types.contains("PartName=\"/\(path)\""))
    }
    let title = read.text(of: "docProps/core.xml") ?? ""
    #expect(title.contains("<dc:title>Agenda</dc:title>"))
  }

  @Test func `the same document is the same bytes`() {
    let blocks: [MarkupBlock] = [
      .heading(level: 1, [.text("Notes")]),
      .list(MarkupList(entries: [.init(box: .empty, blocks: [.paragraph([.text("A")])])])),
    ]
    let one = WordDocument(MarkupDocument(blocks: blocks)).bytes
    let other = WordDocument(MarkupDocument(blocks: blocks)).bytes
    #expect(one == other)
  }

  @Test(arguments: [
    ("<b>&\"'>", "&lt;b&gt;&amp;&quot;'&gt;"), ("]]>", "]]&gt;"),
    ("\u{202B}שלום\u{200F}", "\u{202B}שלום\u{200F}"), ("👩🏽‍🌾 ok", "👩🏽‍🌾 ok"),
    ("a\u{0}b\u{8}c\u{1F}d\u{FFFE}e\u{FFFF}f\u{FFFD}", "abcdef\u{FFFD}"),
    ("one\ntwo\tthree", "one two three"),
    (String(repeating: "Anne-Marié ", count: 28), String(repeating: "Anne-Marié ", count: 28)),
  ])
  func `what people wrote comes through as text`(text: String, shown: String) {
    let body = body(.paragraph([.text(text)]))
    #expect(body.contains("<w:t xml:space=\"preserve\">\(shown)</w:t>"))
  }

  @Test func `a title full of signs cannot break the package`() {
    let read = package([.heading(level: 1, [.text("A & <B>")])])
    let title = read.text(of: "docProps/core.xml") ?? ""
    #expect(title.contains("<dc:title>A &amp; &lt;B&gt;</dc:title>"))
  }

  @Test func `headings are real headings`() {
    let body = body(.heading(level: 2, [.text("Who came")]))
    #expect(body.contains("<w:pStyle w:val=\"Heading2\"/>"))
  }

  @Test func `each numbered list counts from its own start`() {
    let list = MarkupBlock.list(
      MarkupList(start: 3, entries: [.init(blocks: [.paragraph([.text("A")])])]))
    let read = package([list, list])
    let numbering = read.text(of: "word/numbering.xml") ?? ""
    #expect(numbering.split(separator: "<w:startOverride w:val=\"3\"/>").count == 3)
    let body = read.text(of: "word/document.xml") ?? ""
    #expect(body.contains("<w:numId w:val=\"2\"/>"))
    #expect(body.contains("<w:numId w:val=\"3\"/>"))
  }

  @Test func `boxes can be ticked, and say what they stand for`() {
    let body = body(
      .list(
        MarkupList(entries: [
          .init(box: .empty, blocks: [.paragraph([.text("Bring a chair")])]),
          .init(box: .ticked, blocks: [.paragraph([.text("Book the room")])]),
        ])),
      table(cells("Statement", "Agree"), [cells("I was heard.", "☐")]))
    #expect(body.split(separator: "<w14:checked w14:val=\"0\"/>").count == 3)
    #expect(body.split(separator: "<w14:checked w14:val=\"1\"/>").count == 2)
    #expect(body.contains("<w:alias w:val=\"Bring a chair\"/>"))
    #expect(body.contains("<w:alias w:val=\"Agree: I was heard.\"/>"))
  }

  @Test func `the heading of a table is repeated on every page`() {
    let body = body(table(cells("Name", "Here"), [cells("Ada", "yes")]))
    #expect(body.contains("<w:tblHeader/>"))
  }

  @Test func `a form has room to write, other tables do not`() {
    let form = body(table(cells("About you"), [cells(""), cells("")]))
    let agenda = body(table(cells("Time", "What", "Who"), [cells("1pm", "Break", "")]))
    #expect(form.contains("<w:trHeight"))
    #expect(!agenda.contains("<w:trHeight"))
  }

  @Test func `what leads up to a table stays with it`() {
    let table = table(cells("A"), [cells("b")])
    let body = body(.paragraph([.text("far")]), .paragraph([.text("near")]), table)
    let parts = body.split(separator: "near")
    #expect(parts[0].split(separator: "<w:keepNext/>").count == 2)
    #expect(parts[0].hasSuffix("<w:keepNext/></w:pPr><w:r><w:t xml:space=\"preserve\">"))
  }

  @Test(arguments: [1, 2, 3, 5, 8])
  func `columns fill the page and no more`(count: Int) {
    let heading: [[MarkupInline]] = (0..<count).map { [.text("Heading \($0)")] }
    let words = String(repeating: "words and ", count: 40)
    let row: [[MarkupInline]] = (0..<count).map { $0 == 0 ? [.text(words)] : [.text("7")] }
    let body = body(table(heading, [row]))
    let widths = body.split(separator: "<w:gridCol w:w=\"").dropFirst()
      .compactMap { Int($0.prefix { $0.isNumber }) }
    #expect(widths.count == count)
    #expect(widths.reduce(0, +) == 9_638)
    #expect(widths.allSatisfy { $0 > 100 })
  }

  @Test func `a table that is too wide for the page is written an entry a row`() {
    let heading = (0..<20).map { "Heading \($0)" }
    let row = (0..<20).map { $0 == 0 ? "Ada" : $0 == 3 ? "" : $0 == 4 ? "☐" : "word\($0)" }
    let body = body(table(heading.map { [.text($0)] }, [row.map { $0.isEmpty ? [] : [.text($0)] }]))
    #expect(!body.contains("<w:tbl>"))
    #expect(body.contains("Ada"))
    #expect(body.contains("Heading 19:"))
    #expect(body.contains("word19"))
    #expect(body.contains("<w:alias w:val=\"Heading 4\"/>"))
  }

  @Test func `questions with boxes are asked one below the other in large print`() {
    let options = [
      "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree",
    ]
    let statement = table(
      cells("Statement") + options.map { [.text($0)] },
      [cells("1. I was heard.", "☐", "☐", "☐", "☐", "☐")])
    let normal = package([statement]).text(of: "word/document.xml") ?? ""
    let large = package([statement], letters: .large).text(of: "word/document.xml") ?? ""
    #expect(normal.contains("<w:tbl>"))
    #expect(!large.contains("<w:tbl>"))
    #expect(large.split(separator: "<w14:checkbox>").count == 6)
  }

  @Test func `tables with the same headings have the same columns`() {
    let heading = cells("Activity", "What we do", "Who")
    let long = String(repeating: "words and ", count: 20)
    let body = body(
      table(heading, [cells("A1", "Advertise", "Ada")]), .paragraph([.text("then")]),
      table(heading, [cells("A2", long, "Ben and the others")]))
    let grids = body.split(separator: "<w:tblGrid>").dropFirst()
      .compactMap { $0.split(separator: "</w:tblGrid>").first }
    #expect(grids.count == 2)
    #expect(grids.first == grids.last)
  }

  @Test func `a sheet to hand round has smaller margins and letters as big as ever`() {
    let document = MarkupDocument(blocks: [.paragraph([.text("A")])])
    let sheet = ZipReader(WordDocument(document, isSheet: true).bytes)
    let other = ZipReader(WordDocument(document).bytes)
    let styles = sheet.text(of: "word/styles.xml") ?? ""
    let body = sheet.text(of: "word/document.xml") ?? ""
    let otherBody = other.text(of: "word/document.xml") ?? ""
    #expect(styles.contains("<w:sz w:val=\"24\"/>"))
    #expect(body.contains("w:left=\"850\""))
    #expect(otherBody.contains("w:left=\"1134\""))
  }

  @Test func `a last line after a list is not alone on a page`() {
    let list = MarkupBlock.list(MarkupList(entries: [.init(blocks: [.paragraph([.text("E")])])]))
    let last = body(list, .paragraph([.text("To ask us anything")]))
    let further = body(list, .paragraph([.text("Between")]), .paragraph([.text("Last")]))
    #expect(last.contains("<w:keepNext/>"))
    #expect(!further.contains("<w:keepNext/>"))
  }

  @Test func `words in bold by themselves stay with what they stand above`() {
    let kept = body(.paragraph([.strong([.text("O1")])]), .paragraph([.text("This changed.")]))
    #expect(kept.split(separator: "<w:keepNext/>").count == 2)
  }

  @Test func `no first or last entry of a list stands alone on a page`() {
    let entries = (1...5).map { MarkupList.Entry(blocks: [.paragraph([.text("E\($0)")])]) }
    let body = body(.list(MarkupList(entries: entries)))
    let kept = body.split(separator: "<w:p>").map { $0.contains("<w:keepNext/>") }
    #expect(kept.dropFirst() == [true, false, false, true, false])
  }

  @Test func `links out lead there, links to other files are only words`() {
    let read = package([
      .paragraph([
        .link([.text("write")], address: "mailto:a@b.example?subject=x&y=1"),
        .link([.text("notes")], address: "minutes-1.md"),
      ])
    ])
    let links = read.text(of: "word/_rels/document.xml.rels") ?? ""
    #expect(
      links.contains("Target=\"mailto:a@b.example?subject=x&amp;y=1\" TargetMode=\"External\""))
    #expect(!links.contains("minutes-1.md"))
    let body = read.text(of: "word/document.xml") ?? ""
    #expect(body.contains("notes"))
  }

  @Test func `a page break begins the next paragraph, or the table, on a new page`() {
    let words = body(.pageBreak, .paragraph([.text("After")]))
    #expect(words.contains("<w:pageBreakBefore/>"))
    let cut = body(.pageBreak, table(cells("A"), [cells("b")]))
    let parts = cut.split(separator: "<w:tbl>")
    #expect(parts.count == 2)
    #expect(parts[0].contains("<w:pageBreakBefore/>"))
  }

  @Test(arguments: [(LetterSize.normal, 24), (.easyRead, 32), (.large, 36)])
  func `a Word file has letters of the size it is for`(letters: LetterSize, halfPoints: Int) {
    let styles = package([], letters: letters).text(of: "word/styles.xml") ?? ""
    let defaults = styles.split(separator: "</w:docDefaults>").first ?? ""
    #expect(defaults.contains("<w:sz w:val=\"\(halfPoints)\"/>"))
  }

  @Test func `deep lists do not run out of levels`() {
    var block = MarkupBlock.paragraph([.text("deep")])
    for _ in 0..<60 { block = .list(MarkupList(entries: [.init(blocks: [block])])) }
    let body = body(block)
    #expect(body.contains("deep"))
    #expect(!body.contains("<w:ilvl w:val=\"9\"/>"))
  }
}
