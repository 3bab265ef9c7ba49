import CoProCore
import TestSupport
import Testing

@testable import copro

/// Where everything is translated, nothing in a document is English.
///
/// All wording and all that people typed is put into other letters. Whatever is in Latin letters then
/// stands in the source of the program, where no translator reaches it.
@Suite struct NothingInEnglishTests {
  private static let projects: Result<TranslatedProjects, any Error> = Result {
    try TranslatedProjects()
  }

  @Test(arguments: TranslatedDocuments.all)
  func `no English is left in a document whose words are all translated`(
    _ document: TranslatedDocuments.Written
  ) throws {
    let home = try Self.projects.get().home
    let console = TestConsole(
      folder: home.full(document.project), environment: ["COPRO_SEED": "1"])
    let words = document.words + ["--language", "cy", "--today", document.today]
    let run = console.run(words)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("Not in Welsh"), "\(run.errors)")
    guard document.hasForms else {
      let left = LatinWords.rows(in: CalendarWords.all(of: run.output).joined(separator: "\n"))
      return #expect(left == [])
    }
    let left = LatinWords.rows(in: run.output.replacing("<!-- page break -->", with: ""))
    #expect(left == [])
    let page = console.run(words + ["--format", "html"]).output
    let onPage = LatinWords.rows(in: HTMLWords.all(of: page).joined(separator: "\n"))
    #expect(onPage == [])
  }

  @Test func `words that no translator reaches are found`() {
    let text = OtherLetters.of("We meet here.") + " Nobody was asked. (meeting 3, O2)"
    #expect(LatinWords.rows(in: text) == ["Nobody was asked. (meeting 3, O2)"])
    #expect(LatinWords.rows(in: OtherLetters.of("We meet.") + " (O2, 3.D1, a)").isEmpty)
    #expect(OtherLetters.back(OtherLetters.of("Nobody was asked.")) == "Nobody was asked.")
  }
}
