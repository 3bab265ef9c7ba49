import CoProCore
import Markup
import TestSupport
import Testing

@testable import copro

/// One letter a file, each in the form its reader wants.
@Suite struct LetterFileTests {
  private let project = CommandProject()

  private func add(_ name: String, format: String) {
    _ = project.console.run(
      ["member", "add", "--name", name, "--side", "resident", "--format", format])
  }

  private func names(_ words: String...) -> [String] {
    let run = project.console.run(
      ["invite", "letter", "welcome", "--all", "-o", "letters/"] + words)
    #expect(run.status == 0, "\(run.errors)")
    let names = (try? SystemFiles().names(in: project.home.full("p/letters"))) ?? []
    return names.sorted()
  }

  @Test func `each person's letter is in the format and size they want`() throws {
    add("Ada Field", format: "large-print")
    add("Bea Moor", format: "easy-read")
    let names = names("--format", "docx")
    #expect(
      names == [
        "Ada-Field-large-print.docx", "Bea-Moor-easy-read.docx", "Robin-Vale.docx",
      ])
    let ada = try SystemFiles().read(project.home.full("p/letters/Ada-Field-large-print.docx"))
    let words = DocumentText(word: ada)?.parts.map(\.words) ?? []
    #expect(words.contains("Dear Ada Field,"))
    #expect(!words.contains("Dear Bea Moor,"))
  }

  @Test func `large print is a web page where a format has no size`() {
    add("Ada Field", format: "large-print")
    #expect(names() == ["Ada-Field-large-print.html", "Robin-Vale.md"])
  }

  @Test func `all letters in one Word file begin on pages of their own`() throws {
    add("Ada Field", format: "email")
    _ = project.console.run(["invite", "letter", "welcome", "--all", "-o", "all.docx"])
    let bytes = try SystemFiles().read(project.home.full("p/all.docx"))
    let body = String(decoding: bytes, as: UTF8.self)
    #expect(body.split(separator: "<w:pageBreakBefore/>").count == 2)
  }

  @Test func `a cell that a spreadsheet would run is guarded in the list of addresses`() {
    add("=HYPERLINK(\"http://x.example\")", format: "email")
    let run = project.console.run(["member", "list", "--csv"])
    #expect(run.output.contains("\"'=HYPERLINK("))
  }
}
