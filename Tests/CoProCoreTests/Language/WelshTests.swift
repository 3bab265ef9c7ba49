import JSONText
import TestSupport
import Testing

@testable import CoProCore

/// Welsh, as far as it comes with the program.
struct WelshTests {
  private let pack: LanguagePack

  init() throws { pack = try LanguagePack.load(.welsh, from: .builtIn) }

  @Test(arguments: [
    ("2026-03-29", "dydd Sul 29 Mawrth 2026"), ("2026-01-01", "dydd Iau 1 Ionawr 2026"),
    ("2026-02-03", "dydd Mawrth 3 Chwefror 2026"), ("2026-04-04", "dydd Sadwrn 4 Ebrill 2026"),
    ("2026-05-06", "dydd Mercher 6 Mai 2026"), ("2026-06-01", "dydd Llun 1 Mehefin 2026"),
    ("2026-07-03", "dydd Gwener 3 Gorffennaf 2026"), ("2026-08-31", "dydd Llun 31 Awst 2026"),
    ("2026-09-30", "dydd Mercher 30 Medi 2026"), ("2026-10-15", "dydd Iau 15 Hydref 2026"),
    ("2026-11-21", "dydd Sadwrn 21 Tachwedd 2026"), ("2026-12-25", "dydd Gwener 25 Rhagfyr 2026"),
  ])
  func `days are written in Welsh`(iso: String, words: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.words(in: pack) == words)
  }

  @Test(arguments: [
    (9, 30, "9:30yb"), (12, 0, "hanner dydd"), (0, 0, "hanner nos"), (13, 0, "1yh"),
    (17, 5, "5:05yh"),
  ])
  func `times are written in Welsh`(hour: Int, minute: Int, words: String) throws {
    let time = try #require(ClockTime(hour: hour, minute: minute))
    #expect(time.words(in: pack) == words)
  }

  @Test(arguments: [
    (60, "1 awr"), (120, "2 awr"), (122, "2 awr 2 funud"), (3, "3 munud"), (40, "40 munud"),
  ])
  func `lengths of time are written in Welsh`(minutes: Int, words: String) {
    #expect(LengthOfTime(minutes: minutes).words(in: pack) == words)
  }

  @Test(arguments: [
    ("Amina Lee", "Amina a Lee"), ("Lee Amina", "Lee ac Amina"), ("3 4", "3 a(c) 4"),
    ("Lee Sam Ŵyn", "Lee, Sam ac Ŵyn"),
  ])
  func `the and of a list goes with the word after it`(words: String, list: String) {
    let written = pack.list(words.split(separator: " ").map(String.init))
    #expect(written == list)
  }

  @Test func `what is not translated is English with a mark, and listed once`() throws {
    let words = pack.say("minutes/visitors", ["count": 3])
    let (text, missing) = pack.settled("\(words) \(words)")
    #expect(
      text == """
        [angen cyfieithu: 3 other people came.] [angen cyfieithu: 3 other people came.]
        """)
    #expect(missing == [.phrase("minutes/visitors")])
  }

  @Test func `words inside words are marked once, and all of them are listed`() {
    let inner = pack.say("report/residents", ["count": 2])
    let outer = pack.say("report/trained", ["people": .text(inner)])
    let (text, missing) = pack.settled(outer)
    #expect(
      text == "[angen cyfieithu: 2 residents had training in co-production, formal or informal.]")
    #expect(missing == [.phrase("report/residents"), .phrase("report/trained")])
  }

  @Test func `no words of the English pack are left without a mark in a document`() throws {
    var project = try MeetingProject.plain()
    project.meetings[0].visitors = 3
    project.settings.venue = nil
    let context = DocumentContext(
      project: project, today: project.meetings[0].date, library: .builtIn, language: pack)
    let notes = try context.write(MinutesDocument(of: project.meetings[0]))
    #expect(notes.markdown.contains("[angen cyfieithu: 3 other people came.]"))
    #expect(!Self.unmarked(notes.markdown).contains("people came"))
    #expect(notes.markdown.contains("[nodwch: lleoliad]"))
    #expect(!notes.markdown.contains("[insert"))
    #expect(notes.markdown.contains("\n\n> **[angen cyfieithu: Nid yw'r ddogfen hon"))
    #expect(notes.untranslated.first == .file("documents/minutes.md"))
    #expect(notes.untranslated.contains(.phrase("minutes/visitors")))
    #expect(notes.isComplete == false)
  }

  @Test func `a page and a Word file say which language they are in`() throws {
    let project = try MeetingProject.plain()
    let meeting = try #require(project.meetings.first)
    let context = DocumentContext(
      project: project, today: meeting.date, library: .builtIn, language: pack)
    let agenda = try context.write(AgendaDocument(of: meeting))
    let page = String(decoding: agenda.content(as: DocumentForm(.html)), as: UTF8.self)
    #expect(page.contains("<html lang=\"cy\">"))
    #expect(page.contains("Skip to the main text]"))
    #expect(agenda.path(as: DocumentForm(.html)) == "documents/agenda-1-cy.html")
    #expect(agenda.untranslated.contains(.file("agendas/first-meeting.json")))
  }

  /// The text without what stands in a mark.
  private static func unmarked(_ text: String) -> String {
    var rest = text[...]
    var unmarked = ""
    while let start = rest.range(of: "[angen cyfieithu: ") {
      unmarked += rest[..<start.lowerBound]
      rest = rest[start.upperBound...].drop { $0 != "]" }
    }
    return unmarked + rest
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? {
    var at = startIndex
    while let found = self[at...].firstIndex(where: { $0 == text.first }) {
      if self[found...].hasPrefix(text) { return found..<index(found, offsetBy: text.count) }
      at = index(after: found)
    }
    return nil
  }
}
