import Arguments
import CoProCore
import JSONText

/// `copro survey comments`: reads what people wrote in a closed round, and chooses what is printed.
enum SurveyCommentsCommand {
  static let quote = Option<Int>(
    "quote", number: "N", in: 1...1_000_000, help: "Choose the text with this number.")
  static let wording = Option<String>(
    "as", value: "TEXT", help: "Print it in these words, so that nobody is recognised.")
  static let outcome = Option<String>(
    "outcome", value: "OUTCOME", help: "The outcome of the plan it says something about.")
  static let drop = Option<Int>(
    "drop", number: "N", in: 1...1_000_000, help: "Do not print the text with this number any more."
  )

  static let remove = Option<Int>(
    "remove", number: "N", in: 1...1_000_000,
    help: "Take the text with this number out of the list for good.")

  static let command = Command<Console>(
    "comments",
    summary: "Read what people wrote, and choose quotations.",
    discussion: """
      For each open question there is one sorted list, without names, sides, order or times. It can be \
      read once the round is closed, and if at least five forms came in. The list stays in private/. \
      Only a text that you choose is printed: in the report, and with the results of a round that \
      asked everyone. People may be known by their way of writing, so say it in other words with --as \
      where that could be. A text that should not be kept, such as one about somebody, goes with \
      --remove; that cannot be taken back.
      """,
    examples: [
      Example("copro survey comments reflection-everyone", "read the lists"),
      Example("copro survey comments reflection-everyone --quote 4", "print text 4 as it is"),
      Example(
        "copro survey comments reflection-everyone --quote 4 --as \"Shorter papers would help.\" "
          + "--outcome O1", "print it in other words"),
      Example("copro survey comments reflection-everyone --drop 4", "print it no more"),
      Example("copro survey comments reflection-everyone --remove 4", "keep it no more"),
    ],
    parameters: [SurveyCommand.round, quote, wording, outcome, drop, remove, Shared.json]
  ) { arguments, console in
    if arguments[quote] != nil, arguments[drop] != nil { throw arguments.exclusive(quote, drop) }
    if arguments[quote] != nil, arguments[remove] != nil {
      throw arguments.exclusive(quote, remove)
    }
    if arguments[drop] != nil, arguments[remove] != nil { throw arguments.exclusive(drop, remove) }
    if arguments[quote] == nil, arguments[wording] != nil || arguments[outcome] != nil {
      throw Failure(
        .commandLine, "--as and --outcome go with a text that is chosen.",
        wayOut: "Say which with --quote N; see the numbers with: copro survey comments ROUND")
    }
    if let number = arguments[quote] {
      try SurveyQuoting.choose(number, arguments, console)
    } else if let number = arguments[drop] {
      try SurveyQuoting.drop(number, arguments, console)
    } else if let number = arguments[remove] {
      try SurveyQuoting.remove(number, arguments, console)
    } else {
      try show(arguments, console)
    }
  }

  private static func show(_ arguments: Arguments, _ console: Console) throws {
    let project = try console.load(arguments)
    let round = try project.round(named: arguments[SurveyCommand.round])
    let folder = try console.folder(arguments)
    let comments = try readable(
      round, project, try folder.record(Comments.self, at: round.commentsPath))
    let chosen = try folder.record(
      ChosenComments.self, at: ChosenComments(round: round.id).path)
    let list = CommentList(
      round: round, comments: comments, chosen: chosen?.choices ?? [],
      quotations: project.quotations)
    if arguments[Shared.json] {
      return try console.result(list.json)
    }
    try console.result(WrappedText(list.text, width: console.width).text)
    if !list.entries.isEmpty {
      console.next(
        arguments, "copro survey comments \(round.name) --quote N", "choose a text to be printed")
    }
  }

  /// The comments of a round, if they may be read.
  ///
  /// - Throws: why not, in a sentence.
  static func readable(
    _ round: SurveyRound, _ project: Project, _ comments: Comments?
  ) throws -> Comments {
    if let reason = round.reasonForNoComments {
      throw Failure(
        .refused, reason,
        wayOut: round.isOpen && !round.questions.openQuestions.isEmpty
          ? "When all forms are in, close it with: copro survey close \(round.name)" : nil)
    }
    if let comments { return comments }
    throw Failure(
      .notThere,
      project.hasPrivateRecords
        ? "Nothing is kept of what people wrote in \(round.name)."
        : "What people wrote in \(round.name) is kept in private/, which is not here.")
  }
}
