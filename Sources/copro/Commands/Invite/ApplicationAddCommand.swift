import Arguments
import CoProCore

/// `copro invite application add`: notes one application that came.
enum ApplicationAddCommand {
  static let name = Option<String>(
    "name", value: "NAME", help: "The name, as the person writes it."
  ).required
  static let received = Option<String>(
    "received", value: "DAY", help: "The day it came.", usually: "today")
  static let way = Option<Application.Way>(
    "how", value: "HOW", of: Application.Way.self, help: "How it came.")
  static let words = Option<Int>(
    "words", number: "NUMBER", in: 0...1_000_000, help: "How many words it has.")
  static let text = Option<String>(
    "text", value: "FILE",
    help: "Count the words of this text file; the text is not kept. - is standard input.")
  static let email = Option<String>("email", value: "ADDRESS", help: "The e-mail address.")
  static let format = Option<ReadingFormat>(
    "format", value: "FORMAT", of: ReadingFormat.self, help: "How the person wants letters.")

  static let command = Command<Console>(
    "add",
    summary: "Note an application that came.",
    discussion: """
      A telephone number is not an option: put it in a file and use “copro invite application import”.
      """,
    examples: [
      Example(
        "copro invite application add --name \"Joan Field\" --how email --words 640",
        "one came today by e-mail"),
      Example(
        "copro invite application add --name \"Joan Field\" --text joan.txt",
        "have the words counted"),
    ],
    parameters: [name, received, way, words, text, email, format],
    exclusive: [[words, text]]
  ) { arguments, console in
    guard let name = MemberDetails.tidied(arguments[name]) else {
      throw Failure(
        .commandLine, "The name is empty.", wayOut: "Write it as the person writes it.")
    }
    let today = try console.today(arguments)
    let day = try arguments.value(of: received) {
      try DayReader.readRecord($0, today: today)
    }
    let address = try arguments.value(of: email) { try EmailAddress.read($0) }
    var count = arguments[words]
    if let file = arguments[text] { count = WordCount.of(try console.text(of: file)) }
    let added = try console.update(arguments) { draft in
      if draft.project.applications.contains(where: {
        $0.name.lowercased() == name.lowercased()
      }) {
        throw Failure(
          .refused, "There is an application of “\(name)” already.",
          wayOut: "See it with: copro invite application show \(ShellWord.quoted(name)). "
            + "For another person of that name, add something to it.")
      }
      var application = Application(
        id: draft.newIdentifier(for: Application.self), name: name, receivedOn: day ?? today)
      application.way = arguments[way]
      application.wordCount = count
      application.email = address.flatMap(MemberDetails.tidied)
      application.format = arguments[format]
      draft.project.applications.append(application)
      return application
    }
    let application = added.result
    let length = application.wordCount.map { $0 == 1 ? ", 1 word" : ", \($0) words" } ?? ""
    console.done(
      arguments,
      "Noted the application of \(name), received on \(application.receivedOn.words)\(length).")
    InviteApplicationCommand.noteLength([application], added.project, console)
    InviteApplicationCommand.noteLateness([application], added.project, console)
    console.next(
      arguments, "copro invite letter reply \(ShellWord.quoted(name))", "say that it has come")
  }
}

/// Counts words as word processors do: stretches without white space.
enum WordCount {
  static func of(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}
