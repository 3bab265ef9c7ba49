import Arguments
import CoProCore

/// `copro evidence remove`: takes out a piece of evidence.
enum EvidenceRemoveCommand {
  static let command = Command<Console>(
    "remove",
    summary: "Take out a piece of evidence. Its code is never used again.",
    discussion: "The file it is kept in stays where it is.",
    examples: [Example("copro evidence remove E4", "take it out")],
    parameters: [EvidenceCommand.code]
  ) { arguments, console in
    let updated = try console.update(arguments) { draft in
      let evidence = try draft.project.coded(
        Evidence.self, named: arguments[EvidenceCommand.code])
      draft.project.remove(evidence)
      return evidence
    }
    console.done(arguments, "Removed \(updated.result.line)")
    let bare = updated.result.outcomes.filter { updated.project.evidence(for: $0).isEmpty }
    if !bare.isEmpty {
      console.warn("There is no evidence any more for \(PlanWords.list(bare.map(\.text))).")
    }
    console.next(arguments, "copro undo", "put it back")
  }
}
