import CoProCore
import TestSupport
import Testing

@testable import copro

/// What a person needs is asked at the terminal or taken from a file, and nothing known is lost.
struct MemberNeedsTests {
  private let project = CommandProject()

  private func show(_ name: String) -> String {
    project.console.run(["member", "show", name]).output
  }

  @Test func `Enter keeps the needs that are written down already`() {
    project.home.write(
      #"{"access-needs": ["Ramp", "Hearing loop"], "dietary-needs": "Vegan", "telephone": "01632 1"}"#,
      to: "p/needs.json")
    _ = project.console.run(["member", "edit", "Robin", "--from", "needs.json"])
    let before = show("Robin")
    let run = project.console.run(
      ["member", "call", "Robin", "--needs"], typing: ["", "A lift", "", ""], asking: true)
    let after = show("Robin")
    #expect(run.status == 0)
    #expect(run.errors.contains("[Ramp; Hearing loop]"))
    #expect(run.errors.contains("[01632 1]"))
    #expect(before.contains("Access needs: Ramp; Hearing loop"))
    #expect(after.contains("Access needs: Ramp; Hearing loop"))
    #expect(after.contains("Support needs: A lift"))
    #expect(after.contains("Dietary needs: Vegan"))
    #expect(after.contains("Telephone: 01632 1"))
  }

  @Test func `the word none takes out what was written down`() {
    project.home.write(
      #"{"access-needs": "Ramp", "telephone": "01632 1"}"#, to: "p/needs.json")
    _ = project.console.run(["member", "edit", "Robin", "--from", "needs.json"])
    let run = project.console.run(
      ["member", "call", "Robin", "--needs"], typing: ["none", "", "", "none"], asking: true)
    let after = show("Robin")
    #expect(run.status == 0)
    #expect(after.contains("Access needs: none"))
    #expect(!after.contains("Telephone"))
  }

  @Test(arguments: [
    ["member", "call", "Robin", "--from", "needs.csv"],
    ["member", "edit", "Robin", "--from", "needs.csv"],
  ])
  func `the needs of one person never end up with another`(words: [String]) {
    _ = project.console.run(["member", "add", "--name", "Pat Lee", "--side", "resident"])
    let before = show("Robin")
    project.home.write("name,access needs\nPat Lee,Ramp\n", to: "p/needs.csv")
    let other = project.console.run(words)
    project.home.write("name,access needs\nPat Lee,Ramp\nRobin Vale,Loop\n", to: "p/needs.csv")
    let two = project.console.run(words)
    project.home.write("hello\n", to: "p/needs.csv")
    let nobody = project.console.run(words)
    let after = show("Robin")
    #expect(other.status == 65)
    #expect(other.errors.contains("needs.csv is about Pat Lee, not about Robin Vale."))
    #expect(two.status == 65)
    #expect(two.errors.contains("should hold one person, but it holds 2."))
    #expect(nobody.status == 65)
    #expect(nobody.errors.contains("should hold one person, but it holds 0."))
    #expect(after == before)
  }

  @Test
  func `hidden signs in a name go no further, and nobody is called a former member`() {
    project.home.write("name,side\nPat\u{1B}[31m Lee,resident\n", to: "p/people.csv")
    let added = project.console.run(["member", "import", "people.csv"])
    _ = project.console.run(["member", "forget", "Robin Vale"])
    let list = project.console.run(["member", "list"])
    let named = project.console.run(["member", "show", "former"])
    #expect(added.status == 0, "\(added.errors)")
    #expect(list.output.contains("Pat[31m Lee, resident"))
    #expect(named.status == 66)
    #expect(!named.errors.contains("a former member"))
  }

  @Test func `an application of one word has one word`() {
    let run = project.console.run(
      ["invite", "application", "add", "--name", "Lee Moor", "--words", "1"])
    let list = project.console.run(["invite", "application", "list"])
    #expect(run.status == 0)
    #expect(list.output.contains(", 1 word,"))
  }

  @Test func `a file with an address to which nothing could be sent is refused with its place`() {
    project.home.write("name,side,email\nPat Lee,resident,pat.example\n", to: "p/people.csv")
    let before = project.home.contents()
    for words in [
      ["member", "import", "people.csv"], ["invite", "application", "import", "people.csv"],
    ] {
      let run = project.console.run(words + (words[0] == "invite" ? ["--leave-out", "side"] : []))
      #expect(run.status == 65)
      #expect(run.errors.contains("people.csv, line 2, column 18: “email” is “pat.example”."))
    }
    #expect(project.home.contents() == before)
  }

  @Test func `the next command quotes a folder where a shell needs that`() {
    let home = TestFolder()
    let console = TestConsole(folder: home.path)
    let plain = console.run(["init", "our-parks"])
    let spaced = console.run(["init", "our parks"])
    #expect(plain.errors.contains("Next: cd our-parks && copro status"))
    #expect(spaced.errors.contains("Next: cd \"our parks\" && copro status"))
  }
}
