import Arguments
import CoProCore

/// `copro survey new`: a project's own questionnaire.
enum SurveyNewCommand {
  static let name = Positional<String>("NAME", help: "What it is opened by, such as allotments.")
  static let statement = Option<String>(
    "statement", value: "TEXT", help: "A statement to agree or disagree with."
  ).repeating
  static let open = Option<String>(
    "open", value: "TEXT", help: "A question to answer in one's own words."
  ).repeating
  static let question = Option<String>(
    "question", value: "TEXT",
    help: "A question with choices, of which people tick one."
  ).repeating
  static let choices = Option<String>(
    "choices", value: "A; B; C",
    help: "The choices of a --question, two to nine, with a ; between them: once for each question."
  ).repeating
  static let hopedFor = Option<String>(
    "hoped-for", value: "q1=TEXT",
    help: "The mix of people that the group hopes for, beside a question about people."
  ).repeating
  static let aboutPeople = Flag(
    "about-people", help: "It asks who people are, to see the mix of the group.")
  static let from = Option<String>(
    "from", value: "FILE",
    help: "Take the questionnaire from a JSON file, with scales of its own if it has some; - is "
      + "standard input.")
  static let basedOn = Option<String>(
    "based-on", value: "q1=GUIDE",
    help: "The guide's statement that one of yours rewords: q1=outcomes#q1; none if it is your own."
  ).repeating

  static let command = Command<Console>(
    "new",
    summary: "Make a questionnaire of your own.",
    discussion: """
      People answer each statement from strongly disagree to strongly agree, and each open question in \
      their own words. Other scales are taken from a file (see docs/data-format.md). The questionnaire is \
      kept in templates/questionnaires/ of the project.

      With --about-people it asks who people are, in your own words: where they live, for how long, what \
      they have lived through. Nobody has to answer. The report shows the counts under “Who took part”, \
      never where one or two people gave an answer. Make choices so wide that several people could \
      tick each.

      A statement that says in other words what the guide's says is marked as reworded. copro sees that \
      where the spelling is near; where it is not, say --based-on. Answers to reworded statements are \
      never put together or compared with answers to the guide's.
      """,
    examples: [
      Example(
        "copro survey new allotments --statement \"The plots are shared out fairly.\"", "one"),
      Example(
        "copro survey new allotments --statement \"I like my plot.\" --open \"What would help?\"",
        "with a question people answer in their own words"),
      Example(
        "copro survey new heard --statement \"You listened to me.\" --based-on q1=outcomes#q2",
        "the guide's statement in other words"),
      Example(
        "copro survey new mix --about-people --question \"Where do you live?\" "
          + "--choices \"In the town; In a village\" --hoped-for \"q1=People from both\"",
        "who is in the group"),
      Example("copro survey new allotments --from allotments.json", "from a file"),
    ],
    parameters: [
      name, statement, question, choices, open, aboutPeople, hopedFor, from, basedOn,
    ]
  ) { arguments, console in
    if arguments.given(from) {
      for one in [statement, open, question] where !arguments[one].isEmpty {
        throw arguments.exclusive(from, one)
      }
      if arguments[aboutPeople] { throw arguments.exclusive(from, aboutPeople) }
    }
    let name = try plainName(arguments)
    var made: Questionnaire
    var untranslated: [String] = []
    if let file = arguments[from] {
      let text = try console.text(of: file)
      made = try .own(
        name, from: Array(text.utf8), path: file == "-" ? "standard input" : file)
    } else if arguments[statement].isEmpty, arguments[question].isEmpty {
      throw Failure(
        .commandLine, "The questionnaire “\(name)” asks nothing yet.",
        wayOut: arguments[aboutPeople]
          ? "Add at least one question with --question TEXT, and its answers with --choices \"A; B\"."
          : "Add at least one statement with --statement TEXT, or take all from a file with --from FILE."
      )
    } else {
      let language = try console.load(arguments).settings.language
      (made, untranslated) = try console.library(arguments).texts(in: language).ownQuestionnaire(
        name, statements: arguments[statement], choices: try SurveyChoices.read(arguments),
        open: arguments[open], isAboutPeople: arguments[aboutPeople])
    }
    let asked = made
    let updated = try console.update(arguments) { draft in
      let guide = try SurveyCommand.guide(draft.project)
      var questions = asked
      let said = try SurveyBasedOn.read(arguments[basedOn], of: questions, guide: guide)
      let found = questions.compare(with: guide, said: said)
      guard try draft.record(Questionnaire.self, at: questions.path) == nil else {
        throw Failure(
          .refused,
          "This project already has a questionnaire called \(name), in \(questions.path).",
          wayOut: "Choose another name, or change that file.")
      }
      draft.write(questions)
      return (questions, found)
    }
    let (questions, found) = updated.result
    say(questions, found, isGuessed: arguments[basedOn].isEmpty, arguments, console)
    try say(untranslated, arguments, console)
  }

  /// Says what of a questionnaire is in English because it is not translated.
  private static func say(
    _ untranslated: [String], _ arguments: Arguments, _ console: Console
  ) throws {
    guard let first = untranslated.first else { return }
    let language = try console.load(arguments).settings.language
    console.warn(
      "What copro adds to it, such as the answers to tick, is not in \(language.name) yet: it is in English, "
        + "and the form says so. It comes from "
        + untranslated.map { "templates/\($0)" }.joined(separator: " and ")
        + ". Once that is translated, take this questionnaire back with copro undo and make it again."
    )
    console.next(
      arguments, "copro template copy \(first) --language \(language.rawValue)",
      "get what is to be translated")
  }

  private static func plainName(_ arguments: Arguments) throws -> String {
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
    return name
  }

  private static func say(
    _ questions: Questionnaire, _ found: [Rewording], isGuessed: Bool, _ arguments: Arguments,
    _ console: Console
  ) {
    let count = questions.statements.count
    let noun = questions.scales.allSatisfy(\.isOfChoices) ? "question" : "statement"
    let kind = count == 1 ? noun : noun + "s"
    console.done(
      arguments,
      "Made the questionnaire \(questions.name): \(count) "
        + "\(kind), in \(questions.path).")
    if questions.isAboutPeople {
      console.warn(
        "A choice that only one person here could tick points at that person. Make choices so wide that "
          + "several could.")
    }
    for same in found where same.kind == .same { console.warn(same.words) }
    let reworded = found.filter { $0.kind == .reworded }
    for rewording in reworded { console.warn(rewording.words) }
    if let first = reworded.first, isGuessed {
      console.warn(
        "If \(first.statement) is a statement of your own: copro undo, then again with "
          + "--based-on \(first.statement)=none")
    }
    let side = questions.side == .everyone ? "" : " --for \(questions.side.rawValue)"
    console.next(arguments, "copro survey print \(questions.name)\(side)", "see the form")
  }
}
