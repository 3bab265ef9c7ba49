import Arguments
import CoProCore

/// `copro evidence edit`: changes or completes a piece of evidence.
enum EvidenceEditCommand {
  static let text = Positional<String>("TEXT", help: "What it shows, in other words.").optional
  static let newCode = Flag(
    "new-code", help: "Give it the next free code, where two have the same.")

  static let command = Command<Console>(
    "edit",
    summary: "Change or complete a piece of evidence.",
    discussion: """
      A list, such as the outcomes or the methods, takes the place of the one that was there.
      """,
    examples: [
      Example("copro evidence edit E1 --difference \"The form is one page.\"", "complete it"),
      Example(
        "copro evidence edit E6 --found \"Both grants are still paid.\"",
        "note what was found when somebody looked again"),
    ],
    parameters: [EvidenceCommand.code, text] + EvidenceOptions.all + [newCode]
  ) { arguments, console in
    let all: [any Parameter] = [text, newCode] + EvidenceOptions.all
    guard all.contains(where: arguments.given) else { throw PlanWords.nothingToChange(arguments) }
    let surroundings = console
    let updated = try console.update(arguments) { draft in
      var evidence = try draft.project.coded(
        Evidence.self, named: arguments[EvidenceCommand.code])
      if let shows = try PublicWords.given(arguments[text], "The evidence", in: draft.project) {
        evidence.shows = shows
      }
      try EvidenceOptions.apply(arguments, to: &evidence, in: draft.project, surroundings)
      if arguments[newCode] { evidence.label = draft.project.nextLabel() }
      draft.project.replace(evidence)
      return evidence
    }
    console.done(arguments, "Changed \(updated.result.line)")
    EvidenceAddCommand.warn(updated.result, console)
    console.warnOfNames(
      in: [
        updated.result.shows, updated.result.who, updated.result.purpose, updated.result.difference,
      ], updated.project)
  }
}
