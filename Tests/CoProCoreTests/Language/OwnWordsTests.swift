import JSONText
import TestSupport
import Testing

@testable import CoProCore

/// Words of a council's own.
struct OwnWordsTests {
  private let folder = TestFolder()
  private var library: TemplateLibrary {
    TemplateLibrary(folders: [folder.path], files: SystemFiles())
  }

  @Test func `a few words of one's own stand before the others`() throws {
    folder.write(
      #"{"format": 1, "words": {"meetings": {"name": "Session {{number}}"}}}"#, to: "words.json")
    let pack = try LanguagePack.load(.english, from: library)
    #expect(pack.say("meetings/name", ["number": "3"]) == "Session 3")
    #expect(pack.say("meetings/online") == "online")
  }

  @Test func `a translation of one's own is used, an empty one is not`() throws {
    folder.write(
      """
      {"format": 1, "language": "cy", "words": {"minutes": {
        "not-yet": {"en-GB": "Not yet", "cy": "W"}, "no-date": {"en-GB": "No date set", "cy": ""}}}}
      """, to: "cy/words.json")
    let pack = try LanguagePack.load(.welsh, from: library)
    #expect(pack.say("minutes/not-yet") == "W")
    #expect(!pack.has("minutes/no-date"))
    #expect(pack.say("days/monday") == "dydd Llun")
  }

  @Test func `English of one's own is what still needs translation, and shows where it changed`()
    throws
  {
    folder.write(
      #"{"format": 1, "words": {"days": {"monday": "Mon"}, "minutes": {"not-yet": "No"}}}"#,
      to: "words.json")
    let pack = try LanguagePack.load(.welsh, from: library)
    #expect(pack.settled(pack.say("minutes/not-yet")).text == "[angen cyfieithu: No]")
    let progress = try TranslationProgress(.welsh, in: library)
    #expect(progress.outdatedPhrases == ["days/monday"])
  }

  static let mistakes: [(words: String, message: String)] = [
    (
      #""meetings": {"name": "Session"}"#,
      "“name” should be a text with {{number}} in it, as in English, but it is “Session”."
    ),
    (
      #""meetings": {"name": "Session {{number}} {{day}}"}"#,
      "“name” should be a text without {{day}} (its places are {{number}}), "
        + "but it is “Session {{number}} {{day}}”."
    ),
    (
      #""meetings": {"nam": "Session {{number}}"}"#,
      "“nam” is not a name that belongs here. Did you mean “name”?"
    ),
    (#""meeting": {}"#, "“meeting” is not a name that belongs here. Did you mean “meetings”?"),
    (
      #""minutes": {"visitors": {"one": "One."}}"#,
      "“other” is missing; it should be a text, as English counts."
    ),
    (
      #""minutes": {"visitors": {"one": "One.", "other": "{{count}}", "two": "Two."}}"#,
      "“two” is not a name that belongs here. Did you mean “one”?"
    ),
    (
      #""minutes": {"not-yet": 3}"#,
      "“not-yet” should be a text, or forms of it, but it is a number."
    ),
  ]

  @Test(arguments: mistakes)
  func `a mistake is named with its place`(words: String, message: String) throws {
    folder.write("{\"format\": 1,\n \"words\": {\(words)}}\n", to: "words.json")
    do {
      _ = try LanguagePack.load(.english, from: library)
      Issue.record("The mistake should be found.")
    } catch {
      guard case .data(let problems) = error,
        case .record(let problem, let place) = problems.first?.fact
      else {
        Issue.record("\(error)")
        return
      }
      #expect(problem.message == message)
      #expect(place.line == 2)
    }
  }

  @Test func `a counted phrase needs every form that its language has`() {
    folder.write(
      """
      {"format": 1, "language": "cy", "words": {"minutes": {"visitors": {"cy": {
        "one": "un", "other": "{{count}}"}}}}}
      """, to: "cy/words.json")
    #expect(throws: TemplateProblem.self) { try LanguagePack.load(.welsh, from: library) }
  }

  @Test func `the file to fill in has every phrase, and is as it should be`() throws {
    let bytes = try TranslationFile.bytes(for: .welsh, from: library)
    folder.write(bytes, to: "cy/words.json")
    let value = try JSONText.read(bytes)
    let names = (value["words"]?.asObject ?? []).flatMap { group in
      (group.value.asObject ?? []).map { "\(group.key)/\($0.key)" }
    }
    #expect(names == LanguagePack.names)
    let before = try TranslationProgress(.welsh, in: .builtIn)
    let after = try TranslationProgress(.welsh, in: library)
    #expect(after == before)
    let again = try TranslationFile.bytes(for: .welsh, from: library)
    #expect(again == bytes)
  }

  @Test func `a template of one's own language is used without a mark`() throws {
    folder.write("# Taflen\n\n{{title}}\n", to: "cy/documents/flyer.md")
    let pack = try LanguagePack.load(.welsh, from: library)
    let project = try MeetingProject.plain()
    let today = try #require(Day(iso: "2022-03-28"))
    let context = DocumentContext(
      project: project, today: today, library: library, language: pack)
    let flyer = try context.write(FlyerDocument())
    #expect(flyer.markdown == "# Taflen\n\nCommunity energy\n")
    #expect(flyer.untranslated == [])
  }
}
