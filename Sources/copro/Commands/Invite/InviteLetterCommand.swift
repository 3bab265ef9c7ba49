import Arguments
import CoProCore

/// `copro invite letter`: one letter a person.
enum InviteLetterCommand {
  static let which = Positional<LetterKind>(
    "LETTER", of: LetterKind.self, help: "Which letter.")
  static let names = Positional<String>(
    "NAME", help: "Any part of the name of each person who gets one."
  ).any
  static let everybody = Flag(
    "all", help: "Everybody the letter is for: see below who that is.")
  static let side = Option<String>(
    "side", value: "SIDE",
    help: "Everybody of one side: resident, council, council-staff, councillor, other.",
    choices: ["resident", "council", "council-staff", "councillor", "other"])
  static let to = Option<String>(
    "to", value: "NAME", help: "Somebody of whom nothing is kept here, with the whole name."
  ).repeating
  static let signed = Option<String>("signed", value: "NAME", help: "Who signs the letters.")
  static let separate = Flag(
    "separate", help: "Each letter in a file of its own, with --save or -o FOLDER/.",
    group: "Where the document goes")

  static let command = Command<Console>(
    "letter",
    summary: "Write letters and certificates: welcome, not this time, thank you, a reply.",
    discussion: """
      With --all, welcome and thank-you go to all members who have not left, a certificate to those who \
      left as well; not-this-time to those \
      who were decided on and not told yet; reply to those whose application waits for a decision.

      To answer what people said: copro feedback letter.

      Several letters are one document with a page for each. With --separate, or a folder for \
      --output, each is a file that is named after the person, in the format of --format; in large print \
      or as a first draft of easy read where somebody wants that. A letter never says what a person \
      needs. How each person wants to get it is listed beside the letters.
      """,
    examples: [
      Example("copro invite letter welcome Robin", "read the letter to Robin"),
      Example("copro invite letter welcome --all --save", "keep the letters to all members"),
      Example("copro invite letter not-this-time --all -o letters/", "a file for each person"),
      Example(
        "copro invite letter welcome --all --save --separate --format docx",
        "a Word file for each person"),
      Example("copro invite letter reply --to \"Joan Field\"", "answer somebody who asked"),
    ],
    parameters: [which, names, everybody, side, to, signed, separate] + Shared.document
  ) { arguments, console in
    let kind = arguments[which]
    let project = try console.load(arguments)
    let people = try LetterPeople(project, try console.today(arguments)).chosen(kind, arguments)
    let context = try console.context(arguments, project)
    let batch = try context.letters(
      kind, to: people, signed: arguments[signed].flatMap(MemberDetails.tidied))
    if try isSeparate(arguments, console) {
      try LetterFiles(batch, of: project).deliver(arguments, &console)
    } else {
      try console.deliver(batch.written().together, arguments)
    }
    if !arguments[Globals.quiet] { tellFormats(batch.people, console) }
    next(kind, arguments, console)
  }

  static func isSeparate(_ arguments: Arguments, _ console: Console) throws -> Bool {
    if let output = arguments[Shared.output], output != "-" {
      if arguments[Shared.save] { throw arguments.exclusive(Shared.output, Shared.save) }
      let isFolder = try console.files.kind(of: console.absolute(output)) == .folder
      if output.hasSuffix("/") || isFolder || arguments[separate] { return true }
    }
    if arguments[separate], !arguments[Shared.save] {
      throw Failure(
        .commandLine, "--separate makes a file for each letter, so it has to know where.",
        wayOut: "Add --save, or name a folder: -o letters/")
    }
    return arguments[separate]
  }

  /// Says in which form each person wants letters; whom nobody has asked is told, too.
  static func tellFormats(_ addressees: [Addressee], _ console: Console) {
    let formats = ReadingFormat.allCases
    // The last is for those whom nobody has asked.
    var lists = Array(repeating: NameList(), count: formats.count + 1)
    for person in addressees where !person.isEveryone {
      lists[person.format.flatMap(formats.firstIndex) ?? formats.count].add(person.name)
    }
    let people = lists.reduce(0) { $0 + $1.count }
    guard people > 0 else { return }
    let count = people == 1 ? "1 letter" : "\(people) letters"
    let whom = people < addressees.count ? " with a name" : ""
    console.message("\(count)\(whom). How people want to get it:")
    for (words, list) in zip(formats.map(\.letterWords) + ["not known"], lists)
    where list.count > 0 {
      console.message("  \(words): \(list.words)")
    }
  }

  /// Names of people, of whom at most forty are listed.
  private struct NameList {
    private(set) var count = 0
    private var names: [String] = []

    mutating func add(_ name: String) {
      count += 1
      if count <= 40 { names.append(name) }
    }

    var words: String {
      let listed = names.joined(separator: ", ")
      return count == names.count ? listed : "\(listed) and \(count - names.count) more"
    }
  }

  private static func next(_ kind: LetterKind, _ arguments: Arguments, _ console: Console) {
    guard arguments[Shared.save] || arguments.given(Shared.output) else { return }
    if kind == .notThisTime {
      console.next(
        arguments, "copro invite application told --all", "once the letters have gone out")
    } else {
      console.next(
        arguments, "copro invite sent --what letters --about \(kind.rawValue) --to TEXT",
        "once the letters have gone out")
    }
  }
}

extension ReadingFormat {
  /// How a letter is sent in this form.
  var letterWords: String {
    switch self {
    case .email: "by e-mail"
    case .print: "on paper"
    case .largePrint: "in large print"
    case .easyRead: "in easy read"
    case .audio: "read out, as a recording"
    case .braille: "in braille"
    case .other: "in another way; ask which"
    }
  }
}
