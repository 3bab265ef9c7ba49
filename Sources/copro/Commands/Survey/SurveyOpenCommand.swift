import Arguments
import CoProCore

/// `copro survey open`: starts a round.
enum SurveyOpenCommand {
  static let asked = Option<Int>(
    "asked", number: "N", in: 0...1_000_000, help: "How many people are asked; you count them.")
  static let meeting = Option<String>(
    "meeting", value: "MEETING", help: "The meeting at which it is asked.")
  static let replaces = Option<String>(
    "replaces", value: "ROUND", help: "A closed round that this one corrects.")

  static let command = Command<Console>(
    "open",
    summary: "Start a round of a questionnaire, and print its name.",
    examples: [
      Example("copro survey open outcomes --for resident --asked 7", "ask the residents"),
      Example("copro survey open outcomes --for council --asked 6", "ask the council side"),
    ],
    parameters: [
      SurveyCommand.name, SurveyCommand.side, asked, meeting, SurveyCommand.exact, replaces,
    ]
  ) { arguments, console in
    let today = try console.today(arguments)
    let standing = console
    let updated = try console.update(arguments) { draft in
      let project = draft.project
      let (questions, changed) = try SurveyCommand.questions(arguments, project, standing)
      if questions.isAboutPeople, arguments[SurveyCommand.exact] {
        throw Failure(
          .refused, "Exact figures are not for questions about who people are.",
          wayOut: "They could point at somebody. Leave out --exact.")
      }
      let meeting = try arguments[meeting].map { try project.meeting(named: $0, today: today).id }
      let corrected = try arguments[replaces].map { try closed($0, questions, in: project) }
      let round = SurveyRound(
        id: draft.newIdentifier(for: SurveyRound.self),
        name: SurveyRound.freeName(for: questions, among: project.rounds), questions: questions,
        asked: arguments[asked], meeting: meeting, isExact: arguments[SurveyCommand.exact],
        openedOn: today, replaces: corrected?.id)
      draft.project.rounds.append(round)
      return (
        round,
        changed.map(\.words) + round.cautions(among: project.rounds)
          + project.timingCautions(for: round)
      )
    }
    let (round, cautions) = updated.result
    try console.result(round.name + "\n")
    console.done(
      arguments,
      "Opened the round \(round.name): \(round.side.heading.lowercasedStart), "
        + "\(Self.counted(round.questions.statements.count)).")
    for caution in cautions { console.warn(caution) }
    let open = updated.project.rounds.first {
      $0.isOpen && $0.id != round.id && $0.questionnaire == round.questionnaire
        && $0.side == round.side
    }
    if let open {
      console.warn(
        "\(open.name) is open too, and asks the same people the same. If you need only one round: "
          + "copro undo")
    }
    console.next(
      arguments, "copro survey enter \(round.name)", "type in the forms when they are back")
  }

  private static func counted(_ statements: Int) -> String {
    statements == 1 ? "1 statement" : "\(statements) statements"
  }

  private static func closed(
    _ name: String, _ questions: Questionnaire, in project: Project
  ) throws -> SurveyRound {
    let round = try project.round(named: name)
    guard !round.isOpen else {
      throw Failure(
        .refused, "The round \(round.name) is still open, so nothing has to replace it.",
        wayOut: "Go on entering forms, or close it first.")
    }
    guard round.questionnaire == questions.name, round.side == questions.side else {
      throw Failure(
        .refused,
        "A correction asks the same questionnaire of the same people. \(round.name) is a round of "
          + "\(round.questionnaire), for \(round.side.plural).",
        wayOut: "Correct it with: copro survey open \(round.questionnaire) "
          + "--for \(round.side.rawValue) --replaces \(round.name)")
    }
    return round
  }
}
