import Arguments
import CoProCore

/// `copro invite application assess`: notes how an applicant fits the criteria.
enum ApplicationAssessCommand {
  /// One answer: the number of a criterion and how the applicant fits it.
  struct Answer: Equatable {
    var number: Int
    var answer: Assessment.Answer

    @Sendable static func read(_ text: String) throws -> Answer {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let number = Int(parts[0]), number > 0 else {
        throw ValueProblem("Write a criterion's number, = and an answer: 2=partly.")
      }
      guard let answer = Assessment.Answer(text: parts[1].lowercased()) else {
        throw ValueProblem(
          "The answer is one of: \(Assessment.Answer.words.joined(separator: ", ")).")
      }
      return Answer(number: number, answer: answer)
    }
  }

  static let answers = Positional<Answer>(
    "NUMBER=ANSWER", help: "A criterion's number, and yes, partly, no or not-clear.",
    parse: Answer.read
  ).any
  static let because = Option<String>(
    "because", value: "TEXT", help: "Why; with one criterion at a time.")

  static let command = Command<Console>(
    "assess",
    summary: "Note how an applicant fits each criterion.",
    discussion: """
      Without answers it prints the criteria with their numbers, and what is noted so far. Write only \
      what you would be glad to show the applicant: people may ask to see it.
      """,
    examples: [
      Example("copro invite application assess Joan", "see the criteria and their numbers"),
      Example("copro invite application assess Joan 1=yes 2=partly 3=yes", "note three answers"),
      Example(
        "copro invite application assess Joan 2=partly --because \"New to the area\"",
        "and why, for one of them"),
    ],
    parameters: [InviteApplicationCommand.who, answers, because]
  ) { arguments, console in
    let project = try console.load(arguments)
    let name = arguments[InviteApplicationCommand.who]
    let criteria = try SelectionCriteria.of(try console.context(arguments, project))
    let given = arguments[answers]
    if given.isEmpty {
      return try console.result(sheet(criteria, try project.application(named: name)))
    }
    if let far = given.first(where: { $0.number > criteria.count }) {
      throw Failure(
        .notThere, "There is no criterion \(far.number): there are \(criteria.count).",
        wayOut: "See them with: copro invite application assess \(ShellWord.quoted(name))")
    }
    if arguments[because] != nil, given.count > 1 {
      throw Failure(.commandLine, "--because goes with one criterion at a time.")
    }
    let changed = try console.update(arguments) { draft in
      var application = try draft.project.application(named: name)
      for answer in given {
        application.assess(
          Assessment(
            criterion: criteria[answer.number - 1], answer: answer.answer, note: arguments[because])
        )
      }
      draft.project.replace(application)
      return application
    }
    let application = changed.result
    let open = criteria.filter { criterion in
      !application.assessments.contains { $0.criterion == criterion }
    }
    console.done(
      arguments,
      "Noted for \(application.name)."
        + (open.isEmpty
          ? " Every criterion is looked at." : " \(open.count) of \(criteria.count) still to do."))
    console.next(
      arguments,
      open.isEmpty
        ? "copro invite application decide \(ShellWord.quoted(application.name)) offered|not-this-time"
        : "copro invite application assess \(ShellWord.quoted(application.name))",
      open.isEmpty ? "once all applications are read" : "see what is still to do")
  }

  private static func sheet(_ criteria: [String], _ application: Application) -> String {
    let lines = criteria.enumerated().map { index, criterion in
      let noted = application.assessments.first { $0.criterion == criterion }
      let note = noted?.note.map { " (\($0))" } ?? ""
      return "\(index + 1). \(criterion): \(noted.map { $0.answer.words } ?? "-")\(note)\n"
    }
    return "\(application.name)\n" + lines.joined()
  }
}
