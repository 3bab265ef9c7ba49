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
}
