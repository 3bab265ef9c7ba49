import Arguments
import CoProCore

/// `copro survey new`: a project's own questionnaire.
enum SurveyNewCommand {
  static let name = Positional<String>("NAME", help: "What it is opened by, such as allotments.")
  static let statement = Option<String>(
    "statement", value: "TEXT", help: "A statement to agree or disagree with; may be given again."
  ).repeating
  static let open = Option<String>(
    "open", value: "TEXT", help: "A question to answer in one's own words; may be given again."
  ).repeating

  static let command = Command<Console>(
    "new",
    summary: "Make a questionnaire of your own.",
    discussion: """
      People answer each statement from strongly disagree to strongly agree, and each open question in \
      their own words. The questionnaire is kept \
      in templates/questionnaires/ of the project. Statements of your own are never put together with \
      those of the guide.
      """,
    examples: [
      Example(
        "copro survey new allotments --statement \"The plots are shared out fairly.\"", "one"),
      Example(
        "copro survey new allotments --statement \"I like my plot.\" --open \"What would help?\"",
        "with a question people answer in their own words"),
    ],
    parameters: [name, statement, open]
  ) { arguments, console in
    let name = arguments[Self.name]
    let isPlain = name.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45
    }
    guard isPlain, name.utf8.first.map({ $0 != 45 }) ?? false else {
      throw Failure(
        .commandLine, "“\(name)” cannot be the name of a questionnaire.",
        wayOut: "Use small letters, digits and hyphens, such as allotment-plots.")
    }
    guard !Questionnaire.builtInNames.contains(name) else {
      throw Failure(
        .refused, "There is already a questionnaire called \(name): it comes with copro.",
        wayOut: "Choose another name.")
    }
    let questions = try Questionnaire.own(
      name, statements: arguments[statement], open: arguments[open])
    _ = try console.update(arguments) { draft in
      guard try draft.record(Questionnaire.self, at: questions.path) == nil else {
        throw Failure(
          .refused,
          "This project already has a questionnaire called \(name), in \(questions.path).",
          wayOut: "Choose another name, or change that file.")
      }
      draft.write(questions)
    }
    let count = questions.statements.count
    console.done(
      arguments,
      "Made the questionnaire \(name): \(count) \(count == 1 ? "statement" : "statements"), "
        + "in \(questions.path).")
    console.next(arguments, "copro survey print \(name)", "see the form")
  }
}
