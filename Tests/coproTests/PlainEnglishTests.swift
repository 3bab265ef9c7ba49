import CoProCore
import PlainEnglish
import TestSupport
import Testing

@testable import copro

/// The bar that every document with copro's own words has to meet (docs/plain-english.md).
struct PlainEnglishTests {
  @Test(arguments: ExampleDocuments.all)
  func `a document of the example is in plain English`(_ document: ExampleDocuments.Written) throws
  {
    let passages = MarkdownPassages.read(
      SourceTree.text(of: "examples/community-energy/\(document.path)"))
    // The words of the guide's own questionnaires stay as they are.
    let exact = SourceTree.text(of: "templates/questionnaires/reflection-everyone.json")
    let findings = PlainEnglishCheck().findings(in: passages)
      .filter { !exact.holds($0.sentence) }
    let grade = try #require(ReadingGrade(of: passages))
    #expect(findings.isEmpty)
    #expect(grade <= ReadingGrade(tenths: 80))
  }

  @Test(arguments: TemplateLibrary.paths)
  func `a template that comes with copro is in plain English`(path: String) throws {
    let findings = try TemplateLibrary.builtIn.plainEnglish(of: path)
    #expect(findings.isEmpty)
  }

  private let long = "We " + Array(repeating: "talk", count: 30).joined(separator: " ") + "."

  @Test func `hard sentences of a document are listed in its place`() {
    let project = CommandProject()
    project.home.write(
      "# Flyer\n\nThe PFI works.\n\n\(long)\n", to: "p/templates/documents/flyer.md")
    project.home.write(
      """
      {"format": 1, "words": [{"avoid": "works", "consider": ["helps", "does well"]}]}
      """, to: "p/templates/words-to-avoid.json")
    let run = project.console.run(["invite", "--check-words"])
    #expect(run.status == 0)
    #expect(
      run.output == """
        flyer: 3 places to look at again. Reading grade 3.5, about the reading age of 9.

        Line 3, under “Flyer”: “works” is on your list to avoid. Consider “helps” or “does well”.
          The PFI works.

        Line 3, under “Flyer”: “PFI” is not explained. Say what it stands for, the first time.
          The PFI works.

        Line 5, under “Flyer”: 31 words. Make two sentences of it.
          \(long)

        """)
    let strict = project.console.run(["invite", "--check-words", "--strict"])
    #expect(strict.status == 1)
  }

  @Test func `hard sentences of a template are listed with the template's own lines`() {
    let project = CommandProject()
    project.home.write(
      """
      # {{title}}

      {{#aim}}
      {{.}}
      {{/aim}}
      {{^aim}}
      \(long)
      {{/aim}}

      {{! a note
      of two lines }}
      Ask the RSVP desk of {{ group-name }}.

      """, to: "p/templates/documents/partials/members-list.md")
    let run = project.console.run(["template", "check"])
    #expect(run.status == 0)
    #expect(run.output.contains("members-list.md: 2 places to look at again.\n"))
    #expect(run.output.contains("Line 7, under “{{title}}”: 31 words."))
    #expect(run.output.contains("Line 12, under “{{title}}”: “RSVP” is not explained."))
    let strict = project.console.run(["template", "check", "--strict"])
    #expect(strict.status == 1)
  }

  @Test func `a document is not written by a check of its words`() {
    let project = CommandProject()
    let run = project.console.run(["invite", "--check-words", "--save"])
    #expect(run.status == 64)
    #expect(run.errors.contains("--check-words prints what it finds, and writes no document."))
  }
}
