import Markup
import Testing

@Suite struct HTMLPageTests {
  private func page(_ markdown: String, letters: LetterSize = .normal) -> String {
    HTMLPage(title: "Fallback", letters: letters)
      .text(of: MarkupDocument(markdown: markdown))
  }

  /// The lines of a page's main part.
  private func main(_ markdown: String) -> String {
    let lines = page(markdown).split(separator: "\n", omittingEmptySubsequences: false)
    let inside = lines.drop { !$0.hasPrefix("<main") }.dropFirst().prefix { $0 != "</main>" }
    return inside.joined(separator: "\n")
  }

  @Test func `a page has a language, a title, a heading, a way past them and a main part`() {
    let page = page("# Ours & *yours*\n\nWords.\n")
    for part in [
      "<!DOCTYPE html>\n<html lang=\"en-GB\">", "<title>Ours &amp; yours</title>",
      "<a class=\"skip\" href=\"#main\">", "<h1>Ours &amp; <em>yours</em></h1>",
      "<main id=\"main\" tabindex=\"-1\">\n<p>Words.</p>\n</main>",
    ] {
      #expect(page.contains(part))
    }
    #expect(!page.contains("<script"))
    #expect(!page.contains("url("))
    #expect(!page.contains("@import"))
  }

  @Test func `a page has one heading of the first level whatever the document has`() {
    let none = page("Dear Robin")
    #expect(none.contains("<h1 class=\"unseen\">Fallback</h1>"))
    let two = page("# One\n\n# Two\n\n## Three\n")
    #expect(two.contains("<h1>One</h1>"))
    #expect(two.contains("<h2 id=\"part-1\">Two</h2>\n<h3>Three</h3>"))
  }

  @Test func `a table has the name of its part, and headings for its columns and rows`() {
    let main = main("# T\n\n## Money\n\n| What | £ |\n| --- | ---: |\n| Hall | 3 |\n|  | 4 |\n")
    let expected = """
      <h2 id="part-1">Money</h2>
      <table>
      <caption class="unseen">Money</caption>
      <thead>
      <tr>
      <th scope="col">What</th>
      <th scope="col" class="right">£</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row">Hall</th>
      <td class="right">3</td>
      </tr>
      <tr>
      <td class="empty"></td>
      <td class="right">4</td>
      </tr>
      </tbody>
      </table>
      """
    #expect(main == expected)
  }

  @Test func `a table of many columns is read a row at a time where the page is narrow`() {
    let main = main(
      "# T\n\n| Statement | 1 | 2 | 3 |\n| - | :-: | :-: | :-: |\n| I was heard | ☐ | ☐ | |\n")
    #expect(main.contains("<table class=\"wide\">"))
    #expect(main.contains("<td class=\"centre tick\" data-name=\"1\">"))
    #expect(main.contains("<td class=\"empty\"></td>"))
  }

  @Test(arguments: [
    ("Ada", false),
    ("a text of more than a few words, which would be a ribbon on a telephone", true),
  ])
  func `a table of three columns is wide where its words are many`(words: String, isWide: Bool) {
    let main = main("# T\n\n| A | B | C |\n| - | - | - |\n| 1 | \(words) | 2 |\n")
    let saysSo = main.contains("<table class=\"wide\">")
    #expect(saysSo == isWide)
  }

  @Test func `boxes to tick can be heard`() {
    let main = main("- [ ] Come\n- [x] Gone\n\n☐ here")
    let empty = "<span class=\"box\" role=\"img\" aria-label=\"Box to tick:\"></span>"
    let ticked = "<span class=\"box ticked\" role=\"img\" aria-label=\"Ticked:\"></span>"
    #expect(
      main == """
        <ul class="boxes">
        <li>\(empty)Come</li>
        <li>\(ticked)Gone</li>
        </ul>
        <p>\(empty) here</p>
        """)
  }

  @Test func `a table of one column with nothing in it is room to write`() {
    let main = main("| About you |\n| --- |\n|  |\n|  |\n")
    #expect(
      main == """
        <div class="space">
        <p>About you</p>
        <div class="line"></div>
        <div class="line"></div>
        </div>
        """)
  }

  @Test func `a sheet to hand round has smaller gaps in print, in big letters too`() {
    let document = MarkupDocument(markdown: "# Agenda\n\n- one\n")
    let margin = "@page { margin: 12mm 15mm; }"
    let sheet = HTMLPage(title: "T", isSheet: true).text(of: document)
    let large = HTMLPage(title: "T", letters: .large, isSheet: true).text(of: document)
    let plain = HTMLPage(title: "T").text(of: document)
    #expect(sheet.contains(margin) && large.contains(margin))
    #expect(!plain.contains(margin))
  }

  @Test func `a chart stands in the page, and its words where it is not given`() {
    let document = MarkupDocument(markdown: "![5 of 7 agreed](o1.svg)")
    let without = HTMLPage(title: "T").text(of: document)
    #expect(without.contains("<p>5 of 7 agreed</p>"))
    let with = HTMLPage(title: "T", charts: ["o1.svg": "<svg></svg>"]).text(of: document)
    let chart = "<span class=\"chart\" role=\"img\" aria-label=\"5 of 7 agreed\"><svg></svg></span>"
    #expect(with.contains(chart))
  }

  @Test func `a long document begins with a list of its parts that leads to them`() {
    let parts = (1...8).map { "## Part \($0)\n\nWords.\n" }.joined(separator: "\n")
    let page = page("# T\n\n" + parts)
    #expect(page.contains("<li><a href=\"#part-8\">Part 8</a></li>"))
    #expect(page.contains("<h2 id=\"part-8\">Part 8</h2>"))
  }

  @Test(arguments: [(LetterSize.normal, 12), (.easyRead, 16), (.large, 18)])
  func `a page has letters of the size it is for`(letters: LetterSize, points: Int) {
    let page = page("# T\n", letters: letters)
    #expect(page.contains("body { font-size: \(points)pt") || points == 12)
    #expect(page.contains("font-size: 18pt") == (points == 18))
    #expect(page.contains("font-size: 16pt") == (points == 16))
  }

  @Test func `a page break begins a new page in print`() {
    #expect(main("a\n\n<!-- page break -->\n\nb").contains("<div class=\"new-page\"></div>"))
  }

  @Test func `words cannot become part of the page`() {
    let name = "</title><script>x</script>\"'&\u{7}\u{FFFE}"
    let page = page("# " + MarkdownText.inline(name) + "\n\n[a](x\"onclick=y)\n")
    #expect(
      page.contains("<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;&quot;'&amp;</title>"))
    #expect(page.contains("<a href=\"x%22onclick=y\">a</a>"))
  }
}
