import Markup
import Testing

struct PlainTextFileTests {
  private func plain(_ markdown: String, width: Int = 40) -> String {
    PlainTextFile(width: width).text(of: MarkupDocument(markdown: markdown))
  }

  @Test func `headings, stress and links lose their signs`() {
    let text = plain(
      "# Plan\n\nAsk **Ada** or *Ben*. Read [the guide](https://a.example/g).\n\n## Who\n\nUs.\n")
    #expect(
      text == """
        Plan

        Ask Ada or Ben. Read the guide
        (https://a.example/g).


        Who

        Us.

        """)
  }

  @Test func `an address that says itself is said once`() {
    let text = plain("Write to group@council.example or see https://a.example today.\n", width: 72)
    #expect(text == "Write to group@council.example or see https://a.example today.\n")
  }

  @Test func `lists keep their order, their boxes and their indents`() {
    let text = plain(
      "- one two three four five six seven eight nine\n- two\n  - inner\n\n1. first\n2. second\n\n"
        + "- [ ] open\n- [x] done\n")
    #expect(
      text == """
        • one two three four five six seven
          eight nine
        • two
          • inner

        1. first
        2. second

        ☐ open
        ☑ done

        """)
  }

  @Test func `a table is lines that make sense without it`() {
    let text = plain(
      "| Time | What | Who |\n| --- | --- | --- |\n| 1pm | Break | |\n| 2pm | Talk | Ada |\n")
    #expect(text == "Time: 1pm\nWhat: Break\n\nTime: 2pm\nWhat: Talk\nWho: Ada\n")
  }

  @Test func `a form to fill in has boxes with their words and one line to write on`() {
    let text = plain(
      "| Statement | Agree |\n| --- | --- |\n| We met. | ☐ |\n\n| Name |\n| --- |\n| |\n| |\n",
      width: 60)
    #expect(
      text == "Statement: We met.\n☐ Agree\n\nName: ______________________________\n")
  }
}
