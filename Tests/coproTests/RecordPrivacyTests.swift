import TestSupport
import Testing

@testable import copro

/// Nobody's name and nobody's money gets from the records into what others see.
struct RecordPrivacyTests {
  private let project = CommandProject()

  private func run(_ line: String) -> TestConsole.Run {
    project.console.run(TranscriptRunner.words(line))
  }

  /// The files of the project as texts.
  private var files: [String: String] {
    project.home.contents().mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test
  func `a name is not written into what people said, evidence, training or a way of taking part`() {
    let lines = [
      "feedback add \"Robin Vale is cold\"", "feedback add \"Cold\" --way \"from robin vale\"",
      "evidence add \"Robin Vale spoke\" --outcome O1",
      "evidence add \"Somebody spoke\" --outcome O1 --who \"Robin Vale\"",
      "involvement add \"Tea with Robin Vale\" --kind visit",
      "training add \"Speaking\" --by \"Robin Vale\"", "tor review --theme \"Robin Vale is late\"",
    ]
    for line in lines {
      let refused = run(line)
      #expect(refused.status == 1, "\(line)")
      #expect(refused.errors.contains("names Robin Vale"), "\(line): \(refused.errors)")
    }
    _ = run("member edit Robin --consent name-in-documents")
    let allowed = run("feedback add \"Robin Vale is cold\"")
    #expect(allowed.status == 0)
  }

  @Test func `the plan and the report do not show what one person was paid`() {
    _ = run("plan budget add \"Bus fares\" --amount £100 --kind travel")
    _ = run("plan budget add Rooms --amount £300 --kind venue")
    _ = run("expense add Hall --to \"Market Hall\" --amount 120 --line B2 --paid today")
    _ = run("expense add Bus --to Robin --amount 4.20 --line B1 --paid today")
    for document in ["plan", "report"] {
      let written = run(document).output
      #expect(written.contains("[c"), "\(document)")
      #expect(written.contains("£120"), "\(document)")
      #expect(!written.contains("4.20") && !written.contains("124"), "\(document)")
    }
  }

  @Test func `consent that is withdrawn keeps a quotation back`() {
    _ = run("member edit Robin --consent quotation")
    _ = run(
      "evidence add \"It changed how I see the council.\" --kind quotation --outcome O1 "
        + "--with-consent --from-member Robin")
    let before = run("report --evidence").output
    #expect(before.contains("how I see the council"))
    #expect(!before.contains("Robin"))
    _ = run("member edit Robin --withdraw quotation")
    let after = run("report --evidence").output
    #expect(!after.contains("how I see the council"))
    #expect(after.contains("E1 is kept back"))
  }

  @Test func `who said something is forgotten with the person`() {
    _ = run("member edit Robin --consent quotation")
    _ = run("feedback add Cold --from-member Robin --with-consent")
    _ = run("expense add \"Taxi from Mill Lane\" --to Robin --amount 9")
    #expect(files.values.contains { $0.contains("Mill Lane") })
    _ = run("member forget \"Robin Vale\"")
    let feedback = files.filter { $0.key.contains("feedback/") }
    #expect(feedback.count == 1)
    #expect(feedback.values.allSatisfy { !$0.contains("\"from\"") })
    #expect(!files.values.contains { $0.contains("Mill Lane") })
    let list = run("expense list").output
    #expect(list.contains("£9"))
  }

  static let refusals = [
    Refused("feedback add \"\"", 64, says: "no words"),
    Refused("feedback add Cold --meeting 9", 66, says: "no meeting “9”"),
    Refused("feedback add Cold --outcome O99", 66, says: "no outcome “O99”"),
    Refused("feedback add Cold --with-consent", 64, says: "--from-member"),
    Refused("feedback answer F1 --done Done", 66, says: "no feedback “F1”"),
    Refused("feedback answer F1 --done Done --because Law", 64, says: "--not-able"),
    Refused("feedback edit F1", 64, says: "what to change"),
    Refused("evidence add Better", 64, says: "--outcome"),
    Refused("evidence add Better --outcome O1 --before some", 64, says: "digits"),
    Refused("evidence add Better --outcome O1 --before 3", 64, says: "--counted"),
    Refused("evidence add Better --outcome O1 --decision D1", 64, says: "3.D1"),
    Refused("evidence add Better --outcome O1 --file nothing.txt", 66, says: "nothing.txt"),
    Refused("expense add Bus --to Robin --amount four", 64, says: "£250"),
    Refused("expense add Bus --to Robin --amount 4 --line B9", 66, says: "no budget line “B9”"),
    Refused("expense pay EX1", 66, says: "no expense “EX1”"),
    Refused("involvement add Visit", 64, says: "--kind"),
    Refused("involvement add Visit --kind visit --hours many", 64, says: "digits"),
    Refused("training feedback T1 Good", 66, says: "no training session “T1”"),
    Refused("member talk Robin", 64, says: "--about"),
    Refused("member thank", 64, says: "NAME"),
    Refused("tor review --meeting 1", 1, says: "No themes"),
    Refused("plan deadline add Bid --on \"31 June\"", 64, says: "30 days"),
  ]

  @Test(arguments: refusals)
  func `a mistake is refused with its exit status and nothing is changed`(_ test: Refused) {
    test.check(in: CommandProject())
  }
}
