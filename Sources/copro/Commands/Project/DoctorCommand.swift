import Arguments
import CoProCore
import JSONText

/// `copro doctor`: looks whether the project's folder is as it should be.
enum DoctorCommand {
  static let repair = Flag(
    "repair", help: "Put right what can be put right without losing anything that should be kept.")

  static let command = Command<Console>(
    "doctor",
    summary: "Look whether the project's folder is in order, and put it right.",
    discussion: """
      It finds what a crash, a shared drive or another program can leave behind: half written files, \
      copies made by two people saving at once, private files that others can open, records that \
      cannot be read, and links that lead nowhere. It changes nothing unless you say --repair. Half \
      written files are then set aside, not deleted; beside answers they are deleted, because they \
      could give an answer away. It also finds the sums of a round's forms that a back-up, or an \
      earlier version of copro, left after the round was closed. They tell what the published figures \
      hide, so --repair deletes them.
      """,
    examples: [
      Example("copro doctor", "look, and change nothing"),
      Example("copro doctor --repair", "put right what can be put right"),
    ],
    parameters: [repair, Shared.json]
  ) { arguments, console in
    let folder = try console.folder(arguments)
    let isRepairing = arguments[repair] && !arguments[Globals.dryRun]
    let holder = try console.updateOptions(arguments).holder
    let repaired = isRepairing ? try folder.repair(holder: holder) : []
    let findings = try FolderCheckup(of: folder).findings
    if arguments[Shared.json] {
      try console.result([
        JSONMember("findings", .array(findings.map(json))),
        JSONMember("repaired", .array(repaired.map(json))),
      ])
    } else {
      let lines = DoctorWords.repaired(repaired) + DoctorWords.sentences(findings)
      for line in lines { try console.result(WrappedText(line, width: console.width).text + "\n") }
      if !findings.contains(where: \.kind.isProblem) {
        try console.result("The folder is in order.\n")
      }
    }
    if findings.contains(where: \.kind.isProblem) { console.status = .refused }
    guard !isRepairing, findings.contains(where: \.kind.canBeRepaired) else { return }
    console.next(arguments, "copro doctor --repair", "put right what copro can put right")
  }

  private static func json(_ finding: FolderFinding) -> JSONValue {
    .object([
      "kind": .string(finding.kind.rawValue), "path": .string(finding.path),
      "message": .string(DoctorWords.sentence(finding)),
      "problem": .bool(finding.kind.isProblem), "repairable": .bool(finding.kind.canBeRepaired),
    ])
  }
}
