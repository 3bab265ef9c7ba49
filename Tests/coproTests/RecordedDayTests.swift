import CoProCore
import TestSupport
import Testing

@testable import copro

/// What is noted has happened: a day that is still to come is most often a wrong year.
struct RecordedDayTests {
  static let refusals = [
    "plan aim --agreed \"3 January 2031\"",
    "plan activity edit A1 --done \"3 January 2031\"",
    "plan constraint add Law --because \"It is signed.\" --explained \"3 January 2031\"",
    "plan measure edit M1 --result 9 --result-on \"3 January 2031\"",
    "member call Robin --date \"3 January 2031\"",
    "member train Robin --what Rights --date \"3 January 2031\"",
    "member edit Robin --code-agreed \"3 January 2031\"",
    "member thank Robin --on \"3 January 2031\"",
    "member talk Robin --about yearly --on \"3 January 2031\"",
    "invite sent --what flyer --to libraries --on \"3 January 2031\"",
    "invite application add --name \"Lee Moor\" --received \"3 January 2031\"",
    "feedback add \"Too late.\" --on \"3 January 2031\"",
    "evidence add \"More buses.\" --outcome O1 --on \"3 January 2031\"",
    "expense add Bus --to Robin --amount £4 --kind travel --claimed \"3 January 2031\"",
    "training add Rights --member Robin --on \"3 January 2031\"",
    "audit answer decision-criteria --set 1=yes --on \"3 January 2031\"",
    "set reported \"3 January 2031\"",
    "set charter-signed \"3 January 2031\"",
  ].map { Refused($0, 64, says: "Friday 3 January 2031 is still to come") }

  @Test(arguments: refusals)
  func `a day to come is not taken for one that has been`(_ test: Refused) {
    test.check(in: CommandProject())
  }

  @Test func `a setting that says when something was done takes the last such day`() {
    let project = CommandProject()
    let run = project.console.run(["set", "equality-assessed", "14 October"])
    #expect(run.errors.contains("equality-assessed is now: Wednesday 14 October 2026"))
  }

  @Test func `a planned visit, joining and leaving may be to come`() {
    let project = CommandProject()
    for line in [
      "involvement add Ride --kind visit --from \"3 March 2027\"",
      "member edit Robin --joined \"3 March 2027\"", "member leave Robin --date \"3 May 2027\"",
    ] {
      let run = project.console.run(TranscriptRunner.words(line))
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  @Test func `notes are not agreed at a meeting that is still to come`() {
    let project = CommandProject()
    _ = project.console.run(
      ["meeting", "series", "--dates", "5 Jan 2027, 2 Feb 2027", "--start", "1-2pm"])
    let run = project.console.run(["meeting", "minutes", "1", "--agree-at", "2"])
    #expect(run.status == 1)
    #expect(run.errors.contains("Meeting 2 is still to come"))
  }

  @Test func `a meeting keeps its number once its notes went to everyone`() {
    let project = CommandProject()
    _ = project.console.run(
      ["meeting", "series", "--dates", "5 Jan 2027, 2 Feb 2027", "--start", "1-2pm"])
    _ = project.console.run(["meeting", "decide", "1", "Go on."])
    _ = project.console.run(["meeting", "circulate", "1"])
    let added = project.console.run(
      ["meeting", "add", "--date", "4 Jan 2027", "--start", "1-2pm"])
    let list = project.console.run(["meeting", "list"]).output
    #expect(added.errors.contains("Planned meeting 0a"))
    #expect(list.contains("1   Tuesday 5 January 2027") || list.contains("1  Tuesday 5 January"))
  }
}
