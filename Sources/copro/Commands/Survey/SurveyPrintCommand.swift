import Arguments
import CoProCore

/// `copro survey print`: the paper form.
enum SurveyPrintCommand {
  static let command = Command<Console>(
    "print",
    summary: "Print the paper form of a questionnaire.",
    discussion: """
      The form says what will be published. It has no place for a name or a date. Print the same form \
      for everyone, and let someone other than the chair collect it. Outside a project it prints what \
      comes with copro, with gaps for names.
      """,
    examples: [
      Example("copro survey print outcomes --for resident", "the residents' form"),
      Example("copro survey print outcomes --for council --save", "keep the council's form"),
    ],
    parameters: [SurveyCommand.name, SurveyCommand.side, SurveyCommand.exact] + Shared.document
  ) { arguments, console in
    let (project, isThere) = try console.loadIfThere(arguments)
    let side = arguments[SurveyCommand.side] ?? .everyone
    let name = arguments[SurveyCommand.name]
    // Names are filled in by the document, so that one that is missing shows and is listed.
    let context = try console.context(arguments, project)
    let document = try context.questionnaire(
      name, for: side, isExact: arguments[SurveyCommand.exact])
    try console.deliver(document, arguments)
    if !isThere { return console.adviseProject(arguments) }
    let exact = arguments[SurveyCommand.exact] ? " --exact" : ""
    console.next(
      arguments, "copro survey open \(name) --for \(side.rawValue) --asked N\(exact)",
      "start the round, with the number of people you ask")
  }
}
