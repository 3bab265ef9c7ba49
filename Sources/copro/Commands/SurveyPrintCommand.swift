import Arguments
import CoProCore

/// `copro survey print`: the paper form.
enum SurveyPrintCommand {
  static let command = Command<Console>(
    "print",
    summary: "Print the paper form of a questionnaire.",
    examples: [
      Example("copro survey print outcomes --for resident", "the residents' form"),
      Example("copro survey print outcomes --for council --save", "keep the council's form"),
    ],
    parameters: [SurveyCommand.name, SurveyCommand.side, SurveyCommand.exact] + Shared.document
  ) { arguments, console in
    let project = try console.load(arguments)
    let questions = try SurveyCommand.questions(arguments, project, console)
    let document = QuestionnaireDocument(of: questions, isExact: arguments[SurveyCommand.exact])
    try console.deliver(try console.context(arguments, project).write(document), arguments)
  }
}
