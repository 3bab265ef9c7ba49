import CoProCore
import JSONText
import TestSupport

@testable import copro

/// The example with something personal written into every text of every record.
struct PlantedProject {
  /// What can be planted: how it reads in free text, and where only whole names count.
  enum Seed: String, CaseIterable, Sendable {
    case firstName = "and Zebedee too"
    case lastName = "as Quillfeather said"
    case wholeName = "with Zebedee Quillfeather"
    case address = "write to zq@quill.example"
    case number = "ring 01632 960999"
    case need = "bring a hearing dog called Bramble"
  }

  /// What must not be seen anywhere.
  static let traces = ["zebedee", "quillfeather", "quill.example", "960999", "bramble"]

  let folder = TestFolder()
  let console: TestConsole

  init(_ seed: Seed) throws {
    var project = try ProjectFolder.at(ExampleDocuments.folder, files: SystemFiles()).load().project
    project.members[0].name = "Zebedee Quillfeather"
    project.members[0].email = "zq@quill.example"
    project.members[0].telephone = "01632 960999"
    project.members[0].consents = []
    project.members[0].accessNeeds = ["a hearing dog called Bramble"]
    console = TestConsole(folder: folder.path, today: Day(iso: "2022-10-14") ?? .epoch)
    // A part of a name in a short text, such as the council's, may be a place: there, whole names.
    let isPart = seed == .firstName || seed == .lastName
    let whole = isPart ? Seed.wholeName.rawValue : seed.rawValue
    write(project.settings, whole)
    write(project.terms, whole)
    write(project.plan, seed.rawValue)
    write(project.rulesSetAside, seed.rawValue)
    for record in project.meetings { write(record, seed.rawValue) }
    for record in project.rounds { write(record, whole) }
    for record in project.quotations { write(record, seed.rawValue) }
    for record in project.feedback { write(record, seed.rawValue) }
    for record in project.evidence { write(record, seed.rawValue) }
    for record in project.involvement { write(record, seed.rawValue) }
    for record in project.training { write(record, seed.rawValue) }
    for record in project.audits { write(record, seed.rawValue) }
    for record in project.sendings { write(record, seed.rawValue) }
    for record in project.expenses { write(record, seed.rawValue) }
    for record in project.members { write(record, "") }
  }

  private func write<Stored: StoredRecord>(_ record: Stored, _ planted: String) {
    let grown = planted.isEmpty ? record : Self.planted(record, planted)
    let value = JSONValue.object(
      [JSONMember("format", .integer(1))] + (grown.json.asObject ?? []))
    folder.write(String(decoding: JSONText.write(value), as: UTF8.self), to: record.path)
  }

  /// The record with words added to every text in it that is more than one word.
  private static func planted<R: Record>(_ record: R, _ words: String) -> R {
    var problems: [RecordProblem] = []
    let grown = R.read(JSONView(adding(words, to: record.json)), problems: &problems)
    precondition(grown != nil, "\(R.self) takes no more words: \(problems.map(\.message))")
    return grown ?? record
  }

  /// Keys of short names by which parts of a record find each other.
  private static let names = [
    "id", "name", "label", "statement", "scale", "group", "standard", "form", "after", "with",
    "headline", "number",
  ]

  private static func adding(_ words: String, to value: JSONValue, under key: String = "")
    -> JSONValue
  {
    switch value.kind {
    case .string(let text):
      return text.contains(" ") && !names.contains(key) ? .string("\(text) \(words)") : value
    case .array(let values): return .array(values.map { adding(words, to: $0, under: key) })
    case .object(let members):
      return .object(
        members.map { JSONMember($0.key, adding(words, to: $0.value, under: $0.key)) })
    default: return value
    }
  }
}
