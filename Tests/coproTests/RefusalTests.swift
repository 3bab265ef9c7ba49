import CoProCore
import JSONText
import TestSupport
import Testing

@testable import copro

/// Bad input ends with a message that says what, where and what to do, the right exit status, and
/// nothing changed.
struct RefusalTests {
  static let refusals = [
    Refused("statuss", 64, says: "Did you mean “status”"),
    Refused("status --jsn", 64, says: "Did you mean “--json”"),
    Refused("member show Robn", 66, says: "Did you mean “Robin Vale”"),
    Refused("set start \"30 February 2027\"", 64, says: "28 days"),
    Refused("set end \"1 January 2020\"", 64, says: "before it starts"),
    Refused("set places lots", 64, says: "whole number"),
    Refused(
      "member add --name \"Pat Lee\" --side resident --email pat.example", 64, says: "has one @"),
    Refused("invite application add --name \"Pat Lee\" --email \"pat @x.example\"", 64, says: "@"),
    Refused("set residents 9", 66, says: "Did you mean “places”"),
    Refused("agenda last", 66, says: "No meeting has been held yet"),
    Refused("meeting papers next", 66, says: "No meeting is still to come"),
    Refused("set vennue X", 66, says: "Did you mean “venue”"),
    Refused("member add --name X --side wizard", 64, says: "resident"),
    Refused("member add --name \"Robin Vale\" --side resident", 1, says: "already"),
    Refused("status --project nowhere", 66, says: "not a project"),
    Refused("status --today \"31 June\"", 64, says: "30 days"),
  ]

  @Test(arguments: refusals)
  func `a mistake is refused with its exit status and nothing is changed`(_ test: Refused) {
    let project = CommandProject()
    test.check(in: project)
  }

  @Test func `outside a project the way out is named`() {
    let folder = TestFolder()
    let run = TestConsole(folder: folder.path).run(["status"])
    #expect(run.status == 66)
    #expect(run.errors.contains("copro init FOLDER"))
    #expect(folder.contents().isEmpty)
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    var what: String
    var bytes: [UInt8]
    var says: String
    var testDescription: String { what }
    init(_ what: String, _ text: String, says: String) {
      self.what = what
      bytes = Array(text.utf8)
      self.says = says
    }
  }

  static let damages: [Damage] = {
    var list = [
      Damage(
        "an unknown key", "{\"format\": 1,\n \"outcmes\": []}",
        says:
          "line 2, column 2: “outcmes” is not a name that belongs here. Did you mean “outcomes”?"),
      Damage("a wrong type", "{\"format\": 1,\n \"aim\": 5}", says: "“aim” should be a text"),
      Damage("a truncated file", "{\"format\": 1,\n \"aim\": \"For", says: "line 2"),
      Damage("a newer format", "{\"format\": 9}", says: "written by a newer copro"),
      Damage("an empty file", "", says: "plan.json"),
      Damage(
        "a link that leads nowhere",
        "{\"format\": 1, \"measures\": [{\"label\": \"M1\", \"outcome\": \"O9\", \"method\": \"x\"}]}",
        says: "M1 measures O9"),
    ]
    var notText = Damage(
      "bytes that are not UTF-8", "{\"format\": 1, \"aim\": \"", says: "plan.json")
    notText.bytes += [0xC3, 0x28]
    list.append(notText)
    return list
  }()

  @Test(arguments: damages)
  func `a damaged file is named with the place, by every command, and left as it is`(
    _ test: Damage
  ) {
    let project = CommandProject()
    project.home.write(test.bytes, to: "p/plan.json")
    let before = project.home.contents()
    for words in [["status"], ["set", "venue", "X"], ["member", "list"]] {
      let run = project.console.run(words)
      #expect(run.status == 65, "\(words)")
      let message = run.errors.split(separator: "\n").joined(separator: " ")
      #expect(replace("   ", with: " ", in: message).contains(test.says), "\(run.errors)")
      #expect(project.home.contents() == before)
    }
  }
}
