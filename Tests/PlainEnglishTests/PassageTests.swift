import PlainEnglish
import Testing

struct PassageTests {
  private let document = """
    # Meeting 1

    Come *early*. It begins at
    1pm.

    ## What to bring

    - [ ] **Papers**: the plan
    - A pen
      and ink

    > Our aim.

    | Time | What |
    | --- | --- |
    | 1pm | Ask \\| answer |

    ```
    not words
    ```

    ---

    The [guide](guide.md) has snake_case and \\*stars\\*.
    """

  @Test func `headings, paragraphs, list entries and cells are their own passages`() {
    let passages = MarkdownPassages.read(document)
    let texts = passages.map(\.text)
    #expect(
      texts == [
        "Meeting 1", "Come early. It begins at 1pm.", "What to bring", "Papers: the plan",
        "A pen and ink", "Our aim.", "Time", "What", "1pm", "Ask | answer",
        "The guide has snake_case and *stars*.",
      ])
    let kinds = passages.map(\.kind)
    #expect(
      kinds == [
        .heading, .paragraph, .heading, .listEntry, .listEntry, .paragraph, .cell, .cell, .cell,
        .cell, .paragraph,
      ])
  }

  @Test func `a passage says on which line and under which heading it stands`() {
    let passages = MarkdownPassages.read(document)
    let places = passages.map { "\($0.line) \($0.heading ?? "-")" }
    #expect(places.first == "1 -")
    #expect(places[1] == "3 Meeting 1")
    #expect(places[3] == "8 What to bring")
    #expect(places.last == "24 What to bring")
  }

  @Test(arguments: [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
    ("Ask Dr. Ward, e.g. on Monday.", ["Ask Dr. Ward, e.g. on Monday."]),
    ("It is 1.30pm. (It is not 2.)", ["It is 1.30pm.", "(It is not 2.)"]),
    ("He said “Stop.” We did.", ["He said “Stop.”", "We did."]),
    ("Write to a@b.example. Thanks.", ["Write to a@b.example.", "Thanks."]),
    ("Ask: Who leads? Bring: pens", ["Ask:", "Who leads?", "Bring: pens"]),
    ("A. Meadow came.", ["A. Meadow came."]),
    ("— …", []),
  ])
  func `a passage is taken apart into sentences`(text: String, sentences: [String]) {
    let found = Passage(text, line: 1).sentences.map(\.text)
    #expect(found == sentences)
  }
}
