import CoProCore
import JSONText
import TestSupport

@testable import copro

/// Projects in which people's words, and all wording, are in ``OtherLetters``.
struct TranslatedProjects {
  let home = TestFolder()

  init() throws {
    try copy(ExampleDocuments.folder, to: "example")
    let young = CommandProject()
    for line in Self.beginning {
      let run = young.console.run(["--today", "2027-04-20"] + TranscriptRunner.words(line))
      guard run.status == 0 else { throw Trouble(words: "\(line): \(run.errors)") }
    }
    try copy(young.home.full("p"), to: "young")
  }

  struct Trouble: Error { var words: String }

  /// What was done in the young project: a little of everything, and nothing to its end.
  private static let beginning = [
    "member add --name \"Sam Field\" --side resident",
    "member add --name \"Kim Lane\" --side resident",
    "member add --name \"Lee Moor\" --side council-staff",
    "member add --name \"Jo Hill\" --side council-staff",
    "meeting add --date 2027-03-29 --start 1pm --end 4pm",
    "meeting add --date 2027-06-29 --start 1pm --end 2pm --how online",
    "tor discuss --date 2027-03-29",
    "plan aim \"We want warm homes.\"",
    "tor draft --meeting 1",
    "tor rules add \"Laugh a lot.\"",
    "tor agree --date 2027-04-20",
    "meeting attend 1 Sam Kim Lee", "meeting note 1 \"Sam Field knows the way.\"",
    "meeting decide 1 \"Kim Lane writes to the shop.\"",
    "meeting action 1 \"Ask the shop.\" --owner Kim --due 2027-05-20", "member forget \"Kim Lane\"",
    "audit answer annex-a --by resident --set 1=no --set 2=partly",
    "audit answer annex-a --by council --set 1=yes --set 2=partly",
    "audit answer annex-a --by council --again --set 1=no",
    "audit answer decision-criteria --set 1=no --set 2=partly --set 3=yes",
    "audit answer room-access --meeting 1 --set 1=no --set 2=yes",
    "audit answer i-statement-audit --set 1.1=no --set 2.1=yes",
    "audit action annex-a 1 \"Write to every member.\" --by resident --owner Robin --due 2027-05-20",
  ]

  private func copy(_ source: String, _ below: String = "", to project: String) throws {
    let files = SystemFiles()
    for name in try files.names(in: "\(source)/\(below)") {
      let path = below.isEmpty ? name : "\(below)/\(name)"
      if try files.kind(of: "\(source)/\(path)") == .folder {
        let isLeftOut = ["documents", ".copro"].contains(name)
        if !isLeftOut { try copy(source, path, to: project) }
      } else if name.hasSuffix(".json") {
        let record = try JSONText.read(try files.read("\(source)/\(path)"))
        let text = JSONText.write(OtherLetters.of(record))
        home.write(text, to: "\(project)/\(path)")
        // A project's own questionnaire has its translation beside it.
        if path.hasPrefix("templates/") {
          home.write(text, to: "\(project)/templates/cy/\(path.dropFirst("templates/".count))")
        }
      }
    }
    if below.isEmpty { try TranslatedTemplates.write(to: home, project) }
  }
}
