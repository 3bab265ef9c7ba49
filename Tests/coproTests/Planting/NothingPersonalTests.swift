import Arguments
import CoProCore
import TestSupport
import Testing

@testable import copro

/// Nothing of a person gets into what others see, in any document, format or output.
struct NothingPersonalTests {
  private static let forms = [
    "--format html", "--format docx", "--large-print", "--plain", "--easy-read",
  ]

  @Test(arguments: PlantedFolder.Consent.allCases)
  func `a document that is safe to share holds nothing that was planted`(
    _ consent: PlantedFolder.Consent
  ) throws {
    let planted = try PlantedFolder(consent)
    var shared = 0
    // Every format is made of the same text; where everyone agreed to be named, most texts are shared.
    let forms = consent == .everyone ? Self.forms : []
    for line in PublishedThings.documents {
      let words = PublishedThings.filled(line, planted)
      let first = try Self.file(of: words, planted)
      // Where a document names somebody the program keeps it in the private folder, in every format.
      guard let first, !first.hasPrefix("private/") else { continue }
      let isWhole = PublishedThings.inEveryFormat.contains(line)
      let others = try (isWhole ? forms : []).enumerated().map { number, form in
        let file = "documents/printed-\(number)"
        return try Self.file(of: words + TranscriptRunner.words(form), planted, as: file)
      }
      for path in [first] + others.compactMap(\.self) {
        let bytes = try SystemFiles().read(planted.home.full("p/\(path)"))
        var found = planted.marks.found(in: bytes) + planted.marks.found(in: path)
        if !words.contains("--public") { found.removeAll(where: planted.mayBePrinted) }
        #expect(found.isEmpty, "copro \(line): \(path)")
        shared += 1
      }
    }
    #expect(shared > (consent == .everyone ? 130 : 20), "\(shared)")
  }

  /// Writes a document into the project's folder; nothing where the command knows only a folder.
  private static func file(
    of words: [String], _ planted: PlantedFolder, as file: String? = nil
  ) throws -> String? {
    guard let command = PublishedThings.command(of: words) else { return nil }
    let options = command.parameters.map(\.form.label)
    guard options.contains("--output") else { return nil }
    let isKept = file == nil && options.contains("--save")
    let file = file ?? "documents/printed"
    let run = planted.console.run(
      words.filter { $0 != "--save" } + (isKept ? ["--save"] : ["-o", file]))
    #expect(run.status == 0, "\(words): \(run.errors)")
    guard run.status == 0 else { return nil }
    return isKept
      ? String(run.output.dropLast().dropFirst(planted.home.full("p/").count)) : file
  }

  @Test(arguments: PlantedFolder.Consent.allCases)
  func `the JSON of a command that is not about people tells no more of them than a name`(
    _ consent: PlantedFolder.Consent
  ) throws {
    let planted = try PlantedFolder(consent)
    var searched = 0
    for line in PublishedThings.json where !PublishedThings.isAboutPeople(line) {
      let words = PublishedThings.filled(line, planted)
      let run = planted.console.run(words + ["--json"])
      #expect([0, 1].contains(run.status) && run.output.hasPrefix("{"), "\(line): \(run.errors)")
      // Where the document is kept in the private folder, its fields are as private.
      if Self.isKeptPrivate(words, planted) { continue }
      let found = planted.marks.found(in: run.output).filter { $0 != "Member name" }
      #expect(found.isEmpty, "copro \(line) --json")
      searched += 1
    }
    #expect(searched > 30, "\(searched)")
  }

  private static func isKeptPrivate(_ words: [String], _ planted: PlantedFolder) -> Bool {
    let options = PublishedThings.command(of: words)?.parameters.map(\.form.label) ?? []
    guard options.contains("--save") else { return false }
    return planted.console.run(words + ["--save", "--dry-run"]).output.holds("/private/")
  }

  @Test func `no table, calendar or JSON for everyone holds a name or anything else`() throws {
    let planted = try PlantedFolder(.everyone)
    for line in PublishedThings.tables {
      let run = planted.console.run(PublishedThings.filled(line, planted))
      #expect(run.status == 0 && !run.output.isEmpty, "\(line): \(run.errors)")
      let found = planted.marks.found(in: run.output)
      #expect(found.isEmpty, "copro \(line)")
    }
  }

  @Test func `what was planted is there for whoever may see it`() throws {
    let planted = try PlantedFolder(.nobody)
    let person = planted.console.run([
      "member", "export", planted.project.members[0].name, "--json",
    ])
    let found = planted.marks.found(in: person.output)
    let wanted = [
      "name", "email", "telephone", "access-needs", "support before", "talks by", "skills",
    ]
    #expect(wanted.allSatisfy { found.contains("Member \($0)") }, "\(found)")
    let application = planted.console.run(
      ["invite", "application", "show", planted.project.applications[0].name, "--json"])
    #expect(planted.marks.found(in: application.output).contains("Application assessments note"))
  }

  @Test func `nothing that was planted gets into what git would take`() throws {
    let planted = try PlantedFolder(.nobody)
    for line in PublishedThings.changes {
      let run = planted.console.run(PublishedThings.filled(line, planted))
      #expect(run.status == 0, "\(line): \(run.errors)")
    }
    let ignored = planted.home.text(of: "p/.gitignore")
    #expect(ignored == "private/\n")
    let shared = planted.sharedFiles
    #expect(shared.count > 45, "\(shared.count)")
    for (path, bytes) in shared {
      // What the group keeps to itself stands in the record of its meeting.
      let isMeeting = path.hasPrefix("meetings/")
      let found = planted.marks.found(in: bytes).filter { !isMeeting || !$0.holds("onfidential") }
      #expect(found.isEmpty, "\(path)")
    }
  }
}
