import CoProCore
import TestSupport
import Testing

@testable import copro

/// What everyone may read names nobody, wherever a name, an address, a number or a need was written.
struct PublicReportTests {
  private static let reports = ["report", "report --short", "report --gaps", "report lessons"]
  private static let forms = [
    "", "--json", "--format html", "--format docx", "--plain", "--easy-read",
  ]

  @Test(arguments: PlantedProject.Seed.allCases)
  func `no public report shows what was planted in every record`(_ seed: PlantedProject.Seed) throws
  {
    let project = try PlantedProject(seed)
    for report in Self.reports {
      // Every format is made of the same text: one seed is tried in all of them.
      let forms = seed == .wholeName ? Self.forms : ["", "--json"]
      for form in forms { Self.search("\(report) --public \(form)", in: project) }
    }
    for code in ["aim", "O1", "O5", "OB5", "A15", "M3", "2.D2", "2.AC1", "meeting 4"] {
      Self.search("report --trace \"\(code)\" --public --json", in: project)
    }
  }

  private static func search(_ line: String, in project: PlantedProject) {
    let run = project.console.run(TranscriptRunner.words(line))
    #expect(run.status == 0, "\(line): \(run.errors)")
    #expect(run.output.count > 100)
    let text = run.output.lowercased()
    let found = PlantedProject.traces.filter { text.holds($0) }
    #expect(found.isEmpty, "\(line)")
  }

  @Test func `what was planted stands in the report for the group`() throws {
    let project = try PlantedProject(.wholeName)
    let run = project.console.run(["report"])
    #expect(run.output.contains("Zebedee Quillfeather"))
    let kept = project.console.run(["report", "--save"])
    #expect(kept.output.contains("/private/documents/"))
    #expect(kept.errors.contains("names people who have not agreed"))
  }

  @Test func `everything a project holds is made fit for everyone`() {
    // A new list of records needs a line in `forEveryone`, and a line in `PlantedProject`.
    let held = Mirror(reflecting: Project(settings: ProjectSettings())).children.compactMap(\.label)
    let known = [
      "settings", "plan", "terms", "meetings", "rounds", "quotations", "members", "rulesSetAside",
      "committee",
      "applications", "sendings", "draws", "audits", "feedback", "evidence", "expenses",
      "involvement", "training", "hasPrivateRecords",
    ]
    #expect(held == known)
  }

  @Test func `figures stay what they are in the public report`() throws {
    let console = TestConsole(folder: ExampleDocuments.folder)
    let whole = console.run(["report", "--today", "2022-10-14"]).output
    let open = console.run(["report", "--today", "2022-10-14", "--public"]).output
    #expect(whole == open)
  }
}
