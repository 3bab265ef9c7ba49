import CoProCore
import TestSupport
import Testing

@testable import copro

/// What everyone may read names nobody, wherever a name, an address, a number or a need was written.
struct PublicReportTests {
  @Test(arguments: PlantedProject.Seed.allCases)
  func `the copy for everyone holds nothing of what was planted in any record`(
    _ seed: PlantedProject.Seed
  ) throws {
    let project = try PlantedProject([seed]).project
    let open = project.forEveryone().project
    for (path, text) in open.texts {
      let found = PlantedProject.traces(in: text)
      #expect(found.isEmpty, "\(path)")
    }
    let planted = project.texts.count { !PlantedProject.traces(in: $0.text).isEmpty }
    #expect(planted > 50, "\(planted)")
  }

  @Test func `no public document, table or calendar shows what was planted in any record`() throws {
    let home = TestFolder()
    let console = try PlantedProject().written(to: home)
    let reports = PublishedThings.documents.filter { $0.hasSuffix("--public") }
    let codes = ["aim", "O5", "OB5", "A15", "M3", "2.D2", "2.AC1", "meeting 4"]
    let lines =
      reports + codes.map { "report --trace \"\($0)\" --public --json" }
      + (2...6).map { "meeting minutes \($0) --public" }
      + (1...6).map { "calendar --meeting \($0)" }
      + ["calendar", "report --public --json", "report --public --format html"]
    for line in lines {
      let run = console.run(TranscriptRunner.words(line))
      #expect(run.status == 0, "\(line): \(run.errors)")
      #expect(run.output.count > 100)
      // A calendar file folds its lines.
      let found = PlantedProject.traces(in: run.output.split(separator: "\r\n ").joined())
      #expect(found.isEmpty, "\(line)")
    }
  }

  @Test func `what stands among the shared documents names and reaches nobody`() throws {
    let home = TestFolder()
    let wholes = PlantedProject.Seed.allCases.filter { $0 == $0.inShortTexts }
    let console = try PlantedProject(wholes).written(to: home)
    for kind in DocumentKind.all where !kind.command.contains(where: \.isUppercase) {
      let run = console.run(TranscriptRunner.words(kind.command).dropFirst() + ["--save"])
      #expect(run.status == 0, "\(kind.command): \(run.errors)")
    }
    let shared = home.contents(of: "p/documents")
    #expect(!shared.isEmpty)
    for (path, bytes) in shared {
      let found = PlantedProject.traces(in: String(decoding: bytes, as: UTF8.self))
      #expect(found.isEmpty, "\(path)")
    }
    let kept = home.contents(of: "p/private/documents")
    #expect(kept.count > 10)
  }

  @Test func `what was planted stands in the report for the group`() throws {
    let home = TestFolder()
    let console = try PlantedProject([.wholeName]).written(to: home)
    let run = console.run(["report"])
    #expect(run.output.contains("Zebedee Quillfeather"))
    let kept = console.run(["report", "--save"])
    #expect(kept.output.contains("/private/documents/"))
    #expect(kept.errors.contains("names people who have not agreed"))
  }

  @Test func `everything a project holds is made fit for everyone`() {
    // A new list of records needs a line in `forEveryone`, in `PlantedProject`, and above in `texts`.
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
