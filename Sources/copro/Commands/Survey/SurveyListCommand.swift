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
    let project = try console.load(arguments)
    if arguments[Shared.json] {
      return try console.result([JSONMember("rounds", .array(project.rounds.map(json)))])
    }
    if project.rounds.isEmpty {
      console.message("No rounds yet. Open one with: copro survey open outcomes --for resident")
    }
    for round in project.rounds.sorted(by: { ($0.openedOn, $0.name) < ($1.openedOn, $1.name) }) {
      let state =
        round.closedOn.map { "closed on \($0.wordsWithoutWeekday)" }
        ?? "open since \(round.openedOn.wordsWithoutWeekday)"
      try console.result("\(round.name): \(round.side.heading), \(state)\n")
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
