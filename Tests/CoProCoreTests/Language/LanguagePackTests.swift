import JSONText
import TestSupport
import Testing

@testable import CoProCore

/// The words that come with the program.
struct LanguagePackTests {
  @Test func `every phrase that is asked for is in the pack`() {
    let known = Set(LanguagePack.names)
    let missing = PhrasesInSource.asked.subtracting(known).sorted()
    #expect(missing == [])
  }

  @Test func `every phrase of the pack is asked for`() {
    let unused = LanguagePack.names.filter { name in
      !name.hasPrefix("labels/") && !PhrasesInSource.names.contains(name)
    }
    #expect(unused == [])
  }

  @Test func `the label of every setting can be translated`() {
    let names = Set(LanguagePack.names)
    let wrong = Setting.all.filter { !names.contains("labels/\(LanguagePack.key($0.label))") }
    #expect(wrong.map(\.name) == [])
  }

  @Test(arguments: Language.allCases)
  func `the words that come with the program are read without a problem`(
    language: Language
  ) throws {
    let text = SourceTree.text(of: "templates/\(LanguagePack.path(of: language))")
    let reading = LanguagePackReading(text: text, path: "words.json", language: language)
    let value = try JSONText.view(Array(text.utf8))
    let problems = reading.problems(in: value)
    #expect(problems == [])
  }

  @Test func `a translation says which English it was made of`() throws {
    let progress = try TranslationProgress(.welsh, in: .builtIn)
    #expect(progress.outdatedPhrases == [])
    #expect(progress.missingPhrases.contains("report/summary-people"))
    #expect(!progress.missingPhrases.contains("days/monday"))
    #expect(progress.missingFiles.contains("documents/flyer.md"))
  }

  @Test func `every English phrase has the forms that English counts with`() throws {
    let value = try #require(LanguagePack.builtInValue(.english)?["words"])
    for group in try #require(value.asObject) {
      for member in try #require(group.value.asObject) {
        let phrase = Phrase(member.value, language: .english)
        #expect(phrase != nil, "\(group.key)/\(member.key)")
      }
    }
  }

  @Test(arguments: [
    (0, PluralForm.zero), (1, .one), (2, .two), (3, .few), (4, .other), (5, .other), (6, .many),
    (7, .other), (11, .other), (100, .other),
  ])
  func `Welsh counts in the six forms of CLDR`(number: Int, form: PluralForm) {
    let found = Language.welsh.pluralForm(of: number)
    #expect(found == form)
  }

  @Test func `the English words for days and times are those of the terminal`() throws {
    let pack = LanguagePack.builtIn
    let first = try #require(Day(iso: "2027-01-01"))
    for days in 0..<366 {
      let day = first.adding(days: days)
      #expect(day.words(in: pack) == day.words)
      #expect(day.wordsWithoutWeekday(in: pack) == day.wordsWithoutWeekday)
    }
    for minute in stride(from: 0, to: 1_440, by: 5) {
      let time = try #require(ClockTime(minutesFromMidnight: minute))
      let length = LengthOfTime(minutes: minute)
      #expect(time.words(in: pack) == time.words)
      #expect(length.words(in: pack) == length.words)
    }
    for side in Side.allCases { #expect(side.words(in: pack) == side.words) }
    for how in Meeting.How.allCases { #expect(how.words(in: pack) == how.words) }
    for side in SideAsked.allCases { #expect(side.heading(in: pack) == side.heading) }
  }

  @Test(arguments: [
    ("", ""), ("O1", "O1"), ("O1 O2", "O1 and O2"), ("O1 O2 O3", "O1, O2 and O3"),
  ])
  func `words in a row have an and before the last`(words: String, list: String) {
    let written = LanguagePack.builtIn.list(words.split(separator: " ").map(String.init))
    #expect(written == list)
  }
}
