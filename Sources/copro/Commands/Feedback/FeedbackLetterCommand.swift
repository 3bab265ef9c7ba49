import Arguments
import CoProCore
import JSONText

/// `copro feedback letter`: answers what people said, to the person or to everyone.
enum FeedbackLetterCommand {
  static let codes = Positional<String>(
    "CODE", help: "What the letter answers: one code or several, such as F3."
  ).any
  static let everything = Flag("all", help: "Every answer that nobody has been told yet.")
  static let to = Option<String>(
    "to", value: "NAME",
    help: "A member by any part of the name, or somebody else with the whole name."
  ).repeating
  static let everyone = Flag(
    "everyone",
    help: "One letter to everyone, to read out or put up, also where you know who spoke.")

  static let command = Command<Console>(
    "letter",
    summary: "Write the letter that answers what people said.",
    discussion: """
      The letter gives what was said word for word, and what came of it: done, changed, looked at, or \
      not able to and why. It says who sees to it, who to ask and when the next meeting is.

      It goes to the member who said it, where that is noted with their consent. Else it is one \
      letter to everyone who told you. --to NAME writes it to somebody you name. A letter to a \
      person is private. When it has gone out, note that with “copro feedback tell --letter”.
      """,
    examples: [
      Example("copro feedback letter F3", "read the answer to F3"),
      Example("copro feedback letter F3 F4 --to Robin --save", "keep a letter to Robin about both"),
      Example("copro feedback letter --all --save", "every answer not told yet"),
      Example(
        "copro feedback letter --all --everyone --format docx --save", "a notice to put up, in Word"
      ),
    ],
    parameters: [
      codes, everything, to, everyone, InviteLetterCommand.signed,
      InviteLetterCommand.separate, Shared.json,
    ] + Shared.document,
    exclusive: [[to, everyone]]
  ) { arguments, console in
    let project = try console.load(arguments)
    let context = try console.context(arguments, project)
    let letters = try FeedbackLetters(project).chosen(arguments)
    if arguments[Shared.json] { return try json(letters, context, console) }
    let batch = try context.letters(letters)
    if try InviteLetterCommand.isSeparate(arguments, console) {
      try LetterFiles(batch, of: project).deliver(arguments, &console)
    } else {
      try console.deliver(batch.written().together, arguments)
    }
    if !arguments[Globals.quiet] { InviteLetterCommand.tellFormats(batch.people, console) }
    guard arguments[Shared.save] || arguments.given(Shared.output) else { return }
    let codes = Set(letters.flatMap(\.answered).map(\.label)).sorted().map(\.text)
    console.next(
      arguments, "copro feedback tell \(codes.joined(separator: " ")) --letter",
      "once \(letters.count == 1 ? "the letter has" : "the letters have") gone out")
  }

  private static func json(
    _ letters: [FeedbackLetter], _ context: DocumentContext, _ console: Console
  ) throws {
    let values = try letters.map { JSONValue(.object(try context.fields(of: $0))) }
    try console.result([JSONMember("letters", .array(values))])
  }
}
