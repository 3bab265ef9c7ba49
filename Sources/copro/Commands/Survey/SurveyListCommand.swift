import Arguments
import CoProCore
import JSONText

/// `copro survey list`: the rounds of the project.
enum SurveyListCommand {
  static let command = Command<Console>(
    "list",
    summary: "List the rounds, and the questionnaires that can be asked.",
    examples: [Example("copro survey list", "every round")],
    parameters: [Shared.json]
  ) { arguments, console in
    let (project, isThere) = try console.loadIfThere(arguments)
    let library = try console.library(arguments)
    let names = try library.questionnaireNames()
    if arguments[Shared.json] {
      return try console.result([
        JSONMember("rounds", .array(project.rounds.map(json))),
        JSONMember("questionnaires", .array(names.map(JSONValue.string))),
      ])
    }
    if project.rounds.isEmpty, isThere {
      console.message("No rounds yet. Open one with: copro survey open outcomes --for resident")
    }
    for round in project.rounds.sorted(by: { ($0.openedOn, $0.name) < ($1.openedOn, $1.name) }) {
      let state =
        round.closedOn.map { "closed on \($0.wordsWithoutWeekday)" }
        ?? "open since \(round.openedOn.wordsWithoutWeekday)"
      try console.result("\(round.name): \(round.side.heading), \(state)\n")
    }
    let list = names.joined(separator: ", ")
    try console.result(
      WrappedText("Questionnaires to ask: \(list).", width: console.width).text + "\n")
    if !isThere {
      console.next(
        arguments, "copro survey print \(names.first ?? "NAME") --for resident", "see one")
    }
  }

  private static func json(_ round: SurveyRound) -> JSONValue {
    .object([
      JSONMember("round", .string(round.name)),
      JSONMember("for", .string(round.side.rawValue)),
      JSONMember("opened", .string(round.openedOn.iso)),
      JSONMember("closed", round.closedOn.map { .string($0.iso) } ?? .null),
    ])
  }
}
