import CoProCore
import JSONText
import TestSupport

@testable import copro

/// The example with a member's name, address, number or need written into every text that is not
/// personal by itself.
struct PlantedProject {
  /// What can be planted, as it reads in free text.
  enum Seed: String, CaseIterable, Sendable {
    case firstName = "and Zebedee too"
    case lastName = "as Quillfeather said"
    case wholeName = "with Zebedee Quillfeather"
    case address = "write to zq@quill.example"
    case number = "ring 01632 960999"
    case fromAbroad = "ring +44 1632 960-999"
    case need = "bring a hearing dog called Bramble"

    /// A part of a name in a short text, such as the council's, may be a place: there, whole names.
    var inShortTexts: Seed { self == .firstName || self == .lastName ? .wholeName : self }
  }

  /// What must not be seen anywhere.
  static let traces = ["zebedee", "quillfeather", "quill.example", "960999", "960-999", "bramble"]

  private(set) var project: Project

  /// The example with seeds in turn, one in each text.
  init(_ seeds: [Seed] = Seed.allCases) throws {
    project = try ProjectFolder.at(ExampleDocuments.folder, files: SystemFiles()).load().project
    project.members[0].name = "Zebedee Quillfeather"
    project.members[0].email = "zq@quill.example"
    project.members[0].telephone = "01632 960999"
    project.members[0].consents = []
    project.members[0].accessNeeds = ["a hearing dog called Bramble"]
    for index in project.terms.steps.indices {
      project.terms.steps[index].version = TermsVersion(of: project)
    }
    let free = Self.planter { seeds[$0 % seeds.count] }
    let whole = { seeds[$0 % seeds.count].inShortTexts }
    let short = Self.planter(whole)
    project.settings = short.planted(project.settings)
    project.terms = short.planted(project.terms)
    project.plan = free.planted(project.plan)
    project.rulesSetAside = free.planted(project.rulesSetAside)
    project.meetings = project.meetings.map(free.planted)
    project.rounds = project.rounds.map(Self.planter(filling: .nothing) { whole($0) }.planted)
    project.quotations = project.quotations.map(free.planted)
    project.feedback = project.feedback.map(free.planted)
    project.evidence = project.evidence.map(free.planted)
    project.involvement = project.involvement.map(free.planted)
    project.training = project.training.map(free.planted)
    project.audits = project.audits.map(free.planted)
    project.sendings = project.sendings.map(free.planted)
    project.expenses = project.expenses.map(free.planted)
  }

  /// Keys of short names by which parts of a record find each other.
  private static let names: Set<String> = [
    "id", "name", "label", "statement", "scale", "group", "standard", "based-on", "form", "after",
    "with", "headline", "number", "activity", "question", "questionnaire", "sha256", "path",
    "evidence", "chosen",
    // What the group gives as its own contact was typed to be printed.
    "apply-contact", "questions-contact",
  ]

  /// Adds words to every text that is more than one word, and puts them where there is none.
  private static func planter(
    filling: Planter.Filling = .texts, _ seed: @escaping (Int) -> Seed
  ) -> Planter {
    var count = 0
    return Planter(filling, in: "") { field, text in
      let key = field.split(separator: " ").last.map(String.init) ?? ""
      if names.contains(key) || !text.isEmpty && !text.contains(" ") { return nil }
      count += 1
      // The place where the group meets is no name, wherever it is said.
      var seed = key == "venue" ? seed(count).inShortTexts : seed(count)
      // What a meeting offers everybody does not tell who needs it.
      if seed == .need, ["access", "food"].contains(key) { seed = .wholeName }
      return text.isEmpty ? seed.rawValue : "\(text) \(seed.rawValue)"
    }
  }

  /// What of this stands in a text.
  static func traces(in text: String) -> [String] {
    let small = text.lowercased()
    return traces.filter(small.holds)
  }

  /// The project in a folder of its own.
  func written(to home: TestFolder) throws -> TestConsole {
    _ = try ProjectFolder.create(
      at: home.full("p"), project: project, otherFiles: NewProject.otherFiles, files: SystemFiles())
    return TestConsole(folder: home.full("p"), today: Day(iso: "2022-10-14") ?? .epoch)
  }
}

extension Project {
  /// Every record with its name and as it is kept.
  var texts: [(path: String, text: String)] {
    func text(_ record: some StoredRecord) -> (path: String, text: String) {
      (record.path, String(decoding: JSONText.write(record.json), as: UTF8.self))
    }
    var texts = [text(settings), text(plan), text(terms), text(rulesSetAside), text(committee)]
    texts += meetings.map(text) + rounds.map(text) + quotations.map(text) + members.map(text)
    texts += applications.map(text) + sendings.map(text) + draws.map(text) + audits.map(text)
    texts += feedback.map(text) + evidence.map(text) + expenses.map(text)
    return texts + involvement.map(text) + training.map(text)
  }
}
