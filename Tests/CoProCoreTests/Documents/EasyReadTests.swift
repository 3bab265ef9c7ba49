import Testing

@testable import CoProCore

struct EasyReadTests {
  @Test(arguments: [
    ("1pm to 4pm", "1 o'clock to 4 o'clock in the afternoon"),
    ("11am to 1pm.", "11 o'clock in the morning to 1 o'clock in the afternoon."),
    ("at 5:30pm, or 7pm", "at half past 5 in the afternoon, or 7 o'clock in the evening"),
    ("9:45am", "quarter to 10 in the morning"), ("12:15pm", "quarter past 12 in the afternoon"),
    ("1:10pm", "10 minutes past 1 in the afternoon"),
    ("midday to 2pm", "12 o'clock midday to 2 o'clock in the afternoon"),
    ("by 26 April 2022.", "by Tuesday 26 April 2022."),
    ("Tuesday 29 March 2022", "Tuesday 29 March 2022"),
    ("13 members, spam, 3 stamps", "13 members, spam, 3 stamps"),
  ])
  func `days and times are spelled out`(text: String, spelled: String) {
    let found = SpelledTimes.spelled(text)
    #expect(found == spelled)
  }

  @Test(arguments: [
    ("Come early. Bring a pen.", ["Come early.", "Bring a pen."]),
    (
      "Tell us what you need, and we will arrange it.",
      ["Tell us what you need.", "We will arrange it."]
    ),
    ("Ask Owen for a form; we pay soon.", ["Ask Owen for a form.", "We pay soon."]),
    ("The times may change, but you will hear.", ["The times may change.", "But you will hear."]),
    ("When: Monday, online", ["When: Monday, online"]),
    ("Bread, milk and eggs; tea", ["Bread, milk and eggs.", "Tea"]),
  ])
  func `each idea has its own line`(text: String, ideas: [String]) {
    let found = EasyReadIdeas.ideas(in: text)
    #expect(found == ideas)
  }

  @Test func `the draft says at its head what it is, and has no table`() {
    let draft = EasyReadDraft(
      of: "# Agenda\n\n| Time | What |\n| --- | --- |\n| 1pm | Break \\| tea |\n\n- [ ] Pens\n"
    ).markdown
    #expect(draft.hasPrefix("# Agenda\n\n> **This is a first draft of an easy read version.**\n"))
    #expect(draft.contains("> People who use easy read need to check it"))
    #expect(draft.contains("> Print it in 16 point letters or bigger.\n"))
    #expect(
      draft.hasSuffix(
        "**Time: 1 o'clock in the afternoon**\n\n- What: Break \\| tea\n\n- [ ] Pens\n"))
  }

  @Test func `the draft and the plain text have names of their own`() {
    let document = WrittenDocument(
      kind: FlyerDocument.kind, fileName: "flyer", markdown: "# F\n\nBy 1pm.\n", missing: [],
      isPrivate: false)
    #expect(document.path(as: DocumentForm(isEasyRead: true)) == "documents/flyer-easy-read.md")
    #expect(document.path(as: DocumentForm(.text)) == "documents/flyer.txt")
    let page = String(
      decoding: document.content(as: DocumentForm(.html, isEasyRead: true)), as: UTF8.self)
    #expect(page.contains("font-size: 16pt"))
    #expect(page.contains("1 o'clock in the afternoon"))
  }
}
