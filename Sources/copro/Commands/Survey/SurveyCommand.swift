import Arguments
import CoProCore

/// `copro survey`: questionnaires that stay anonymous in a small group.
enum SurveyCommand {
  static let command = Command<Console>(
    "survey",
    summary: "Ask questionnaires that stay anonymous in a small group.",
    discussion: """
      copro keeps how often each answer was given, never a form. While a round is open nobody sees \
      results. Closing it publishes the figures once, and hides those that could tell what one person \
      answered. What people wrote stays private; only a quotation that you choose is printed.
      """,
    examples: [
      Example("copro survey print outcomes --for resident", "the paper form"),
      Example("copro survey open outcomes --for resident --asked 7", "start a round"),
      Example("copro survey enter outcomes-residents", "type in the paper forms"),
      Example("copro survey close outcomes-residents", "publish the figures, once"),
      Example("copro survey results outcomes-residents", "read them"),
      Example("copro survey comments reflection-everyone", "read what people wrote"),
    ],
    subcommands: [
      SurveyNewCommand.command, SurveyPrintCommand.command, SurveyOpenCommand.command,
      SurveyEnterCommand.command,
      SurveyImportCommand.command,
      SurveyCloseCommand.command, SurveyResultsCommand.command,
      SurveyCommentsCommand.command,
      SurveyExportCommand.command,
      SurveyListCommand.command,
    ])

  static let name = Positional<String>(
    "NAME",
    help:
      "The questionnaire: outcomes, reflection, comment-card, i-statements, one of your own, or "
      + "a list of copro audit that people are to answer one by one.")
  static let round = Positional<String>("ROUND", help: "The round's name, or a part of it.")
  static let side = Option<SideAsked>(
    "for", value: "WHOM", of: SideAsked.self, help: "Whom it is for.", usually: "everyone")
  static let exact = Flag(
    "exact",
    help:
      "Publish exact figures even where all agree; only if the group chose that before answering.")

  /// What whoever holds words of fewer than five forms should know.
  static func cautionOfWords(in tally: Tally) -> String? {
    guard !tally.atLeastFive, !tally.written.isEmpty else { return nil }
    return "Until five forms are in, whoever opens the private folder could tell who wrote what. "
      + "Enter the others soon."
  }

  /// The questionnaire with the names of the project in it, and the statements whose words are no
  /// longer the guide's.
  static func questions(
    _ arguments: Arguments, _ project: Project, _ console: Console
  ) throws -> (questions: Questionnaire, changed: [Rewording]) {
    let language = project.settings.language
    let library = try console.library(arguments).texts(in: language)
    var questions = try library.questionnaire(
      arguments[name], for: arguments[side] ?? .everyone
    ).filled(council: council(project), area: area(project))
    // A translation says the same in another language.
    let changed =
      questions.language == .english ? questions.markChanged(from: try guide(project)) : []
    return (questions, changed)
  }

  /// The guide's statements with the names of the project in them.
  static func guide(_ project: Project) throws -> [GuideStatement] {
    try GuideStatement.all(council: council(project), area: area(project))
  }

  private static func council(_ project: Project) -> String {
    project.settings.council ?? "the council"
  }

  private static func area(_ project: Project) -> String { project.settings.area ?? "our area" }
}
