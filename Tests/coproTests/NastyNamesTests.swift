import CoProCore
import Markup
import TestSupport
import Testing

@testable import copro

/// What people are called comes through as text in every format, whatever signs it has.
@Suite struct NastyNamesTests {
  static let names = [
    "*Ada* _O'Neill_ `x` [y](z) | # 1. <b>&amp;</b> \\ ~~q~~",
    "</title><script>alert(1)</script>&#x26;]]>",
    "שלום \u{200F}(עדה) 2027", "Zoë 👩🏽‍🌾 Ünal – “x”", "+ - [ ] = > 1) ![p](q)",
    Array(repeating: "Longname", count: 37).joined(separator: " "),
  ]

  private func project(_ name: String) -> CommandProject {
    let project = CommandProject()
    for words in [
      ["set", "topic", name], ["set", "group-name", name],
      ["member", "add", "--name", name, "--side", "resident"],
      [
        "meeting", "add", "--date", "2027-03-29", "--start", "1pm", "--end", "4pm", "--title", name,
      ],
      ["meeting", "attend", "1", name], ["meeting", "note", "1", name],
    ] {
      let run = project.console.run(words)
      #expect(run.status == 0, "\(words): \(run.errors)")
    }
    return project
  }

  private func words(_ text: DocumentText?) -> String {
    text?.parts.map(\.words).joined(separator: " ") ?? ""
  }

  @Test(arguments: names)
  func `a name, a topic and a note are text in every document`(name: String) throws {
    let project = project(name)
    for command in [["meeting", "minutes", "1"], ["agenda", "1"], ["meeting", "sign-in", "1"]] {
      let markdown = project.console.run(command).output
      let page = project.console.run(command + ["--format", "html"]).output
      let plain = project.console.run(command + ["--plain"]).output
      _ = project.console.run(command + ["-o", "x.docx"])
      let word = try SystemFiles().read(project.home.full("p/x.docx"))
      try SystemFiles().remove(project.home.full("p/x.docx"))
      let texts = [
        words(DocumentText(markdown: markdown)), words(DocumentText(html: page)),
        words(DocumentText(word: word)), words(DocumentText(plain: plain)),
      ]
      for text in texts { #expect(text.holds(name), "\(command): \(text)") }
      #expect(!page.contains("<script"))
    }
  }

  @Test(arguments: names)
  func `a name is text in a calendar and in a table`(name: String) {
    // A calendar names nobody: a title that is a member's name as well is left out of it.
    let unnamed = CommandProject()
    _ = unnamed.console.run(["set", "group-name", name])
    _ = unnamed.console.run([
      "meeting", "add", "--date", "2027-03-29", "--start", "1pm", "--end", "4pm",
    ])
    let project = project(name)
    let calendar = unnamed.console.run(["calendar"]).output
      .split(separator: "\r\n ", omittingEmptySubsequences: false).joined()
    var escaped = ""
    for scalar in name.unicodeScalars {
      if scalar == "\\" || scalar == "," || scalar == ";" { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    #expect(calendar.holds(escaped))
    let table = project.console.run(["member", "list", "--csv"]).output
    let quoted = name.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    #expect(table.holds(quoted))
  }
}
